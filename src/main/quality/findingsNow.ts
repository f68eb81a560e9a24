import { yearOf } from '../../domain/calendar/day.ts';
import { caseFindings } from '../../domain/quality/caseFindings.ts';
import { findingKinds } from '../../domain/quality/findingKind.ts';
import { personFindings } from '../../domain/quality/personFindings.ts';
import { planFindings } from '../../domain/quality/planFindings.ts';
import { assignmentFindings, coordinatorFindings, unitFindings } from '../../domain/quality/staffFindings.ts';
import { yearFindings } from '../../domain/quality/yearFindings.ts';
import type { QueryContext } from '../api/context.ts';
import { listCoordinators } from '../coordinator/coordinatorRepo.ts';
import { remembered } from '../db/remembered.ts';
import { everybodyOn, isSo } from '../statistics/explore/everybodyRepo.ts';
import { yearsWithReferrals } from '../statistics/trendRepo.ts';
import { casesToLookAt, startedPlans } from './caseFactsRepo.ts';
import { type Finding, findingsOf } from './finding.ts';
import { likePersons, personsToLookAt } from './personFactsRepo.ts';
import { assignmentsToLookAt, typedByYear, unitsToLookAt } from './staffFactsRepo.ts';

export type Ground = Pick<QueryContext, 'db' | 'today' | 'settings' | 'reference'>;

/** Everything that lacks, contradicts or looks wrong today, confirmed or not, kind by kind. Remembered until something is written. */
export const findingsNow = (ground: Ground): Promise<readonly Finding[]> =>
  remembered(ground.db, `findings ${ground.today}`, async () => {
    const found = [
      ...personsFound(ground),
      ...(await unknownFound(ground)),
      ...casesFound(ground),
      ...plansFound(ground),
      ...(await staffFound(ground)),
      ...(await yearsFound(ground)),
    ];
    const byKind = Map.groupBy(found, ({ kind }) => kind);
    return findingKinds.flatMap((kind) => byKind.get(kind) ?? []);
  });

function personsFound({ db, today, settings, reference }: Ground): Finding[] {
  const municipalities = new Set(reference.municipalities().municipalities.map(({ number }) => number));
  const ground = { today, municipalities, usesAreas: settings.areas.length > 0 };
  const alike = likePersons(db).flatMap((ids) => {
    const [personId = ''] = ids;
    return findingsOf({ subjectId: personId, personId }, [{ kind: 'possibleDuplicate', facts: ids }]);
  });
  const found = personsToLookAt(db, municipalities).flatMap((row) =>
    findingsOf({ subjectId: row.id, personId: row.id }, personFindings(row, ground)),
  );
  return [...found, ...alike];
}

/** What the figures themselves count as unknown (censusMarkSql.ts). */
async function unknownFound({ db, today }: Ground): Promise<Finding[]> {
  return [...(await everybodyOn(db, today)).values()].flatMap((one) =>
    findingsOf({ subjectId: one.personId, personId: one.personId }, [
      ...(isSo(one, 'unknownPlan') ? [{ kind: 'planNotRegistered', facts: [] } as const] : []),
      ...(isSo(one, 'unknownCoordinator') ? [{ kind: 'coordinatorNotRegistered', facts: [] } as const] : []),
    ]),
  );
}

const casesFound = ({ db, today }: Ground): Finding[] =>
  casesToLookAt(db, today).flatMap((row) =>
    findingsOf({ subjectId: row.id, personId: row.personId, referralId: row.id }, caseFindings(row, today)),
  );

const plansFound = ({ db, today }: Ground): Finding[] =>
  startedPlans(db).flatMap((row) =>
    findingsOf({ subjectId: row.id, personId: row.personId }, planFindings(row, today)),
  );

async function staffFound({ db, today, settings }: Ground): Promise<Finding[]> {
  const assignments = assignmentsToLookAt(db, today).flatMap((row) =>
    findingsOf(
      { subjectId: row.id, personId: row.personId, referralId: row.referralId, name: row.coordinatorId },
      assignmentFindings(row, today),
    ),
  );
  const coordinators = (await listCoordinators(db)).flatMap((row) =>
    findingsOf({ subjectId: row.id, name: row.name }, coordinatorFindings(row, today, settings.officeType)),
  );
  const units = unitsToLookAt(db).flatMap((row) =>
    findingsOf({ subjectId: row.id, name: row.name }, unitFindings(row)),
  );
  return [...assignments, ...coordinators, ...units];
}

/** Years that are over, of the last five, in a kommune: the national denominator is the kommuner's. */
async function yearsFound({ db, today, settings }: Ground): Promise<Finding[]> {
  if (settings.officeType === 'healthTrust') return [];
  const typed = typedByYear(db);
  const years = (await yearsWithReferrals(db, today)).filter(
    (year) => year < yearOf(today) && year >= yearOf(today) - 5,
  );
  return years.flatMap((year) =>
    findingsOf({ subjectId: String(year), name: String(year) }, yearFindings(typed.get(year) ?? new Map())),
  );
}
