import { useFormats, useTexts } from '../app/language.tsx';
import type { TableColumn } from '../components/tableColumn.ts';
import type { CalendarEntry } from './calendarEntries.ts';
import classes from './calendar.module.css';
import { useEntryWords } from './entryWords.ts';
import { kindIcons } from './kindIcons.ts';

/** What the calendar shows as a list. */
export function useEntryColumns(): TableColumn<CalendarEntry>[] {
  const t = useTexts('calendar');
  const formats = useFormats();
  const words = useEntryWords();
  return [
    {
      key: 'day',
      header: t('column.day'),
      width: 'minmax(210px, 1fr)',
      always: true,
      fold: 'lead',
      cell: ({ day }) => <time dateTime={day}>{formats.longDay(day)}</time>,
    },
    {
      key: 'time',
      header: t('column.time'),
      width: '110px',
      cell: ({ event }) => event && <span className="tabular">{words.time(event)}</span>,
    },
    {
      key: 'what',
      header: t('column.what'),
      width: 'minmax(220px, 1.6fr)',
      always: true,
      fold: 'line',
      cell: ({ event, due }) => {
        const Icon = event ? kindIcons[event.kind] : due && kindIcons[due.kind];
        return (
          <span className={classes.line} data-cancelled={event?.isCancelled || undefined}>
            {Icon && <Icon size={18} stroke={1.6} aria-hidden />}
            <span>
              {event ? words.title(event) : due && words.due(due)}
              {event?.isCancelled && ` (${t('cancelled')})`}
            </span>
          </span>
        );
      },
    },
    {
      key: 'who',
      header: t('column.who'),
      width: 'minmax(180px, 1.2fr)',
      cell: ({ event, due }) => (event ? event.place : due && formats.name(due.person)),
    },
  ];
}
