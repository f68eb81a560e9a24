import type { Day } from '../../domain/calendar/day.ts';
import { coveredState } from '../../domain/coordinator/coveredState.ts';
import { roleOn } from '../../domain/coordinator/coordinatorRole.ts';
import { dueBy } from '../../domain/deadline/ruleOn.ts';
import { redLineStory } from '../../domain/worklist/redLineStory.ts';
import type { ReadDb } from '../db/database.ts';
import { listDeadlineRules } from '../deadline/deadlineRuleRepo.ts';
import { lastServedBefore, redLineCases, requestsOfCases } from './redLineRepo.ts';

/** Who was granted a coordinator and has none today, the longest without first, each with what happened last. */
export async function redLine(
  db: ReadDb,
  today: Day,
  limit: number,
  responsible: (id: string | null) => string | null,
) {
  const rules = await listDeadlineRules(db);
  const cases = onePerPerson(await redLineCases(db, today, limit));
  const lastServed = await lastServedBefore(
    db,
    cases.map((row) => row.person.id),
    today,
  );
  const requests = await requestsOfCases(
    db,
    cases.map((row) => row.referralId),
  );
  return cases.map(({ outcome, decidedOn, responsibleAccountId, ...row }) => {
    const { story, storyOn, since, daysWithout, countedFrom, request, ended } = redLineStory({
      decidedOn: decidedOn ?? row.receivedOn,
      lastAssignment: lastServed.get(row.person.id) ?? null,
      requests: requests.get(row.referralId) ?? [],
      today,
    });
    return {
      ...row,
      // Nobody serves today, whatever was stored the last time somebody wrote.
      state: coveredState(row.state, false),
      role: roleOn(outcome, row.person, today),
      story,
      storyOn,
      unitName: request?.unitName ?? ended?.unitName ?? null,
      coordinatorName: ended?.coordinatorName ?? null,
      since,
      daysWithout,
      dueOn: dueBy(rules, 'coordinator', countedFrom)?.due ?? null,
      responsible: responsible(responsibleAccountId),
    };
  });
}

/** A person with two granted cases is one person on the red line: the case decided last stands for both. */
function onePerPerson<R extends { person: { id: string }; decidedOn: Day | null }>(cases: readonly R[]): R[] {
  const kept = new Map<string, R>();
  for (const row of cases) {
    const other = kept.get(row.person.id);
    if (!other || (row.decidedOn ?? '') > (other.decidedOn ?? '')) kept.set(row.person.id, row);
  }
  return [...kept.values()];
}
