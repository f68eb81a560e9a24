/**
 * What the year's figures must read at the least: for each indicator one index-only scan of every index it is counted from
 * (its events or states, the facts of persons, the appointments that tell the unit), and nothing done with what is read.
 * Typed-in denominators cost nothing.
 */
const year = `BETWEEN '2025-01-01' AND '2025-12-31'`;
const facts =
  'SELECT count(*), max(birth_date), max(need_class), max(gender), max(area) FROM person INDEXED BY person_facts';
const unitsOfPersons =
  'SELECT count(*), max(from_day), max(to_day), max(coordinator_id) FROM assignment INDEXED BY assignment_person';
const plansOfPersons = 'SELECT count(*), max(active_from), max(state), max(active_to) FROM plan INDEXED BY plan_person';
const grantsOfPersons =
  'SELECT count(*), max(outcome), max(decided_on), max(closed_on) FROM referral INDEXED BY referral_person';
const decided = `SELECT count(*), max(received_on), max(outcome) FROM referral INDEXED BY referral_decided WHERE decided_on ${year}`;
const received = `SELECT count(*), max(outcome), max(decided_on) FROM referral INDEXED BY referral_received WHERE received_on ${year}`;
const begun = `SELECT count(*), max(referral_id) FROM assignment INDEXED BY assignment_begins WHERE from_day ${year}`;
const firstOfCases = 'SELECT count(*), max(from_day) FROM assignment INDEXED BY assignment_referral';
const agreed = `SELECT count(*), max(held_on), max(plan_id) FROM plan_review INDEXED BY plan_review_agreed WHERE kind = 'evaluation' AND agreed_on ${year}`;
const nextEvaluations = 'SELECT count(*), max(active_from), max(state) FROM plan INDEXED BY plan_next_evaluation';
const load =
  'SELECT count(*), max(to_day), max(from_day), max(person_id) FROM assignment INDEXED BY assignment_coordinator';
const attended = 'SELECT count(*), max(mark), max(session_id) FROM attendance INDEXED BY attendance_participant';
const coordinators = 'SELECT count(*), max(unit_id) FROM coordinator INDEXED BY coordinator_unit';
const groups = 'SELECT count(*), max(to_day), max(fadder_id) FROM fadder_assignment INDEXED BY fadder_assignment_days';

/** Indicators 1, 2 and 4: states of persons. */
const states = {
  planShare: [plansOfPersons, grantsOfPersons, facts, unitsOfPersons],
  coordinatorShare: [unitsOfPersons, plansOfPersons, facts],
  declinedPlan: [grantsOfPersons, plansOfPersons, facts, unitsOfPersons],
};

/** By indicator, all that `statistics.indicators` answers with. */
const scansOfIndicators: Readonly<Record<string, readonly string[]>> = {
  ...states,
  daysToDecision: [decided, received, facts, unitsOfPersons],
  daysToAssignment: [begun, firstOfCases, decided, facts, unitsOfPersons],
  feedbackShare: [begun, firstOfCases, decided, facts, unitsOfPersons],
  evaluationsOnTime: [agreed, nextEvaluations, facts, unitsOfPersons],
  evaluationsOverdue: [nextEvaluations, facts, unitsOfPersons],
  planCompleteShare: [plansOfPersons, facts, unitsOfPersons],
  coordinatorChanges: [unitsOfPersons, facts],
  daysWithoutCoordinator: [grantsOfPersons, unitsOfPersons, facts],
  coordinatorsActive: [coordinators],
  personsPerCoordinator: [load, coordinators],
  trainedShare: [attended, coordinators],
  trainedLast24Months: [attended, coordinators],
  withFadderShare: [groups, coordinators],
  coordinatorsPerFadder: [groups, coordinators],
};

/** By part of the dashboard: the states of two years, the trend's three years, the way, the meldinger of three years, and the load. */
const scansOfDashboard: Readonly<Record<string, readonly string[]>> = {
  ...states,
  daysToDecision: [decided, received],
  missing: [grantsOfPersons, unitsOfPersons],
  trend: [plansOfPersons, plansOfPersons, plansOfPersons],
  funnel: [received, unitsOfPersons, plansOfPersons],
  tertials: [`SELECT count(*), max(specialty) FROM referral INDEXED BY referral_specialty`],
  load: [load, coordinators],
  yearBefore: [...states.planShare, ...states.coordinatorShare],
};

export const indicatorScans = Object.values(scansOfIndicators).flat();
export const dashboardScans = Object.values(scansOfDashboard).flat();
/** Each of their indexes once, however many figures are counted from it: the narrower reading of the promise. */
export const eachIndexOnce = (scans: readonly string[]): string[] => [...new Set(scans)];
