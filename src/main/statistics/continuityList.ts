import type { PersonWithout } from '../../contract/statistics.ts';
import { minDay } from '../../domain/calendar/day.ts';
import type { DayRange } from '../../domain/calendar/reportingPeriod.ts';
import type { QueryContext } from '../api/context.ts';
import { servingOn } from '../assignment/assignmentRepo.ts';
import { referralRows } from '../referral/referralListRepo.ts';
import { personsWithout } from './continuityIndicators.ts';

/** Whom the figure of days without a coordinator counts, most days first. Leaves one line for the list that was seen. */
export async function listWithoutCoordinator(
  { db, today, audit }: QueryContext,
  { from, to }: DayRange,
): Promise<{ rows: PersonWithout[]; total: number; days: number }> {
  const found = (await personsWithout(db, { from, to: minDay(to, today) }, false)).toSorted((a, b) => b.days - a.days);
  const cases = new Map(
    (
      await referralRows(
        db,
        found.map(({ referralId }) => referralId),
      )
    ).map((row) => [row.id, row]),
  );
  const serving = await servingOn(
    db,
    found.map(({ personId }) => personId),
    today,
  );
  const rows = found.flatMap(({ personId, referralId, days }) => {
    const row = cases.get(referralId);
    if (!row) return [];
    const { person, caseNumber, state } = row;
    return { person, caseNumber, referralId, days, isNow: state !== 'closed' && !serving.has(personId) };
  });
  await audit.note({ action: 'read', entity: 'withoutCoordinator', detail: { from, to, persons: rows.length } });
  return { rows, total: rows.length, days: rows.reduce((sum, row) => sum + row.days, 0) };
}
