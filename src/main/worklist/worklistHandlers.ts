import { isDeadlineTask } from '../../domain/worklist/taskKind.ts';
import { worklistGroups, type WorklistGroup } from '../../domain/worklist/worklistGroup.ts';
import { accountNames } from '../account/accountRepo.ts';
import type { QueryContext } from '../api/context.ts';
import type { ModuleHandlers } from '../api/handlers.ts';
import { servedByAbsent } from './absentRepo.ts';
import { askedCorpsTasks, corpsTasks } from './corps/corpsTasks.ts';
import { countOpenDeadlines, openDeadlines, pausedDeadlines, type WorklistFilter } from './openDeadlineRepo.ts';
import { askedPracticeTasks, practiceTasks } from './practiceTasks.ts';
import { redLinePersonIds, redLineRows } from './redLine.ts';
import { absentRows, deadlineRows } from './waitingRows.ts';

/** What waits: the red line above every filter, then everything with a deadline by urgency. */
export const worklistHandlers: ModuleHandlers<'worklist'> = {
  async list(ctx, { owner, kind, unitId, limit }) {
    const { db, audit, today, account, hiddenPersons: hidden } = ctx;
    const names = await accountNames(db);
    const nameOf = (id: string | null) => (id === null ? null : (names.get(id) ?? null));
    const filter: WorklistFilter = { owner, kind, unitId, accountId: account.id, hidden };
    const away = await servedByAbsent(db, today, hidden);
    const absent = absentRows(away, filter, today, nameOf);
    const ofCorps = await corpsTasks(ctx);
    const ofPractice = await practiceTasks(ctx);
    const asked = [...askedCorpsTasks(ofCorps, filter), ...askedPracticeTasks(ofPractice, filter, account.displayName)];
    const isOfDeadlines = kind === null || isDeadlineTask(kind);
    const found = isOfDeadlines ? await openDeadlines(db, filter, today, limit) : [];
    const still = isOfDeadlines ? await pausedDeadlines(db, filter, today, limit) : [];
    const due = await deadlineRows(db, found, today, nameOf);
    const paused = await deadlineRows(db, still, today, nameOf);
    const rows = [...due, ...absent, ...asked].toSorted((a, b) => (a.dueOn < b.dueOn ? -1 : Number(a.dueOn > b.dueOn)));
    const counts = await countOpenDeadlines(db, filter, today);
    for (const { group } of [...absent, ...asked]) counts[group] += 1;
    const groups = worklistGroups.map((group) => ({ group, count: counts[group] }));
    const total = sumOf(counts);
    const isUnfiltered = owner === 'all' && kind === null && unitId === null;
    const missing = await redLinePersonIds(db, today, hidden);
    const redLine = await redLineRows(db, missing.slice(0, limit), today, nameOf);
    const shown = [...rows, ...paused].slice(0, limit);
    const detail = { rows: redLine.length + shown.length, total: missing.length + total };
    await audit.note({ action: 'read', entity: 'worklist', detail });
    return {
      redLine,
      redLineTotal: missing.length,
      rows: shown,
      total,
      all: isUnfiltered ? total : sumOf(await countUnfiltered(ctx)) + away.length + ofCorps.length + ofPractice.length,
      groups,
    };
  },
  async count(ctx) {
    const away = await servedByAbsent(ctx.db, ctx.today, ctx.hiddenPersons);
    // What stands still waits for somebody else.
    const counts = await countUnfiltered(ctx);
    const own = (await corpsTasks(ctx)).length + (await practiceTasks(ctx)).length;
    return { waiting: sumOf({ ...counts, paused: 0 }) + away.length + own };
  },
};

const sumOf = (counts: Record<WorklistGroup, number>): number =>
  Object.values(counts).reduce((sum, count) => sum + count, 0);

/** Everything in the list when nothing is filtered; the red line is counted apart. */
const countUnfiltered = ({ db, today, account, hiddenPersons: hidden }: QueryContext) =>
  countOpenDeadlines(db, { owner: 'all', kind: null, unitId: null, accountId: account.id, hidden }, today);
