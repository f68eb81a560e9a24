import { Popover, Select } from '@mantine/core';
import { useState } from 'react';

import { yearOf } from '../../../domain/calendar/day.ts';
import { periodsOfYear, reportingPeriodKinds } from '../../../domain/calendar/reportingPeriod.ts';
import { periodFromKey, periodKey } from '../../../domain/statistics/explore/explorePeriod.ts';
import { useFormats, useTexts } from '../../app/language.tsx';
import { useToday } from '../../app/session.tsx';
import { DayEditor } from '../../components/filterEditors/DayEditor.tsx';

interface PeriodChoiceProps {
  period: string;
  /** A state is named by its day, what happened by the days it happened in. */
  measured: 'onDay' | 'inPeriod';
  years: readonly number[];
  onPeriod: (key: string) => void;
}

const other = 'other';

/** The period: a year, halvår, tertial or kvartal, today, or any day one types. */
export function PeriodChoice({ period, measured, years, onPeriod }: PeriodChoiceProps) {
  const t = useTexts('indicator');
  const formats = useFormats();
  const today = useToday();
  const [asksDay, setAsksDay] = useState(false);
  const nameOf = (key: string): string => {
    const found = periodFromKey(key);
    if (found === null) return key;
    if (key === today) return t('period.today', { day: formats.day(key) });
    if (found.kind === 'day') return t('period.endOf', { day: formats.day(found.to) });
    if (found.kind !== 'year') return t(`period.${found.kind}`, { n: found.n, year: found.year });
    if (found.to > today) return t('period.soFar', { year: found.year });
    return measured === 'onDay'
      ? t('period.endOf', { day: formats.day(found.to) })
      : t('period.year', { year: found.year });
  };
  const option = (value: string) => ({ value, label: nameOf(value) });
  const asked = [
    ...new Set([yearOf(today), yearOf(today) - 1, ...years, periodFromKey(period)?.year ?? yearOf(today)]),
  ].toSorted((a, b) => b - a);
  const begun = (kind: (typeof reportingPeriodKinds)[number]) =>
    asked.flatMap((year) =>
      periodsOfYear(kind, year)
        .filter(({ from }) => from <= today)
        .toReversed()
        .map(({ n }) => option(periodKey(kind, year, n))),
    );
  const isOwnDay = periodFromKey(period)?.kind === 'day' && period !== today;
  return (
    <Popover opened={asksDay} onChange={setAsksDay} position="bottom-start" trapFocus>
      <Popover.Target>
        <Select
          aria-label={t('period.label')}
          w={200}
          searchable
          allowDeselect={false}
          value={period}
          data={[
            {
              group: t('period.groups.day'),
              items: [option(today), ...(isOwnDay ? [option(period)] : []), { value: other, label: t('period.other') }],
            },
            ...(['year', 'halfYear', 'tertial', 'quarter'] as const).map((kind) => ({
              group: t(`period.groups.${kind}`),
              items: begun(kind),
            })),
          ]}
          onChange={(key) => (key === other ? setAsksDay(true) : key && onPeriod(key))}
        />
      </Popover.Target>
      <Popover.Dropdown>
        <DayEditor
          label={t('period.other')}
          help={t('period.otherHelp')}
          value={isOwnDay ? period : today}
          onDone={(day) => {
            if (day !== null && day <= today) onPeriod(day);
            setAsksDay(false);
          }}
        />
      </Popover.Dropdown>
    </Popover>
  );
}
