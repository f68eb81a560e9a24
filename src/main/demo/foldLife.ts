import { addDays, addMonths, type Day } from '../../domain/calendar/day.ts';
import { personDeadlines } from '../../domain/deadline/personDeadlines.ts';
import type { DemoPerson } from '../../domain/demo/demoPerson.ts';
import type { LifeStory } from '../../domain/demo/lifeStory.ts';
import { settledOn } from '../../domain/participation/participation.ts';
import { isRunningPlan } from '../../domain/plan/planRules.ts';
import { searchWords } from '../../domain/person/searchWords.ts';
import { sortName } from '../../domain/person/name.ts';
import { AssignmentLedger } from './assignmentLedger.ts';
import { CaseFold } from './foldCase.ts';
import { foldComplaint } from './foldComplaint.ts';
import { foldContacts } from './foldContacts.ts';
import { foldHospital } from './foldHospital.ts';
import { foldPlan } from './foldPlan.ts';
import { knownLeaving, type FoldWorld } from './foldWorld.ts';
import type { AssignmentRow, DeadlineRow, PersonRows } from './demoRows.ts';

/** Turns one life into rows, up to the last day. Null for somebody nobody has heard of by then. */
export function foldLife(
  world: FoldWorld,
  { person: heardOf, cases, plan }: LifeStory,
  numberOf: (story: LifeStory['cases'][number]) => string,
): PersonRows | null {
  const { random, asOf } = world;
  const known = cases.filter(({ melding }) => melding.receivedOn <= asOf);
  const first = known[0];
  if (!first) return null;
  const person = personOn(heardOf, asOf);
  const ledger = new AssignmentLedger();
  const folds = known.map((story) => new CaseFold(world, person, story, numberOf(story), ledger));
  // Step by step over all the cases together: what one appoints, another may take over.
  const all = known.flatMap(({ steps }, index) => steps.map((step) => ({ step, fold: folds[index]! })));
  for (const { step, fold } of all.toSorted((a, b) => (a.step.day < b.step.day ? -1 : a.step.day > b.step.day ? 1 : 0)))
    fold.take([step]);
  noteLeaving(world, ledger.rows);
  const folded = plan === null ? null : foldPlan(world, person, plan);
  const plans = folded ? [folded] : [];
  const isWithoutPlan = !plans.some(({ row }) => isRunningPlan(row.state));
  const contacts = isWithoutPlan ? foldContacts(world, person, ledger.rows) : [];
  const referrals = folds.map(({ row }) => row);
  const hospital = world.officeType === 'healthTrust' ? foldHospital(world, person, referrals) : null;
  for (const row of hospital ? referrals : []) row.tickNotes = hospital?.ticks.get(row.id) ?? null;
  const complaints = folds.flatMap(({ row }) => foldComplaint(world, row, person) ?? []);
  const createdAt = random.moment(first.melding.receivedOn);
  const { givenName, familyName, nationalId, birthDate } = person;
  const rows: PersonRows = {
    person: {
      ...person,
      version: 1,
      sortName: sortName(familyName, givenName),
      createdAt,
      updatedAt: createdAt,
    },
    words: searchWords({
      givenName,
      familyName,
      nationalId,
      birthDate,
      caseNumbers: folds.map(({ row }) => row.caseNumber),
    }),
    referrals,
    events: folds.flatMap(({ events }) => events),
    decisions: folds.flatMap(({ decisions }) => decisions),
    requests: folds.flatMap(({ requests }) => requests),
    assignments: ledger.rows,
    plans: plans.map(({ row }) => row),
    planEvents: plans.flatMap(({ events }) => events),
    planReviews: plans.flatMap(({ reviews }) => reviews),
    planContents: plans.flatMap(({ content }) => content.contents),
    planVersions: plans.flatMap(({ content }) => content.versions),
    planSignatures: plans.flatMap(({ content }) => content.signatures),
    contacts,
    stays: hospital?.stays ?? [],
    participations: hospital?.participations ?? [],
    consents: plans.flatMap(({ consents }) => consents),
    complaints: complaints.map(({ row }) => row),
    complaintEvents: complaints.flatMap(({ events }) => events),
    deadlines: [],
  };
  rows.deadlines = deadlinesOf(world, person, rows);
  return rows;
}

