import type { CourseView, OnList } from '../../../contract/course.ts';
import { mayChangeList } from '../../../domain/training/courseRules.ts';
import { useTexts } from '../../app/language.tsx';
import { usePermission } from '../../app/session.tsx';
import classes from './course.module.css';

interface ListBelowProps {
  course: CourseView;
  onWithdraw: (person: OnList) => void;
  onAgain: (person: OnList) => void;
}

/** Those without a place: who waits, in order, and who withdrew. */
export function ListBelow({ course, onWithdraw, onAgain }: ListBelowProps) {
  const t = useTexts('course');
  const mayWrite = usePermission('coordinator.write') && mayChangeList(course.state);
  const waiting = course.list.filter(({ state }) => state === 'waiting');
  const withdrawn = course.list.filter(({ state }) => state === 'withdrawn');
  return (
    <>
      {waiting.length > 0 && (
        <section className={classes.section} aria-labelledby="waiting-list">
          <h2 id="waiting-list">{t('people.waiting')}</h2>
          <ol className={classes.waiting}>
            {waiting.map((person, index) => (
              <li key={person.participantId}>
                <span>
                  {index + 1}. <strong>{person.name}</strong> <span className="second">{person.unitName}</span>
                </span>
                {mayWrite && (
                  <button
                    type="button"
                    className="link"
                    aria-label={t('people.withdraw', { name: person.name })}
                    onClick={() => onWithdraw(person)}
                  >
                    {t('people.withdrawShort')}
                  </button>
                )}
              </li>
            ))}
          </ol>
        </section>
      )}
      {withdrawn.length > 0 && (
        <section className={classes.section} aria-labelledby="withdrawn-list">
          <h2 id="withdrawn-list">{t('people.withdrawn')}</h2>
          <ul className={classes.waiting}>
            {withdrawn.map((person) => (
              <li key={person.participantId}>
                <span>
                  {person.name} <span className="second">{person.unitName}</span>
                </span>
                {mayWrite && (
                  <button
                    type="button"
                    className="link"
                    aria-label={t('people.again', { name: person.name })}
                    onClick={() => onAgain(person)}
                  >
                    {t('people.againShort')}
                  </button>
                )}
              </li>
            ))}
          </ul>
        </section>
      )}
    </>
  );
}
