import { Select } from '@mantine/core';

import { endOfYear, yearOf } from '../../domain/calendar/day.ts';
import { useFormats, useTexts } from '../app/language.tsx';
import { useToday } from '../app/session.tsx';

/** The day the figures are of: today, or the end of a year one has meldinger from. */
export function DayChoice({
  asOf,
  years,
  onDay,
}: {
  asOf: string;
  years: readonly number[];
  onDay: (day: string) => void;
}) {
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
