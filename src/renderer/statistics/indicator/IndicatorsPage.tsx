import { Link } from 'react-router';

import type { IndicatorResult } from '../../../contract/statistics.ts';
import { endOfYear, startOfYear, yearOf } from '../../../domain/calendar/day.ts';
import { type ExploredId, isIndicator } from '../../../domain/statistics/indicatorAbout.ts';
import { useApiQuery } from '../../api/useApiQuery.ts';
import { useFormats, useTexts } from '../../app/language.tsx';
import { useToday } from '../../app/session.tsx';
import { PageTitle } from '../../components/PageTitle.tsx';
import { StatisticsTabs } from '../StatisticsTabs.tsx';
import { indicatorAddress } from './exploreAddress.ts';
import { figureText } from './figureText.ts';
import classes from './indicator.module.css';
import { SavedViewList } from './SavedViewList.tsx';

const groups = {
  persons: ['planShare', 'coordinatorShare', 'declinedPlan', 'missingCoordinator'],
  cases: ['referralsReceived', 'daysToDecision', 'daysToAssignment', 'feedbackShare'],
  followUp: [
    'evaluationsOnTime',
    'evaluationsOverdue',
    'planCompleteShare',
    'coordinatorChanges',
    'daysWithoutCoordinator',
    'complaintsReceived',
  ],
  corps: [
    'coordinatorsActive',
    'personsPerCoordinator',
    'trainedShare',
    'trainedLast24Months',
    'withFadderShare',
    'coordinatorsPerFadder',
    'supervisionAgainstGoal',
  ],
} as const satisfies Record<string, readonly ExploredId[]>;

/** Every indicator with its figure for the last whole year; each leads to its own page. */
export function IndicatorsPage() {
  const t = useTexts('indicator');
  const formats = useFormats();
  const year = yearOf(useToday()) - 1;
  const asOf = endOfYear(year);
  const found = useApiQuery('statistics.indicators', { asOf, from: startOfYear(year), to: asOf }).data?.indicators;
  return (
    <>
      <PageTitle title={t('title')} subtitle={`${t('intro')} ${t('period.endOf', { day: formats.day(asOf) })}.`} />
      <StatisticsTabs />
      <SavedViewList />
      <div className={classes.index}>
        {(Object.keys(groups) as (keyof typeof groups)[]).map((name) => (
          <section key={name}>
            <h2>{t(`group.${name}`)}</h2>
            <ul>
              {groups[name].map((id) => (
                <Line key={id} id={id} year={year} results={found} />
              ))}
            </ul>
          </section>
        ))}
      </div>
    </>
  );
}

function Line({ id, year, results }: { id: ExploredId; year: number; results: IndicatorResult[] | undefined }) {
  const code = useTexts('code');
  const formats = useFormats();
  // What is no indicator of its own is asked for when the others have come.
  const isApart = results !== undefined && !isIndicator(id);
  const apart = useApiQuery('indicator.explore', { id, period: String(year) }, { enabled: isApart }).data?.whole;
  const result = results?.find((one) => one.id === id) ?? apart;
  return (
    <li>
      <Link className="link" to={indicatorAddress(id)}>
        {code(`indicator.${id}`)}
      </Link>
      <span className="tabular">{result && figureText(id, result, formats)}</span>
    </li>
  );
}
