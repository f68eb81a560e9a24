import type { Day } from '../../domain/calendar/day.ts';
import type { WantedDeadline } from '../../domain/deadline/wantedDeadline.ts';
import { personDeadlines } from '../../domain/deadline/personDeadlines.ts';
import type { CommandContext } from '../api/context.ts';
import { findReferral } from '../referral/referralRepo.ts';
import { deadlineFacts } from './deadlineFactsRepo.ts';
import {
  type Deadline,
  deadlinesOfPersons,
  personsWithOpenDeadline,
  putDeadlines,
  removeDeadlines,
} from './deadlineRepo.ts';
import { listDeadlineRules } from './deadlineRuleRepo.ts';

const pageSize = 500;

/** What the refresh needs of a command's context; an import passes its own. */
type RefreshContext = Pick<CommandContext, 'db' | 'today'>;

/** Brings the deadlines of a case in step with its facts, and those of the person it is about. */
export async function refreshDeadlines(ctx: RefreshContext, referralId: string): Promise<void> {
  const found = await findReferral(ctx.db, referralId);
  if (found) await refreshPersonDeadlines(ctx, found.personId);
}

/** Brings all deadlines of a person in step: cases, plan, handover before 18. Call it after any change of those. */
export async function refreshPersonDeadlines(ctx: RefreshContext, personId: string): Promise<void> {
  await refreshDeadlinesOfPersons(ctx, [personId]);
}

/** The same for many persons in few queries: after an import or a merge. */
export async function refreshDeadlinesOfPersons(ctx: RefreshContext, personIds: readonly string[]): Promise<void> {
  const rules = await listDeadlineRules(ctx.db);
  for (let from = 0; from < personIds.length; from += pageSize) {
    const page = personIds.slice(from, from + pageSize);
    const facts = await deadlineFacts(ctx.db, page);
    const stored = Map.groupBy(await deadlinesOfPersons(ctx.db, page), (row) => row.personId);
    for (const personId of page) {
      const known = facts.get(personId);
      const wanted = known ? personDeadlines(known, rules, ctx.today) : [];
      await writeDifference(ctx, personId, wanted, stored.get(personId) ?? []);
    }
  }
}

/** Counts every open deadline anew, after a rule has changed. What was done in time stays done in time. */
export async function refreshOpenDeadlines(ctx: CommandContext): Promise<void> {
  let done = 0;
  let page = await personsWithOpenDeadline(ctx.db, '', pageSize);
  while (page.length > 0) {
    await refreshDeadlinesOfPersons(ctx, page);
    done += page.length;
    ctx.job.progress(done, null, 'deadlines');
    page = await personsWithOpenDeadline(ctx.db, page.at(-1) ?? '', pageSize);
  }
}

const keyOf = ({ subjectId, kind }: { subjectId: string; kind: string }) => `${kind} ${subjectId}`;

async function writeDifference(
  { db }: RefreshContext,
  personId: string,
  wanted: readonly WantedDeadline[],
  stored: readonly Deadline[],
): Promise<void> {
  const before = new Map(stored.map((row) => [keyOf(row), row]));
  const wantedKeys = new Set(wanted.map(keyOf));
  const gone = stored.filter((row) => !wantedKeys.has(keyOf(row)));
  await removeDeadlines(
    db,
    gone.map((row) => row.id),
  );
  const rows = wanted.map((next) => ({
    ...next,
    personId,
    dueOn: dueOf(next, before.get(keyOf(next))),
    pausedSince: next.pausedSince ?? null,
  }));
  await putDeadlines(
    db,
    rows.filter((row) => !isSame(row, before.get(keyOf(row)))),
  );
}

/** A kept deadline is history: a rule that changes afterwards does not move it. */
const dueOf = ({ startsOn, dueOn, doneOn }: WantedDeadline, stored: Deadline | undefined): Day =>
  stored && doneOn !== null && stored.doneOn === doneOn && stored.startsOn === startsOn ? stored.dueOn : dueOn;

const isSame = (
  { startsOn, dueOn, doneOn, referralId, pausedSince = null }: WantedDeadline,
  stored: Deadline | undefined,
): boolean =>
  stored?.startsOn === startsOn &&
  stored.pausedSince === pausedSince &&
  stored.dueOn === dueOn &&
  stored.doneOn === doneOn &&
  stored.referralId === referralId;
