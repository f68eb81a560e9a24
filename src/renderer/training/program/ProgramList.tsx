import type { TrainingProgram } from '../../../contract/training.ts';
import { useFormats, useTexts } from '../../app/language.tsx';
import { StatusPill } from '../../components/StatusPill.tsx';
import type { Programs } from '../usePrograms.ts';
import classes from './program.module.css';
import { useProgramWords } from './programWords.ts';

interface ProgramListProps {
  all: Programs;
  /** Null for who may not. */
  onEdit: ((program: TrainingProgram) => void) | null;
}

/** Each programme as one speaks of it. */
export function ProgramList({ all, onEdit }: ProgramListProps) {
  const t = useTexts('training');
  const words = useProgramWords(all);
  const formats = useFormats();
  return (
    <ul className={classes.list}>
      {all.programs.map((program) => {
        const name = all.nameOf(program);
        return (
          <li key={program.id}>
            <div className={classes.words}>
              <h2 className={classes.name}>
                {name} {program.isBasic && <StatusPill tone="good">{t('program.basicPill')}</StatusPill>}{' '}
                {program.isRequired && <StatusPill>{t('program.requiredPill')}</StatusPill>}{' '}
                {!program.isActive && <StatusPill>{t('program.inactive')}</StatusPill>}
              </h2>
              <p>
                {words.audience(program)}. {words.rule(program)}. {words.validity(program)}.
              </p>
              {program.changedOn && (
                <p className="second">{t('program.changedOn', { day: formats.day(program.changedOn) })}</p>
              )}
              {program.source && <p className="second">{program.source}</p>}
            </div>
            {onEdit && (
              <button
                type="button"
                className="link"
                aria-label={t('program.edit', { name })}
                onClick={() => onEdit(program)}
              >
                {t('program.editShort')}
              </button>
            )}
          </li>
        );
      })}
    </ul>
  );
}
