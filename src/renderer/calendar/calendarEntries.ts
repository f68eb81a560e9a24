import type { CalendarEventRow, DueRow } from '../../contract/calendar.ts';
import type { Day } from '../../domain/calendar/day.ts';

/** A line of the list: something the office arranges, or something that is due. */
export interface CalendarEntry {
  key: string;
  day: Day;
  event: CalendarEventRow | null;
  due: DueRow | null;
}

/**
 * Both in one order, by day; what the office arranges first on each. While more of what is due is still to be fetched,
 * days behind the last one fetched are held back, so that no line moves once it is shown.
 */
export function entriesInOrder(
  events: readonly CalendarEventRow[],
  due: readonly DueRow[],
  hasMore: boolean,
): CalendarEntry[] {
  const last = hasMore ? due.at(-1)?.day : undefined;
  const entries: CalendarEntry[] = [
    ...events
      .filter(({ day }) => last === undefined || day <= last)
      .map((event) => ({ key: event.id, day: event.day, event, due: null })),
    ...due.map((row) => ({ key: row.id, day: row.day, event: null, due: row })),
  ];
  // The sort is stable: on one day the order above stays.
  return entries.toSorted((a, b) => (a.day === b.day ? 0 : a.day < b.day ? -1 : 1));
}
