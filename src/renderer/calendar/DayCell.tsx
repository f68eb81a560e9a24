import type { ReactNode } from 'react';

import type { OutputAt } from '../api/paths.ts';
import { type Day, partsOf, weekday } from '../../domain/calendar/day.ts';
import { holidayName } from '../../domain/calendar/holidays.ts';
import { useFormats, useTexts } from '../app/language.tsx';
import { useToday } from '../app/session.tsx';
import classes from './calendar.module.css';
import { useEntryWords } from './entryWords.ts';
import { kindIcons } from './kindIcons.ts';

type Overview = OutputAt<'calendar.overview'>;

interface DayCellProps {
  day: Day;
  /** Of the month before or after. */
  isOutside: boolean;
  isChosen: boolean;
  events: Overview['events'];
  due: Overview['due'];
  onChoose: () => void;
}

/** So many lines fit in a day. */
const fits = 3;

/** One day of the sheet: its number, its holiday, and what there is. */
export function DayCell({ day, isOutside, isChosen, events, due, onChoose }: DayCellProps) {
  const t = useTexts('calendar');
  const formats = useFormats();
  const today = useToday();
  const words = useEntryWords();
  const holiday = holidayName(day);
  const lines: { key: string; node: ReactNode; text: string }[] = [
    ...events.map((event) => {
      const Icon = kindIcons[event.kind];
      const time = event.startTime?.replace(':', '.') ?? '';
      const label = event.kind === 'course' ? words.title(event) : words.kind(event);
      return {
        key: event.id,
        text: [time, label, event.isCancelled ? t('cancelled') : ''].filter(Boolean).join(' '),
        node: (
          <span className={classes.line} data-cancelled={event.isCancelled || undefined}>
            <Icon size={15} stroke={1.7} aria-hidden />
            <span>{[time, label].filter(Boolean).join(' ')}</span>
          </span>
        ),
      };
    }),
    ...due.map(({ kind, count }) => {
      const Icon = kindIcons[kind];
      const text = t(`short.${kind}`, { count });
      const node = (
        <span className={classes.line}>
          <Icon size={15} stroke={1.7} aria-hidden />
          <span>{text}</span>
        </span>
      );
      return { key: kind, text, node };
    }),
  ];
  const shown = lines.length > fits ? lines.slice(0, fits - 1) : lines;
  const spoken = [formats.spelledDay(day), holiday, ...lines.map(({ text }) => text)].filter(Boolean).join(', ');
  return (
    <td
      tabIndex={isChosen ? 0 : -1}
      aria-selected={isChosen}
      aria-current={day === today ? 'date' : undefined}
      aria-label={spoken}
      className={classes.day}
      data-day={day}
      data-outside={isOutside || undefined}
      data-free={holiday !== null || weekday(day) === 7 || undefined}
      onClick={onChoose}
    >
      <span className={classes.number}>{partsOf(day).day}</span>
      {holiday !== null && <span className={classes.holiday}>{holiday}</span>}
      {shown.map(({ key, node }) => (
        <span key={key}>{node}</span>
      ))}
      {lines.length > shown.length && (
        <span className={classes.more}>{t('more', { count: lines.length - shown.length })}</span>
      )}
    </td>
  );
}
