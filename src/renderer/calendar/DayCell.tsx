import type { OutputAt } from '../api/paths.ts';
import type { CalendarKind } from '../../domain/calendar/calendarKind.ts';
import { type Day, partsOf, weekday } from '../../domain/calendar/day.ts';
import { holidayName } from '../../domain/calendar/holidays.ts';
import { holidayText } from '../../locales/holidayText.ts';
import { useFormats, useLanguage, useTexts } from '../app/language.tsx';
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
  const language = useLanguage();
  const today = useToday();
  const words = useEntryWords();
  const holiday = holidayName(day);
  const lines = [
    ...events.map((event) => {
      const spoken = [words.time(event), event.isCancelled ? t('cancelled') : ''].filter(Boolean).join(', ');
      const text = t(`short.${event.kind}`);
      return { key: event.id, kind: event.kind, text, spoken, isCancelled: event.isCancelled };
    }),
    ...due.map(({ kind, count }) => {
      const text = t(`short.${kind}`, { count });
      return { key: kind, kind, text, spoken: '', isCancelled: false };
    }),
  ];
  const shown = lines.length > fits ? lines.slice(0, fits - 1) : lines;
  return (
    <td
      tabIndex={isChosen ? 0 : -1}
      aria-selected={isChosen}
      aria-current={day === today ? 'date' : undefined}
      className={classes.day}
      data-day={day}
      data-outside={isOutside || undefined}
      data-free={holiday !== null || weekday(day) === 7 || undefined}
      onClick={onChoose}
    >
      <span className="visually-hidden">{formats.spelledDay(day)}</span>
      <span className={classes.number} aria-hidden>
        {partsOf(day).day}
      </span>
      {holiday !== null && <span className={classes.holiday}>{holidayText(language, holiday)}</span>}
      {shown.map(({ key, ...line }) => (
        <Line key={key} {...line} />
      ))}
      {lines.length > shown.length && (
        <span className={classes.more}>{t('more', { count: lines.length - shown.length })}</span>
      )}
    </td>
  );
}

interface LineProps {
  kind: CalendarKind;
  text: string;
  /** What there is no room for, for who hears the day: the hour, and that it was called off. */
  spoken: string;
  isCancelled: boolean;
}

function Line({ kind, text, spoken, isCancelled }: LineProps) {
  const Icon = kindIcons[kind];
  return (
    <span className={classes.line} data-cancelled={isCancelled || undefined}>
      <Icon size={15} stroke={1.7} aria-hidden />
      <span>{text}</span>
      {spoken !== '' && <span className="visually-hidden">{spoken}</span>}
    </span>
  );
}
