import { type Day, maxDay } from '../../domain/calendar/day.ts';
import { isStanding } from '../../domain/coordinator/requestRules.ts';
import { needsSharingConsent } from '../../domain/consent/whatConsentStops.ts';
import type { LetterCase } from '../../domain/letter/suggestLetters.ts';
import type { PlanMember } from '../../domain/plan/planContent.ts';
import { isStandingPlan } from '../../domain/plan/planRules.ts';
import type { QueryContext } from '../api/context.ts';
import { Refusal } from '../api/refusal.ts';
import { namedAssignmentsOfPerson } from '../assignment/assignmentRepo.ts';
import { requestsOfReferral } from '../assignment/requestRepo.ts';
import { consentsOfPerson } from '../consent/consentRepo.ts';
import { findCoordinator } from '../coordinator/coordinatorRepo.ts';
import { deadlinesOfReferral } from '../deadline/deadlineRepo.ts';
import { listDeadlineRules } from '../deadline/deadlineRuleRepo.ts';
import { contactsOfPerson } from '../followUp/contactRepo.ts';
import { findPerson } from '../person/personRepo.ts';
import { plansOfPerson } from '../plan/planRepo.ts';
import { findContent } from '../planContent/contentRepo.ts';
import { listDecisions } from '../referral/decisionRepo.ts';
import { findReferral } from '../referral/referralRepo.ts';
import { findUnit } from '../unit/unitRepo.ts';
import { lettersOfCase } from './letterRepo.ts';

type Reading = Pick<QueryContext, 'db' | 'today' | 'settings' | 'reference'>;

/** Everything a letter of the case may speak of. Refuses with NOT_FOUND. */
export async function readMaterial({ db, today }: Reading, referralId: string) {
  const referral = await findReferral(db, referralId);
  const person = referral && (await findPerson(db, referral.personId));
  if (!referral || !person) throw new Refusal('NOT_FOUND');
  const decisions = await listDecisions(db, referralId);
  const standing = (await requestsOfReferral(db, referralId)).filter(({ state }) => isStanding(state));
  const requests = await Promise.all(
    standing.map(async (request) => ({ ...request, unit: (await findUnit(db, request.unitId)) ?? null })),
  );
  const assignments = await namedAssignmentsOfPerson(db, person.id);
  // Who was appointed last, also from a day to come: letters tell of it beforehand.
  const assignment =
    assignments.find(({ toDay, fromDay }) => toDay === null || toDay >= maxDay(today, fromDay)) ?? null;
  const former = assignment && (assignments.find((one) => isBefore(one, assignment)) ?? null);
  const plan = (await plansOfPerson(db, person.id)).find(({ state }) => isStandingPlan(state)) ?? null;
  const members = plan ? ((await findContent(db, plan.id))?.body.members ?? []) : [];
  const consents = await consentsOfPerson(db, person.id);
  return {
    referral,
    person,
    decision: decisions.findLast(({ supersededById }) => supersededById === null) ?? null,
    requests,
    assignment,
    coordinator: assignment && ((await findCoordinator(db, assignment.coordinatorId)) ?? null),
    former,
    plan,
    members,
    // Those to the running plan, and those to share that are not tied to an older one.
    consents: consents.filter(({ planId }) => planId === null || planId === plan?.id),
    deadlines: await deadlinesOfReferral(db, { id: referralId, pauses: referral.pauses ?? [] }),
    rules: await listDeadlineRules(db),
    nextMeetingOn:
      (await contactsOfPerson(db, person.id)).flatMap(({ nextOn }) => nextOn ?? []).find((day) => day >= today) ?? null,
    written: await lettersOfCase(db, referralId),
  };
}
export type LetterMaterial = Awaited<ReturnType<typeof readMaterial>>;

interface Days {
  readonly coordinatorId: string;
  readonly fromDay: Day;
}
const isBefore = (one: Days, other: Days): boolean =>
  one.coordinatorId !== other.coordinatorId && one.fromDay <= other.fromDay;

/** Who takes part in the plan beside the coordinator, and so may be written to. */
export const partnersIn = (members: readonly PlanMember[]): PlanMember[] =>
  members.filter(({ kind }) => kind !== 'coordinator');

/** Those of them who are told by letter that the coordinator is another: not the person, who gets a letter of their own. */
export const toldOfChange = (members: readonly PlanMember[]): PlanMember[] =>
  partnersIn(members).filter(({ kind }) => needsSharingConsent(kind));

/** The case as the rules for letters see it. */
export function letterCase({ settings, today }: Reading, found: LetterMaterial): LetterCase {
  const { referral, decision, requests, assignment, former, members, plan, deadlines, written } = found;
  const answer = deadlines.find(({ kind }) => kind === 'municipalityAnswer');
  return {
    office: settings.officeType,
    state: referral.state,
    preliminaryAnswerOn: referral.preliminaryAnswerOn,
    feedbackSentOn: referral.feedbackSentOn,
    decision,
    asked: requests.filter(({ state }) => state === 'waiting'),
    assignment,
    hadAnother: former !== null,
    hasPartners: toldOfChange(members).length > 0,
    evaluationOn: plan?.nextEvaluationOn ?? null,
    isAnswerLate: answer !== undefined && answer.doneOn === null && answer.dueOn < today,
    written: written.map(({ kind, receiverId, createdAt }) => ({ kind, receiverId, madeOn: createdAt.slice(0, 10) })),
  };
}
