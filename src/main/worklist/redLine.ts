import type { Day } from '../../domain/calendar/day.ts';
import { coveredState } from '../../domain/coordinator/coveredState.ts';
import { roleOn } from '../../domain/coordinator/coordinatorRole.ts';
import { dueBy } from '../../domain/deadline/ruleOn.ts';
import { redLineStory } from '../../domain/worklist/redLineStory.ts';
import type { ReadDb } from '../db/database.ts';
import { listDeadlineRules } from '../deadline/deadlineRuleRepo.ts';
import {
  grantedCasesOf,
  lastServedBefore,
  type RedLinePerson,
  redLinePersons,
  requestsOfCases,
} from './redLineRepo.ts';

/** Who was granted a coordinator and has none today, the longest without first; without `hidden` persons. */
export async function redLinePersonIds(db: ReadDb, today: Day, hidden: ReadonlySet<string>): Promise<string[]> {
  const shown = (await redLinePersons(db, today)).filter(({ personId }) => !hidden.has(personId));
  const persons = shown.toSorted((a, b) => (reckonedFrom(a) < reckonedFrom(b) ? -1 : 1));
  return persons.map(({ personId }) => personId);
}

/** These persons as rows of the red line, each with what happened last. */
export async function redLineRows(
  db: ReadDb,
  shown: readonly string[],
  today: Day,
  responsible: (id: string | null) => string | null,
) {
  const rules = await listDeadlineRules(db);
  const cases = await grantedCasesOf(db, shown, today);
  const lastServed = await lastServedBefore(db, shown, today);
  const requests = await requestsOfCases(
    db,
    [...cases.values()].map(({ referralId }) => referralId),
  );
  return shown.flatMap((personId) => {
    const found = cases.get(personId);
    if (!found) return [];
    const { outcome, decidedOn, responsibleAccountId, ...row } = found;
    const { story, storyOn, since, daysWithout, countedFrom, request, ended } = redLineStory({
      decidedOn: decidedOn ?? row.receivedOn,
      lastAssignment: lastServed.get(personId) ?? null,
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

/** The day a person's time without a coordinator is reckoned from: granted, or the last day served after that. */
const reckonedFrom = ({ decidedOn, lastDay, personId }: RedLinePerson): string => {
  const granted = decidedOn ?? '';
  return `${lastDay !== null && lastDay > granted ? lastDay : granted} ${personId}`;
};
