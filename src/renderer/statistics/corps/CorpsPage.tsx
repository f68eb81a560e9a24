import { Select } from '@mantine/core';
import { z } from 'zod';

import { dayField } from '../../../contract/fields.ts';
import { endOfYear, yearOf } from '../../../domain/calendar/day.ts';
import { corpsIndicators } from '../../../domain/statistics/corpsFigures.ts';
import { useApiQuery } from '../../api/useApiQuery.ts';
import { useFormats, useTexts } from '../../app/language.tsx';
import { useToday } from '../../app/session.tsx';
import { ErrorNote } from '../../components/ErrorNote.tsx';
import { Loading } from '../../components/Loading.tsx';
import { PageTitle } from '../../components/PageTitle.tsx';
import { useAddressFilter } from '../../components/useAddressFilter.ts';
import classes from '../statistics.module.css';
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

function DayChoice({ asOf, years, onDay }: { asOf: string; years: readonly number[]; onDay: (day: string) => void }) {
  const t = useTexts('statistics');
  const formats = useFormats();
  const today = useToday();
  const ends = years.filter((year) => year < yearOf(today)).map(endOfYear);
  const days = [...new Set([today, asOf, ...ends])].toSorted((a, b) => (a < b ? 1 : -1));
  return (
    <Select
      aria-label={t('asOf')}
      w={190}
      allowDeselect={false}
      value={asOf}
      data={days.map((day) => ({
        value: day,
        label: day === today ? t('asOfToday', { day: formats.day(day) }) : t('per', { day: formats.day(day) }),
      }))}
      onChange={(day) => day && onDay(day)}
    />
  );
}
