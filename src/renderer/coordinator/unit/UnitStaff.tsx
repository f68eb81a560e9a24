import { Link } from 'react-router';

import { useTexts } from '../../app/language.tsx';
import { LoadBar } from '../../components/LoadBar.tsx';
import { StatusPill } from '../../components/StatusPill.tsx';
import section from '../../components/Section.module.css';
import classes from '../coordinator.module.css';
import { useCoordinatorWords } from '../coordinatorWords.ts';
import { scaleOf } from '../loadScale.ts';
import type { UnitView } from './unitView.ts';

/** The unit's coordinators of today with what they carry, on one common scale. */
export function UnitStaff({ staff }: { staff: UnitView['staff'] }) {
  const t = useTexts('unit');
  const coordinator = useTexts('coordinator');
  const words = useCoordinatorWords();
  const scale = scaleOf(staff);
  return (
    <section className={section.section} aria-labelledby="unit-staff">
      <div className={section.head}>
        <h2 id="unit-staff">
          {t('page.staff')} <span className={section.number}>{staff.length}</span>
        </h2>
      </div>
      {staff.length === 0 ? (
        <p className="second">{t('page.noStaff')}</p>
      ) : (
        <table className={section.table}>
          <thead>
            <tr>
              <th scope="col">{t('page.name')}</th>
              <th scope="col">{t('page.role')}</th>
              <th scope="col">{t('page.load')}</th>
            </tr>
          </thead>
          <tbody>
            {staff.map((one) => (
              <tr key={one.id}>
                <td>
                  <Link className="link" to={`/koordinatorer/${one.id}`}>
                    {one.name}
                  </Link>{' '}
                  <span className="second">{one.profession}</span>{' '}
                  {one.isAbsent && <StatusPill tone="amber">{words.away(one)}</StatusPill>}{' '}
                  {!one.hasBasics && <StatusPill>{t('page.noBasics')}</StatusPill>}{' '}
                  {!one.takesNew && <StatusPill>{coordinator('takesNoNew')}</StatusPill>}
                </td>
                <td data-label={t('page.role')}>{words.role(one)}</td>
                <td className={classes.loadCell} data-label={t('page.load')}>
                  <LoadBar
                    persons={one.persons}
                    max={one.maxPersons}
                    scale={scale}
                    pale={one.isAbsent || !one.takesNew}
                  />
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </section>
  );
}
