import { useMemo } from 'react';
import { useNavigate } from 'react-router';

import type { CalendarEventRow, DueRow } from '../../contract/calendar.ts';
import { type CalendarKind, isDueKind } from '../../domain/calendar/calendarKind.ts';
import type { Day } from '../../domain/calendar/day.ts';
import { useApiPages } from '../api/useApiPages.ts';
import { useTexts } from '../app/language.tsx';
import { DataTable } from '../components/DataTable.tsx';
import { type CalendarEntry, entriesInOrder } from './calendarEntries.ts';
import { dueLink, eventLink } from './entryLink.ts';
import { useEntryColumns } from './useEntryColumns.tsx';

interface CalendarListProps {
  from: Day;
  to: Day;
  kinds: readonly CalendarKind[];
  events: readonly CalendarEventRow[];
}

/** The month as a list, day by day. */
export function CalendarList({ from, to, kinds, events }: CalendarListProps) {
  const t = useTexts('calendar');
  const navigate = useNavigate();
  const columns = useEntryColumns();
  const due = useApiPages('calendar.due', { from, to, kinds: kinds.filter(isDueKind) });
  const dueRows = due.rows as readonly DueRow[];
  const rows = useMemo(() => entriesInOrder(events, dueRows, due.hasMore), [events, dueRows, due.hasMore]);
  const open = ({ event, due: row }: CalendarEntry) => {
    if (row) void navigate(dueLink(row));
    const link = event && eventLink(event);
    if (link) void navigate(link);
  };
  return (
    <DataTable
      name="calendar"
      label={t('title')}
      noun={t('noun')}
      columns={columns}
      pages={{ ...due, rows, total: due.total + events.length, all: due.total + events.length }}
      rowKey={({ key }) => key}
      onOpen={open}
      empty={<p className="second">{t('nothingInMonth')}</p>}
    />
  );
}