/** What the deadlines of a plan's consents are counted from, as the register itself would ask. */
function consentQuestion({ planContents, consents }: PersonRows, planId: string) {
  const body = planContents.find((row) => row.planId === planId)?.body;
  const own = consents.filter((row) => row.planId === planId);
  const { members = [], measures = [] } = body ?? {};
  return body || own.length > 0 ? { members, measures, consents: own } : undefined;
}

/** The person as the register knows them on the day: a child that was expected may have been born. */
function personOn({ bornAs, ...person }: DemoPerson, asOf: Day): Omit<DemoPerson, 'bornAs'> {
  const isBorn = bornAs?.birthDate != null && bornAs.birthDate <= addDays(asOf, -10);
  return isBorn ? { ...person, ...bornAs, dueDate: null } : person;
}

/** Whoever has given notice ends on the day they leave, as the app writes it at once. */
function noteLeaving({ coordinators, asOf }: FoldWorld, assignments: readonly AssignmentRow[]): void {
  for (const row of assignments) {
    const coordinator = coordinators.get(row.coordinatorId);
    const leaves = coordinator ? knownLeaving(coordinator, addMonths(asOf, 1)) : null;
    if (leaves === null || (row.toDay && row.toDay <= leaves)) continue;
    row.toDay = leaves;
    row.endReason = 'coordinatorLeft';
  }
}

function deadlinesOf(
  { random, rules, asOf }: FoldWorld,
  person: Pick<DemoPerson, 'id' | 'birthDate'>,
  rows: PersonRows,
): DeadlineRow[] {
  const facts = {
    birthDate: person.birthDate,
    cases: rows.referrals.map((row) => ({
      referralId: row.id,
      state: row.state,
      receivedOn: row.receivedOn,
      outcome: row.outcome ?? null,
      decidedOn: row.decidedOn ?? null,
      assessedOn:
        rows.events.findLast(({ referralId, step }) => referralId === row.id && step === 'assess')?.onDay ?? null,
      preliminaryAnswerOn: row.preliminaryAnswerOn ?? null,
      feedbackSentOn: row.feedbackSentOn ?? null,
      municipalityNotifiedOn: row.municipalityNotifiedOn ?? null,
      municipalityRemindedOn: row.municipalityRemindedOn ?? null,
      municipalityAnsweredOn: row.municipalityAnsweredOn ?? null,
      admittedNow: row.admittedNow,
      plannedDischargeOn: row.plannedDischargeOn ?? null,
      pauses: row.pauses ?? null,
    })),
    requests: rows.requests.map(({ id, referralId, state, requestedOn, answerBy, answeredOn }) => ({
      id,
      referralId,
      state,
      requestedOn,
      answerBy,
      answeredOn: answeredOn ?? null,
    })),
    assignments: rows.assignments.map(({ id, referralId, role, fromDay, toDay, endReason }) => ({
      id,
      referralId: referralId ?? null,
      role,
      fromDay,
      toDay: toDay ?? null,
      endReason: endReason ?? null,
    })),
    plans: rows.plans.map(({ id, state, activeFrom, nextEvaluationOn }) => ({
      id,
      state,
      activeFrom: activeFrom ?? null,
      nextEvaluationOn: nextEvaluationOn ?? null,
      evaluatedOn: rows.planReviews.findLast(({ kind }) => kind === 'evaluation')?.heldOn ?? null,
      reviewedOn:
        rows.planReviews
          .map(({ heldOn }) => heldOn)
          .toSorted()
          .at(-1) ?? null,
      consent: consentQuestion(rows, id),
    })),
    contacts: rows.contacts.map(({ heldOn, nextOn = null }) => ({ heldOn, nextOn })),
    stays: rows.stays,
    complaints: rows.complaints.map(({ id, recordKind, receivedOn, ...row }) => ({
      id,
      recordKind,
      receivedOn,
      referralId: row.referralId ?? null,
      completionDueOn: row.completionDueOn ?? null,
      forwardedOn: row.forwardedOn ?? null,
      closedOn: row.closedOn ?? null,
    })),
    participations: rows.participations.map((row) => ({ ...row, settledOn: settledOn(row, row.updatedAt) })),
  };
  return personDeadlines(facts, rules, asOf).map((wanted) => ({
    id: random.id(wanted.startsOn),
    personId: person.id,
    ...wanted,
  }));
}
