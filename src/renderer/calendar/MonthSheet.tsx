import { type KeyboardEvent, useLayoutEffect, useRef } from 'react';

import type { OutputAt } from '../api/paths.ts';
import { type Day, partsOf } from '../../domain/calendar/day.ts';
import { dayByKey, firstOfMonth, type Month, monthOf, monthWeeks } from '../../domain/calendar/monthWeeks.ts';
import { useFormats, useTexts } from '../app/language.tsx';
import classes from './calendar.module.css';
import { DayCell } from './DayCell.tsx';
import { focusDayPanel } from './DayPanel.tsx';

interface MonthSheetProps {
  month: Month;
  /** The chosen day. */
  day: Day;
  overview: OutputAt<'calendar.overview'>;
  onDay: (next: { day: Day; month: Month }) => void;
}

/** A month with week numbers, Monday first. Arrows move between days, page keys between months; Enter goes to the day. */
export function MonthSheet({ month, day, overview, onDay }: MonthSheetProps) {
  const t = useTexts('calendar');
  const formats = useFormats();
  const grid = useRef<HTMLTableElement>(null);
  const weeks = monthWeeks(month);
  const events = Map.groupBy(overview.events, (event) => event.day);
  const due = Map.groupBy(overview.due, (one) => one.day);
  const latest = useRef(day);
  const isWalking = useRef(false);
  const choose = (next: Day) => {
    latest.current = next;
    onDay({ day: next, month: monthOf(next) });
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (!(event.target instanceof HTMLElement) || event.target.tagName !== 'TD') return;
    const next = dayByKey(latest.current, event.key);
    if (next === null && event.key !== 'Enter' && event.key !== ' ') return;
    event.preventDefault();
    if (next === null) focusDayPanel();
    else {
      isWalking.current = true;
      choose(next);
    }
  };
  // The address follows the keys a moment later: they go on from where the last one led, and the focus arrives with the
  // day. At once as the sheet is drawn: a day of another month was not there before, and a key between would be lost.
  useLayoutEffect(() => {
    if (!isWalking.current) latest.current = day;
    else if (day === latest.current) {
      isWalking.current = false;
      grid.current?.querySelector<HTMLElement>(`[data-day="${day}"]`)?.focus();
    }
  });
  const { year, month: number } = partsOf(firstOfMonth(month));
  return (
    // The days take the focus, one at a time; a table of days is a grid (WAI-ARIA practices, date grid).
    // oxlint-disable-next-line jsx-a11y/interactive-supports-focus
    <table
      ref={grid}
      // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-to-interactive-role
      role="grid"
      className={classes.sheet}
      aria-label={t('grid', { month: formats.month(number), year })}
      onKeyDown={onKeyDown}
    >
      <thead>
        <tr>
          <th scope="col" className={classes.weekHead}>
            {t('week')}
          </th>
          {weeks[0]?.days.map((one) => (
            <th key={one} scope="col">
              {formats.weekday(one)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {weeks.map(({ week, days }) => (
          <tr key={days[0]}>
            <th scope="row" className={classes.week} aria-label={t('weekOf', { week })}>
              {week}
            </th>
            {days.map((one) => (
              <DayCell
                key={one}
                day={one}
                isOutside={monthOf(one) !== month}
                isChosen={one === day}
                events={events.get(one) ?? []}
                due={due.get(one) ?? []}
                onChoose={() => choose(one)}
              />
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
