import type { ContinuityRow, continuityLists } from '../../contract/statistics.ts';
import { minDay } from '../../domain/calendar/day.ts';
import type { DayRange } from '../../domain/calendar/reportingPeriod.ts';
import type { QueryContext } from '../api/context.ts';
import { servingOn } from '../assignment/assignmentRepo.ts';
import { personLines } from '../person/personRepo.ts';
import { referralRows } from '../referral/referralListRepo.ts';
import { personsWithChange, personsWithout } from './continuityIndicators.ts';

/** Whom a figure of continuity counts, as far as they may be seen, most first. Leaves one line for the list that was seen. */
export async function listContinuity(
  { db, today, audit, hiddenPersons }: QueryContext,
  about: (typeof continuityLists)[number],
  { from, to }: DayRange,
): Promise<{ rows: ContinuityRow[]; total: number; sum: number }> {
  const period = { from, to: minDay(to, today) };
  const counted =
    about === 'changed'
      ? await personsWithChange(db, period, false)
      : (await personsWithout(db, period, false)).map((row) => ({ ...row, count: row.days }));
  const seen = counted.filter(({ personId }) => !hiddenPersons.has(personId));
  const found = seen.toSorted((a, b) => b.count - a.count);
  const personIds = found.map(({ personId }) => personId);
  const persons = await personLines(db, personIds);
  const serving = await servingOn(db, personIds, today);
  const cases = await referralRows(
    db,
    found.flatMap(({ referralId }) => referralId ?? []),
  );
  const caseOf = new Map(cases.map((row) => [row.id, row]));
  const rows = found.flatMap(({ personId, referralId, count }) => {
    const person = persons.get(personId);
    const own = referralId === null ? undefined : caseOf.get(referralId);
    const isNow = own !== undefined && own.state !== 'closed' && !serving.has(personId);
    return person ? [{ person, referralId, caseNumber: own?.caseNumber ?? null, count, isNow }] : [];
  });
  await audit.note({ action: 'read', entity: 'continuityList', detail: { about, from, to, persons: rows.length } });
  return { rows, total: rows.length, sum: rows.reduce((sum, row) => sum + row.count, 0) };
}
