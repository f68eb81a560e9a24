import type { OutputAt } from '../../api/paths.ts';
import { useFormats, useTexts } from '../../app/language.tsx';
import classes from '../letter.module.css';

type Template = OutputAt<'letter.template'>;
type Version = Template['history'][number];

/** The office's earlier words, which can be brought into the form again. Nothing is lost by a change. */
export function TemplateHistory({ template, onUse }: { template: Template; onUse: (version: Version) => void }) {
  const t = useTexts('letter');
  const formats = useFormats();
  if (template.history.length === 0) return null;
  return (
    <details>
      <summary>{t('template.history')}</summary>
      <ul className={classes.history}>
        {template.history.map((one) => (
          <li key={one.version}>
            {t('template.version', { version: one.version, day: formats.day(one.at.slice(0, 10)), name: one.by })}
            {one.isShipped ? (
              <span className="second"> – {t('template.resetLine')}</span>
            ) : (
              <>
                {' '}
                <button type="button" className="link" onClick={() => onUse(one)}>
                  {t('template.use')}
                </button>
              </>
            )}
          </li>
        ))}
      </ul>
    </details>
  );
}
