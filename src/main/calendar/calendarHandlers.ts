import type { CalendarKind } from '../../domain/calendar/calendarKind.ts';
import { isDueKind } from '../../domain/calendar/calendarKind.ts';
import type { Day } from '../../domain/calendar/day.ts';
import type { ModuleHandlers } from '../api/handlers.ts';
import { oneMore, pageFrom, pageKey } from '../api/pageCursor.ts';
import type { ReadDb } from '../db/database.ts';
import { calendarFile } from './calendarFile.ts';
import { countDue, countDueByDay, countPaused, dueRows } from './dueRepo.ts';
import { eventsIn } from './events.ts';

/** The office's calendar: what it arranges, and what is due. */
export const calendarHandlers: ModuleHandlers<'calendar'> = {
  async overview({ db }, days) {
    const paused = days.kinds.includes('deadline') ? await countPaused(db) : 0;
    return { ...(await overviewOf(db, days)), paused };
  },
  async due({ db, audit }, { from, to, kinds, after, limit }) {
    const filter = { from, to, kinds: kinds.filter(isDueKind) };
    const total = await countDue(db, filter);
    const found = await dueRows(db, filter, { after: pageKey(after, 2), limit: oneMore(limit) });
    const page = pageFrom(found.map(withComplaint), limit, ({ day, id }) => [day, id]);
    // Names and what waits, but nobody's record: one line for the list that was seen.
    if (page.rows.length > 0)
      await audit.note({ action: 'read', entity: 'calendar', detail: { from, to, persons: page.rows.length } });
    return { ...page, total, all: total };
  },
  async export({ db, audit, now }, { language, ...days }) {
    const content = await overviewOf(db, days);
    const entries = content.events.length + content.due.length;
    await audit.note({ action: 'export', entity: 'calendar', detail: { from: days.from, to: days.to, entries } });
    return { fileName: `kalender-${days.from}-${days.to}.ics`, text: calendarFile(content, language, now), entries };
  },
};

const withComplaint = ({ subjectId, ...row }: Awaited<ReturnType<typeof dueRows>>[number]) => ({
  ...row,
  complaintId: row.deadline === 'complaint' ? subjectId : null,
});

async function overviewOf(db: ReadDb, { from, to, kinds }: { from: Day; to: Day; kinds: readonly CalendarKind[] }) {
  const events = await eventsIn(db, { from, to, kinds });
  const due = await countDueByDay(db, { from, to, kinds: kinds.filter(isDueKind) });
  return { events, due };
}
