import type { PersonLine } from '../../contract/person.ts';
import { addDays, type Day } from '../../domain/calendar/day.ts';
import { roleOn } from '../../domain/coordinator/coordinatorRole.ts';
import { rankCandidates } from '../../domain/coordinator/ranking.ts';
import { wantedCompetences } from '../../domain/coordinator/wantedCompetences.ts';
import { isCloseFamily } from '../../domain/family/relationKind.ts';
import { dueBy } from '../../domain/deadline/ruleOn.ts';
import type { QueryContext } from '../api/context.ts';
import { Refusal } from '../api/refusal.ts';
import { assignmentsOfPerson, servingOn } from '../assignment/assignmentRepo.ts';
import { requestsOfReferral } from '../assignment/requestRepo.ts';
import type { ReadDb } from '../db/database.ts';
import { listDeadlineRules } from '../deadline/deadlineRuleRepo.ts';
import { personLines, relationsOf } from '../family/relationRepo.ts';
import { findPerson } from '../person/personRepo.ts';
import { findReferral, type Referral } from '../referral/referralRepo.ts';
import { findCoordinator } from './coordinatorRepo.ts';
import { coordinatorRows, inOffice } from './coordinatorRows.ts';

/** How long a unit has to answer where the office has no rule for it. */
const usualAnswerDays = 7;

/** Every coordinator in office today for a case, best first, with the reasons (domain/coordinator/ranking.ts). */
export async function candidatesFor({ db, today, settings, audit }: QueryContext, referralId: string) {
  const found = await findReferral(db, referralId);
  const person = found && (await findPerson(db, found.personId));
  if (!found || !person) throw new Refusal('NOT_FOUND');
  await audit.read(person.id, 'referral');
  const competences = wantedCompetences(
    {
      need: found.need,
      specialty: found.specialty,
      services: [...found.servicesToday, ...found.servicesNeeded],
      birthDate: person.birthDate,
      isExpectedChild: person.identityKind === 'expectedChild',
      needsInterpreter: person.needsInterpreter,
    },
    today,
  );
  const role = roleOn(found.outcome, person, today);
  const family = await familyByCoordinator(db, person.id, today);
  const all = inOffice(await coordinatorRows(db, today), today);
  const served = all.map((row) => ({ ...row, servesFamily: family.get(row.id) ?? [] }));
  for (const { id } of [...family.values()].flat()) await audit.read(id, 'family');
  const rows = rankCandidates(served, {
    role,
    competences,
    officeType: settings.officeType,
    knownUnitIds: await knownUnits(db, found),
  });
  const answerBy = await answerDay(db, today);
  return { personId: person.id, role, wantedCompetences: competences, answerBy, rows };
}

/** Those of the person's close family who are served today, by coordinator id. */
async function familyByCoordinator(db: ReadDb, personId: string, today: Day): Promise<Map<string, PersonLine[]>> {
  const ids = (await relationsOf(db, personId)).flatMap(({ kind, otherId, removedAt }) =>
    removedAt === null && isCloseFamily(kind) && otherId !== null ? [otherId] : [],
  );
  const lines = await personLines(db, ids);
  const serving = [...(await servingOn(db, ids, today)).values()];
  return new Map(
    [...Map.groupBy(serving, ({ coordinatorId }) => coordinatorId)].map(([id, found]) => [
      id,
      found.flatMap(({ personId: servedId }) => lines.get(servedId) ?? []),
    ]),
  );
}

/** Units that know the person: where the last coordinator works, and those that have said yes in the case. */
async function knownUnits(db: ReadDb, found: Referral): Promise<string[]> {
  const last = (await assignmentsOfPerson(db, found.personId)).at(-1);
  const coordinator = last && (await findCoordinator(db, last.coordinatorId));
  const requests = await requestsOfReferral(db, found.id);
  const accepted = requests.filter(({ state }) => state === 'accepted').map(({ unitId }) => unitId);
  return coordinator?.unitId ? [coordinator.unitId, ...accepted] : accepted;
}

async function answerDay(db: ReadDb, today: Day): Promise<Day> {
  return dueBy(await listDeadlineRules(db), 'requestAnswer', today)?.due ?? addDays(today, usualAnswerDays);
}
