import { Select } from '@mantine/core';
import { z } from 'zod';

import { dayField } from '../../../contract/fields.ts';
import { corpsIndicators } from '../../../domain/statistics/corpsFigures.ts';
import { useApiQuery } from '../../api/useApiQuery.ts';
import { useTexts } from '../../app/language.tsx';
import { useToday } from '../../app/session.tsx';
import { ErrorNote } from '../../components/ErrorNote.tsx';
import { Loading } from '../../components/Loading.tsx';
import { PageTitle } from '../../components/PageTitle.tsx';
import { useAddressFilter } from '../../components/useAddressFilter.ts';
import classes from '../statistics.module.css';
import { DayChoice } from '../../components/DayChoice.tsx';
import { StatisticsTabs } from '../StatisticsTabs.tsx';
import { CorpsFigures } from './CorpsFigures.tsx';
import { CorpsUnitsPanel } from './CorpsUnitsPanel.tsx';
import { CorpsYearsPanel } from './CorpsYearsPanel.tsx';

const address = z.object({
  per: dayField.nullable().default(null),
  vis: z.enum(corpsIndicators).default('trainedShare'),
});

/** The coordinator corps in figures: how many, how much they carry, what they have learnt, and who guides them. */
export function CorpsPage() {
  const t = useTexts('statistics');
  const code = useTexts('code');
  const today = useToday();
  const { filter, change } = useAddressFilter(address);
  const asOf = filter.per ?? today;
  const { data, error, refetch } = useApiQuery('statistics.corps', { asOf }, { keepPrevious: true });
  return (
    <>
      <PageTitle
        title={t('corps.title')}
        action={data && <DayChoice asOf={data.asOf} years={data.choices} onDay={(per) => change({ per })} />}
      />
      <StatisticsTabs />
      {error && <ErrorNote error={error} onRetry={() => void refetch()} />}
      {!data && !error && <Loading />}
      {data && (
        <>
          <CorpsFigures corps={data} />
          <Select
            className={classes.figureChoice ?? ''}
            label={t('corps.choose')}
            allowDeselect={false}
            value={filter.vis}
            data={corpsIndicators.map((value) => ({ value, label: code(`indicator.${value}`) }))}
            onChange={(vis) => change({ vis })}
          />
          <div className={classes.halves}>
            <CorpsYearsPanel corps={data} shown={filter.vis} />
            <CorpsUnitsPanel corps={data} shown={filter.vis} />
          </div>
          <p className={classes.sources}>{t('corps.sources')}</p>
        </>
      )}
    </>
  );
}
