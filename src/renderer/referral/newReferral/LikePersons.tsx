import { useFormats, useTexts } from '../../app/language.tsx';
import { Warning } from '../../components/Warning.tsx';
import { fieldProblem } from '../../form/FieldProblem.tsx';
import { whoIds, type WhoSection } from './useWho.ts';
import classes from './who.module.css';

/** Those in the register who may be the person that is typed in: use one of them, or say that it is nobody of them. */
export function LikePersons({ who }: { who: WhoSection }) {
  const t = useTexts('referral');
  const formats = useFormats();
  const { likes, state } = who;
  if (likes.length === 0 || state.kind !== 'new') return null;
  const same = likes.find((person) => person.match === 'sameNumber');
  if (state.isNobodyElse && !same) {
    return (
      <p className={classes.answered} aria-live="polite">
        {t('same.isNone')}
        <button type="button" className="link" onClick={() => who.answerNobodyElse(false)}>
          {t('openCase.regret')}
        </button>
      </p>
    );
  }
  const shown = same ? [same] : likes;
  return (
    <div id={whoIds.answer}>
      <Warning
        title={
          same ? t('same.sameNumber', { name: formats.spokenName(same) }) : t('same.similar', { count: likes.length })
        }
        actions={
          !same && (
            <button type="button" className="link" onClick={() => who.answerNobodyElse(true)}>
              {t('same.none')}
            </button>
          )
        }
      >
        <ul className={classes.likes}>
          {shown.map((person) => (
            <li key={person.id}>
              <button type="button" className="link" onClick={() => who.pick(person.id)}>
                {t('same.use', { name: formats.name(person) })}
              </button>
              <span className="tabular">
                {[
                  person.birthDate === null ? formats.born(person) : formats.day(person.birthDate),
                  person.openReferral && t('same.hasOpenCase', { caseNumber: person.openReferral.caseNumber }),
                ]
                  .filter(Boolean)
                  .join(' · ')}
              </span>
            </li>
          ))}
        </ul>
        {who.shownProblem !== null && <span className={classes.problem}>{fieldProblem(who.shownProblem.text)}</span>}
      </Warning>
    </div>
  );
}
