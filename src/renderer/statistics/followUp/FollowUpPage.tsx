import { z } from 'zod';

import { dayField } from '../../../contract/fields.ts';
import { useApiQuery } from '../../api/useApiQuery.ts';
import { useTexts } from '../../app/language.tsx';
import { useToday } from '../../app/session.tsx';
import { ErrorNote } from '../../components/ErrorNote.tsx';
import { Loading } from '../../components/Loading.tsx';
import { PageTitle } from '../../components/PageTitle.tsx';
import { useAddressFilter } from '../../components/useAddressFilter.ts';
import { DayChoice } from '../../components/DayChoice.tsx';
import classes from '../statistics.module.css';
import { StatisticsTabs } from '../StatisticsTabs.tsx';
import { ComplaintKindPanel, ComplaintOutcomePanel } from './ComplaintPanels.tsx';
import { DeadlinesPanel } from './DeadlinesPanel.tsx';
import { shownYear } from './followUp.ts';
import { FollowUpFigures } from './FollowUpFigures.tsx';
import { FollowUpYearsPanel } from './FollowUpYearsPanel.tsx';

const address = z.object({ per: dayField.nullable().default(null) });

/** How those who have been granted something are followed up: a coordinator all the time, plans looked after, deadlines, complaints. */
export function FollowUpPage() {
  const t = useTexts('statistics');
  const today = useToday();
  const { filter, change } = useAddressFilter(address);
  const { data, error, refetch } = useApiQuery(
    'statistics.followUp',
    { asOf: filter.per ?? today },
    { keepPrevious: true },
  );
  return (
    <>
      <PageTitle
        title={t('followUp.title')}
        action={data && <DayChoice asOf={data.asOf} years={data.choices} onDay={(per) => change({ per })} />}
      />
      <StatisticsTabs />
      {error && <ErrorNote error={error} onRetry={() => void refetch()} />}
      {!data && !error && <Loading />}
      {data && (
        <>
          <FollowUpFigures followUp={data} />
          <div className={classes.halves}>
            <DeadlinesPanel year={shownYear(data)} />
            <FollowUpYearsPanel followUp={data} />
            <ComplaintKindPanel year={shownYear(data)} />
            <ComplaintOutcomePanel year={shownYear(data)} />
          </div>
          <p className={classes.sources}>{t('followUp.sources')}</p>
        </>
      )}
    </>
  );
}
