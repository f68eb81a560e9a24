import { isDay } from '../../../domain/calendar/day.ts';
import type { OutputAt } from '../../api/paths.ts';
import { useFormats, useTexts } from '../../app/language.tsx';
import classes from '../privacy.module.css';

type Correction = OutputAt<'privacy.ofPerson'>['corrections'][number];

/** What was corrected in the person's own details, from what to what. */
export function CorrectionPart({ corrections }: { corrections: readonly Correction[] }) {
  const t = useTexts('privacy');
  const formats = useFormats();
  return (
    <section className={classes.section}>
      <h2>{t('page.corrections')}</h2>
      {corrections.length === 0 ? (
        <p className={classes.text}>{t('page.noCorrections')}</p>
      ) : (
        <ul className={classes.rows}>
          {corrections.map((correction, index) => (
            // History never moves.
            // oxlint-disable-next-line react/no-array-index-key
            <li key={index}>
              <CorrectionWords correction={correction} />
              <span className={classes.text}>
                {formats.day(correction.on)}, {correction.by}
              </span>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}

function CorrectionWords({ correction }: { correction: Correction }) {
  const t = useTexts('privacy');
  const label = useTexts('insight') as (key: string) => string;
  const code = useTexts('code') as (key: string) => string;
  const formats = useFormats();
  const { field } = correction;
  const words = (value: Correction['before']): string => {
    if (value === null || value === '') return t('page.empty');
    if (typeof value === 'boolean') return label(value ? 'paper.yes' : 'paper.no');
    if (isDay(value)) return formats.day(value);
    const key = `${field}.${value}`;
    return code(key) === key ? value : code(key);
  };
  const { before, after } = correction;
  return (
    <span>{t('page.correction', { field: label(`field.${field}`), before: words(before), after: words(after) })}</span>
  );
}
