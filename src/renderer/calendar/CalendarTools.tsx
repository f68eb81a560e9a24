import { ActionIcon, Button, SegmentedControl } from '@mantine/core';
import { IconChevronLeft, IconChevronRight } from '@tabler/icons-react';

import { partsOf } from '../../domain/calendar/day.ts';
import { addToMonth, firstOfMonth, type Month } from '../../domain/calendar/monthWeeks.ts';
import { useFormats, useTexts } from '../app/language.tsx';
import classes from './calendar.module.css';
import type { CalendarFilter } from './calendarFilter.ts';

interface CalendarToolsProps {
  view: CalendarFilter['view'];
  month: Month;
  onChange: (part: Partial<Record<keyof CalendarFilter, unknown>>) => void;
}

/** Which month, and whether as a sheet or as a list. */
export function CalendarTools({ view, month, onChange }: CalendarToolsProps) {
  const t = useTexts('calendar');
  const formats = useFormats();
  const { year, month: number } = partsOf(firstOfMonth(month));
  const go = (months: number) => onChange({ month: addToMonth(month, months), day: null });
  return (
    <div className={classes.tools}>
      <h2 className={classes.month} aria-live="polite">
        {t('monthYear', { month: formats.month(number), year })}
      </h2>
      <ActionIcon variant="default" size={38} aria-label={t('previous')} onClick={() => go(-1)}>
        <IconChevronLeft size={20} stroke={1.7} aria-hidden />
      </ActionIcon>
      <ActionIcon variant="default" size={38} aria-label={t('next')} onClick={() => go(1)}>
        <IconChevronRight size={20} stroke={1.7} aria-hidden />
      </ActionIcon>
      <Button variant="default" size="sm" h={38} onClick={() => onChange({ month: null, day: null })}>
        {t('today')}
      </Button>
      <SegmentedControl
        className={classes.view}
        aria-label={t('view.label')}
        value={view}
        onChange={(next) => onChange({ view: next === 'month' ? null : next })}
        data={(['month', 'list'] as const).map((value) => ({ value, label: t(`view.${value}`) }))}
      />
    </div>
  );
}
