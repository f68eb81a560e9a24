import { Link } from 'react-router';

import { useFormats, useTexts } from '../app/language.tsx';
import { usePermission, useToday } from '../app/session.tsx';
import { textsFor } from '../../locales/texts.ts';
import { useLanguage } from '../app/language.tsx';
import section from '../components/Section.module.css';
import classes from './coordinator.module.css';
import type { Served } from './servedPersons.ts';

interface PersonsNowProps {
  assignments: readonly Served[];
  /** Null where the way to it stands above already. */
  onReassign: (() => void) | null;
}

/** Whom a coordinator serves today or is to serve. */
export function PersonsNow({ assignments, onReassign }: PersonsNowProps) {
  const t = useTexts('coordinator');
  const mayWrite = usePermission('coordinator.write');
  return (
    <section className={section.section} aria-labelledby="persons-now">
      <div className={section.head}>
        <h2 id="persons-now">
          {t('page.now')} <span className={section.number}>{assignments.length}</span>
        </h2>
        {mayWrite && onReassign && assignments.length > 0 && (
          <button type="button" className="link" onClick={onReassign}>
            {t('page.reassign')}
          </button>
        )}
      </div>
      {assignments.length === 0 ? (
        <p className="second">{t('page.nobodyNow')}</p>
      ) : (
        <Table assignments={assignments} withReason={false} />
      )}
    </section>
  );
}

/** Whom a coordinator served before, the last first. */
export function PersonsBefore({ assignments }: { assignments: readonly Served[] }) {
  const t = useTexts('coordinator');
  if (assignments.length === 0) return null;
  return (
    <section className={section.section} aria-labelledby="persons-before">
      <div className={section.head}>
        <h2 id="persons-before">
          {t('page.before')} <span className={section.number}>{assignments.length}</span>
        </h2>
      </div>
      <Table assignments={assignments.toSorted((a, b) => ((a.toDay ?? '') < (b.toDay ?? '') ? 1 : -1))} withReason />
    </section>
  );
}

function Table({ assignments, withReason }: { assignments: readonly Served[]; withReason: boolean }) {
  const t = useTexts('coordinator');
  const code = useTexts('code');
  const codeOf = textsFor(useLanguage())('code') as (key: string) => string;
  const formats = useFormats();
  const today = useToday();
  return (
    <table className={section.table}>
      <thead>
        <tr>
          <th scope="col">{t('page.person')}</th>
          <th scope="col">{t('page.role')}</th>
          <th scope="col">{t('page.from')}</th>
          <th scope="col">{t('page.to')}</th>
          {withReason && <th scope="col">{t('page.why')}</th>}
        </tr>
      </thead>
      <tbody>
        {assignments.map(({ id, person, referralId, role, fromDay, toDay, endReason, alsoProvides }) => (
          <tr key={id}>
            <td>
              <Link className="link" to={referralId === null ? `/personer/${person.id}` : `/sak/${referralId}`}>
                {formats.name(person)}
              </Link>{' '}
              <span className="second">
                {person.birthDate === null ? formats.born(person) : formats.age(person.birthDate, today)}
              </span>
            </td>
            <td data-label={t('page.role')}>
              {code(`coordinatorRole.${role}`)}
              {alsoProvides !== null && alsoProvides.length > 0 && (
                <span className={classes.hat}>
                  {t('page.alsoProvides', {
                    services: formats.list(alsoProvides.map((one) => code(`service.${one}`))),
                  })}
                </span>
              )}
            </td>
            <td data-label={t('page.from')}>{formats.day(fromDay)}</td>
            <td data-label={t('page.to')}>{formats.day(toDay)}</td>
            {withReason && (
              <td data-label={t('page.why')}>
                {endReason === null ? '–' : codeOf(`assignmentEndReason.${endReason}`)}
              </td>
            )}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
