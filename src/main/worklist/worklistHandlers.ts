import { worklistGroups } from '../../domain/worklist/worklistGroup.ts';
import { accountNames } from '../account/accountRepo.ts';
import type { QueryContext } from '../api/context.ts';
import type { ModuleHandlers } from '../api/handlers.ts';
import { countOpenDeadlines, type WorklistFilter } from './openDeadlineRepo.ts';
import { redLine } from './redLine.ts';
import { countRedLine } from './redLineRepo.ts';
import { absentRows, deadlineRows } from './waitingRows.ts';

const noName = () => null;

/** What waits: the red line above every filter, then everything with a deadline by urgency. */
export const worklistHandlers: ModuleHandlers<'worklist'> = {
  async list(ctx, { owner, kind, unitId, limit }) {
    const { db, today, account } = ctx;
    const names = await accountNames(db);
    const nameOf = (id: string | null) => (id === null ? null : (names.get(id) ?? null));
    const filter: WorklistFilter = { owner, kind, unitId, accountId: account.id };
    const absent = await absentRows(db, filter, today, nameOf);
    const due = kind === 'coordinatorAbsent' ? [] : await deadlineRows(db, filter, today, limit, nameOf);
    const rows = [...due, ...absent].toSorted((a, b) => (a.dueOn < b.dueOn ? -1 : Number(a.dueOn > b.dueOn)));
    const counts = await countOpenDeadlines(db, filter, today);
    // Whoever is away is away today, which is in this week.
    counts.thisWeek += absent.length;
    const groups = worklistGroups.map((group) => ({ group, count: counts[group] }));
    return {
      redLine: await redLine(db, today, limit, nameOf),
      redLineTotal: await countRedLine(db, today),
      rows: rows.slice(0, limit),
      total: groups.reduce((sum, group) => sum + group.count, 0),
      all: await countAll(ctx),
      groups,
    };
  },
  async count(ctx) {
    return { waiting: await countAll(ctx) };
  },
};

/** Everything in the list when nothing is filtered; the red line is counted apart. */
async function countAll({ db, today, account }: QueryContext): Promise<number> {
  const filter: WorklistFilter = { owner: 'all', kind: null, unitId: null, accountId: account.id };
  const counts = Object.values(await countOpenDeadlines(db, filter, today));
  const absent = await absentRows(db, filter, today, noName);
  return counts.reduce((sum, count) => sum + count, 0) + absent.length;
}
