import { Link } from 'react-router';

import { useFormats, useTexts } from '../../app/language.tsx';
import { StatusPill, type Tone } from '../../components/StatusPill.tsx';
import { isOpen, type ReferralState } from '../../../domain/referral/state.ts';
import classes from '../person.module.css';
import type { PersonCase } from './personRecord.ts';

const toneOf = (state: ReferralState): Tone => {
  if (state === 'awaitingCoordinator') return 'red';
  return isOpen(state) ? 'good' : 'neutral';
};

/** The person's cases, newest first. */
export function PersonCases({ cases }: { cases: readonly PersonCase[] }) {
  const t = useTexts('person');
  const code = useTexts('code');
  const formats = useFormats();
  return (
    <section className={classes['section']}>
      <h2>{t('page.cases')}</h2>
      {cases.length === 0 ? (
        <p className="second">{t('page.noCases')}</p>
      ) : (
        <ul className={classes['rows']}>
          {cases.map((row) => (
            <li key={row.id}>
              <Link className="link" to={`/sak/${row.id}`}>
                {t('page.case', { number: row.caseNumber })}: {code(`need.${row.need}`)}
              </Link>
              <StatusPill tone={toneOf(row.state)}>{code(`state.${row.state}`)}</StatusPill>
              <span className={classes['below']}>
                {t('page.received', {
                  day: formats.day(row.receivedOn),
                  from: code(`referrerFrom.${row.referrerType}`),
                })}
                {row.outcome !== null && `. ${code(`outcome.${row.outcome}`)} ${formats.day(row.decidedOn)}`}
              </span>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
