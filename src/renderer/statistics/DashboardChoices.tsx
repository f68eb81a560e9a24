import { Select } from '@mantine/core';

import { useFormats, useTexts } from '../app/language.tsx';
import { useToday } from '../app/session.tsx';
import type { OutputAt } from '../api/paths.ts';
import { endOfYear, yearOf } from '../../domain/calendar/day.ts';
import type { DenominatorId } from '../../domain/statistics/indicator.ts';
import classes from './statistics.module.css';

interface DashboardChoicesProps {
  asOf: string;
  data: OutputAt<'statistics.choices'>;
  onDay: (day: string) => void;
  onDenominator: (id: DenominatorId) => void;
}

const offered = ['recipients', 'grantedPersons', 'referredPersons'] as const satisfies readonly DenominatorId[];

/** The day and the denominator: chosen once, on top, for every figure of the page. */
export function DashboardChoices({ asOf, data, onDay, onDenominator }: DashboardChoicesProps) {
  const t = useTexts('statistics');
  const formats = useFormats();
  const today = useToday();
  const ends = data.years
    .filter((year) => year < yearOf(today))
    .map(endOfYear)
    .toSorted((a, b) => (a < b ? 1 : -1));
  const days = [...new Set([today, asOf, ...ends])].toSorted((a, b) => (a < b ? 1 : -1));
  return (
    <div className={classes.choices}>
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
      <Select
        aria-label={t('of')}
        w={290}
        allowDeselect={false}
        value={data.denominatorId}
        data={offered.map((value) => ({ value, label: t(`ofShort.${value}`) }))}
        onChange={(id) => id && onDenominator(id as DenominatorId)}
      />
    </div>
  );
}
