import type { AssignmentFact, CaseFacts, PlanFact } from '../../domain/deadline/caseFacts.ts';
import { personDeadlines } from '../../domain/deadline/personDeadlines.ts';
import { searchWords } from '../../domain/person/searchWords.ts';
import type { CommandContext } from '../api/context.ts';
import { newIdOfMany } from '../db/newId.ts';
import { listDeadlineRules } from '../deadline/deadlineRuleRepo.ts';
import { refreshDeadlinesOfPersons } from '../deadline/refreshDeadlines.ts';
import { highestCaseNumber } from '../referral/referralRepo.ts';
import type { PlannedImport } from './referralImport.ts';
import { insertImport } from './importRepo.ts';
import type { ReferralRow } from './importRows.ts';

type WriteContext = Pick<CommandContext, 'db' | 'today' | 'job'>;

/** Writes what an import came to, with search words and deadlines, in the caller's transaction. Gives the count of each table. */
export async function writeImport(
  ctx: WriteContext,
  { rows, touchedPersonIds }: PlannedImport,
): Promise<Record<string, number>> {
  await giveCaseNumbers(ctx, rows.referrals);
  const casesOf = Map.groupBy(rows.referrals, (row) => row.personId);
  ctx.job.progress(0, null, 'write');
  const words = { rows: wordsOf(rows, casesOf), expected: 7 * rows.persons.length };
  const deadlines = { rows: await deadlinesOf(ctx, rows, casesOf), expected: 3 * rows.referrals.length };
  const counts = await insertImport(ctx.db, rows, words, deadlines);
  ctx.job.progress(0, null, 'deadlines');
  await refreshDeadlinesOfPersons(ctx, [...touchedPersonIds]);
  return counts;
}

/** Running numbers in the order the meldinger were received, after those the register and the list have. */
async function giveCaseNumbers({ db }: WriteContext, referrals: readonly ReferralRow[]): Promise<void> {
  const next = new Map<string, number>();
  for (const { caseNumber } of referrals) {
    const [year = '', number = '0'] = caseNumber.split('/');
    next.set(year, Math.max(next.get(year) ?? 0, Number(number)));
  }
  const unnumbered = referrals
    .filter((row) => row.caseNumber === '')
    .toSorted((a, b) => (a.receivedOn < b.receivedOn ? -1 : a.receivedOn > b.receivedOn ? 1 : 0));
  let year = '';
  let last = 0;
  for (const row of unnumbered) {
    if (row.receivedOn.slice(0, 4) !== year) {
      year = row.receivedOn.slice(0, 4);
      last = Math.max(next.get(year) ?? 0, await highestCaseNumber(db, year));
    }
    last += 1;
    row.caseNumber = `${year}/${last}`;
  }
}

type CasesOf = ReadonlyMap<string, readonly ReferralRow[]>;

function* wordsOf(rows: PlannedImport['rows'], casesOf: CasesOf) {
  const isNew = new Set<string>();
  for (const { id, givenName, familyName, nationalId, birthDate } of rows.persons) {
    isNew.add(id);
    const caseNumbers = (casesOf.get(id) ?? []).map((row) => row.caseNumber);
    const findable = {
      givenName,
      familyName,
      nationalId: nationalId ?? null,
      birthDate: birthDate ?? null,
      caseNumbers,
    };
    for (const word of searchWords(findable)) yield { word, personId: id };
  }
  for (const [personId, cases] of casesOf) {
    if (isNew.has(personId)) continue;
    for (const word of wordsOfCases(cases.map((row) => row.caseNumber))) yield { word, personId };
  }
}

/** The search words of case numbers alone, for people who have their other words already. */
export const wordsOfCases = (caseNumbers: readonly string[]): string[] =>
  searchWords({ givenName: '', familyName: '', nationalId: null, birthDate: null, caseNumbers });

/** The deadlines of the people an import makes, counted from its own rows: nobody else's facts concern them. */
async function deadlinesOf({ db, today }: WriteContext, rows: PlannedImport['rows'], casesOf: CasesOf) {
  const rules = await listDeadlineRules(db);
  const assignmentsOf = Map.groupBy(rows.assignments, (row) => row.personId);
  const plansOf = Map.groupBy(rows.plans, (row) => row.personId);
  return (function* () {
    for (const { id: personId, birthDate } of rows.persons) {
      const facts = {
        birthDate: birthDate ?? null,
        cases: (casesOf.get(personId) ?? []).map(caseFact),
        requests: [],
        assignments: (assignmentsOf.get(personId) ?? []).map(
          ({ id, referralId, role, fromDay, toDay, endReason }): AssignmentFact => ({
            id,
            referralId: referralId ?? null,
            role,
            fromDay,
            toDay: toDay ?? null,
            endReason: endReason ?? null,
          }),
        ),
        plans: (plansOf.get(personId) ?? []).map(({ id, state, activeFrom, nextEvaluationOn }): PlanFact => ({
          id,
          state,
          activeFrom: activeFrom ?? null,
          nextEvaluationOn: nextEvaluationOn ?? null,
          evaluatedOn: null,
        })),
      };
      for (const wanted of personDeadlines(facts, rules, today)) yield { id: newIdOfMany(), personId, ...wanted };
    }
  })();
}

const caseFact = (row: ReferralRow): CaseFacts => ({
  referralId: row.id,
  state: row.state,
  receivedOn: row.receivedOn,
  outcome: row.outcome ?? null,
  decidedOn: row.decidedOn ?? null,
  assessedOn: null,
  preliminaryAnswerOn: row.preliminaryAnswerOn ?? null,
  feedbackSentOn: row.feedbackSentOn ?? null,
  municipalityNotifiedOn: row.municipalityNotifiedOn ?? null,
  municipalityRemindedOn: row.municipalityRemindedOn ?? null,
  municipalityAnsweredOn: row.municipalityAnsweredOn ?? null,
  isImported: true,
});
