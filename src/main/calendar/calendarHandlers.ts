import type { CalendarKind } from '../../domain/calendar/calendarKind.ts';
import { isDueKind } from '../../domain/calendar/calendarKind.ts';
import type { Day } from '../../domain/calendar/day.ts';
import type { QueryContext } from '../api/context.ts';
import type { ModuleHandlers } from '../api/handlers.ts';
import { oneMore, pageFrom, pageKey } from '../api/pageCursor.ts';
import { calendarFile } from './calendarFile.ts';
import { countDue, countDueByDay, countPaused, dueRows } from './dueRepo.ts';
import { eventsIn } from './events.ts';

/** The office's calendar: what it arranges, and what is due. */
export const calendarHandlers: ModuleHandlers<'calendar'> = {
  async overview(ctx, days) {
    const paused = days.kinds.includes('deadline') ? await countPaused(ctx.db, ctx.hiddenPersons) : 0;
    return { ...(await overviewOf(ctx, days)), paused };
  },
  async due({ db, audit, hiddenPersons: hidden }, { from, to, kinds, after, limit }) {
    const filter = { from, to, kinds: kinds.filter(isDueKind), hidden };
    const total = await countDue(db, filter);
    const found = await dueRows(db, filter, { after: pageKey(after, 2), limit: oneMore(limit) });
    const page = pageFrom(found.map(withComplaint), limit, ({ day, id }) => [day, id]);
    // Names and what waits, but nobody's record: one line for the list that was seen.
    if (page.rows.length > 0)
      await audit.note({ action: 'read', entity: 'calendar', detail: { from, to, persons: page.rows.length } });
    return { ...page, total, all: total };
  },
  async export(ctx, { language, ...days }) {
    const { audit, now } = ctx;
    const content = await overviewOf(ctx, days);
    const entries = content.events.length + content.due.length;
    await audit.note({ action: 'export', entity: 'calendar', detail: { from: days.from, to: days.to, entries } });
    return { fileName: `kalender-${days.from}-${days.to}.ics`, text: calendarFile(content, language, now), entries };
  },
};

const withComplaint = ({ subjectId, ...row }: Awaited<ReturnType<typeof dueRows>>[number]) => ({
  ...row,
  complaintId: row.deadline === 'complaint' ? subjectId : null,
});

async function overviewOf(
  ctx: Pick<QueryContext, 'db' | 'reference' | 'hiddenPersons'>,
  { from, to, kinds }: { from: Day; to: Day; kinds: readonly CalendarKind[] },
) {
  const events = await eventsIn(ctx, { from, to, kinds });
  const due = await countDueByDay(ctx.db, { from, to, kinds: kinds.filter(isDueKind), hidden: ctx.hiddenPersons });
  return { events, due };
}
