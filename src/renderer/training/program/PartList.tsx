import type { TrainingPart } from '../../../contract/training.ts';
import { useTexts } from '../../app/language.tsx';
import { StatusPill } from '../../components/StatusPill.tsx';
import type { Programs } from '../usePrograms.ts';
import classes from './program.module.css';
import { useProgramWords } from './programWords.ts';

interface PartListProps {
  all: Programs;
  onNew: (() => void) | null;
  onEdit: ((part: TrainingPart) => void) | null;
}

/** What programmes are made of, and how each usually runs. */
export function PartList({ all, onNew, onEdit }: PartListProps) {
  const t = useTexts('training');
  const code = useTexts('code');
  const words = useProgramWords(all);
  return (
    <section aria-labelledby="parts">
      <div className={classes.head}>
        <h2 id="parts">{t('part.title')}</h2>
        {onNew && (
          <button type="button" className="link" onClick={onNew}>
            {t('part.new')}
          </button>
        )}
      </div>
      <ul className={classes.list}>
        {all.parts.map((part) => {
          const name = all.nameOfPart(part);
          return (
            <li key={part.id}>
              <div className={classes.words}>
                <h3 className={classes.name}>
                  {name} <StatusPill>{code(`partKind.${part.kind}`)}</StatusPill>{' '}
                  {!part.isActive && <StatusPill>{t('program.inactive')}</StatusPill>}
                </h3>
                <p className="second">{words.part(part)}</p>
              </div>
              {onEdit && (
                <button
                  type="button"
                  className="link"
                  aria-label={t('part.edit', { name })}
                  onClick={() => onEdit(part)}
                >
                  {t('program.editShort')}
                </button>
              )}
            </li>
          );
        })}
      </ul>
    </section>
  );
}
