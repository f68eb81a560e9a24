import { addYears, type Day, maxDay } from '../calendar/day.ts';
import { nextWorkingDay } from '../calendar/holidays.ts';
import { caseDeadlines } from './caseDeadlines.ts';
import type { AssignmentFact, PersonFacts } from './caseFacts.ts';
import type { WantedDeadline } from './wantedDeadline.ts';
import { consentDeadlines } from './consentDeadlines.ts';
import { contactDeadlines } from './contactDeadlines.ts';
import { complaintDeadline } from './complaintDeadline.ts';
import { dayBefore } from './dayBefore.ts';
import type { DeadlineRule } from './defaultRules.ts';
import { grantedCaseOf } from './grantedCase.ts';
import { hospitalDeadlines } from './hospitalDeadlines.ts';
import { parsePeriod } from './period.ts';
import { ruleOn } from './ruleOn.ts';
import { transitionDeadlines } from './transitionDeadlines.ts';

/**
 * Every deadline of one person: those of each case, the plan's evaluation and consent, the handover before 18, calling when
 * nothing has happened, complaints, moves and discharges, and what a helseforetak must see to besides.
 */
export function personDeadlines(facts: PersonFacts, rules: readonly DeadlineRule[], today: Day): WantedDeadline[] {
  const referralId = grantedCaseOf(facts.cases)?.referralId ?? null;
  return [
    ...facts.cases.flatMap((found) => caseDeadlines(found, facts, rules, today)),
    ...evaluations(facts, referralId),
    ...handovers(facts, rules, referralId, today),
    ...consentDeadlines(facts, referralId, today),
    ...contactDeadlines(facts, rules, referralId, today),
    ...(facts.complaints ?? []).flatMap((found) => complaintDeadline(found, rules) ?? []),
    ...transitionDeadlines(facts, rules, referralId),
    ...hospitalDeadlines(facts, rules, referralId),
  ];
}

/** A running plan is evaluated on the day that was agreed; without an agreed day there is no deadline. */
const evaluations = ({ plans }: PersonFacts, referralId: string | null): WantedDeadline[] =>
  plans.flatMap(({ id, state, activeFrom, evaluatedOn, nextEvaluationOn }) =>
    nextEvaluationOn !== null && (state === 'active' || state === 'underRevision')
      ? {
          kind: 'planEvaluation' as const,
          subjectId: id,
          referralId,
          startsOn: evaluatedOn ?? activeFrom ?? nextEvaluationOn,
          dueOn: nextEvaluationOn,
          doneOn: null,
        }
      : [],
  );

/**
 * The right to a child coordinator lasts to the 18th birthday (hol § 7-2 a): the handover is begun well before. One who
 * is appointed later than that begins it at once: no deadline is broken before it could be kept.
 */
function handovers(
  { birthDate, assignments }: PersonFacts,
  rules: readonly DeadlineRule[],
  referralId: string | null,
  today: Day,
): WantedDeadline[] {
  if (birthDate === null) return [];
  const birthday18 = addYears(birthDate, 18);
  return assignments.flatMap((found) => {
    const period = parsePeriod(ruleOn(rules, 'childHandover', found.fromDay)?.period ?? '');
    if (!period || !isRunningChildAssignment(found, today)) return [];
    // Somebody appointed as coordinator after the child coordinator has taken over already.
    const takenOver = assignments.some(({ role, fromDay }) => role === 'coordinator' && fromDay > found.fromDay);
    if (takenOver) return [];
    return {
      kind: 'childHandover' as const,
      subjectId: found.id,
      referralId: found.referralId ?? referralId,
      startsOn: found.fromDay,
      dueOn: nextWorkingDay(maxDay(dayBefore(birthday18, period), found.fromDay)),
      doneOn: null,
    };
  });
}

const isRunningChildAssignment = ({ role, toDay, fromDay, endReason }: AssignmentFact, today: Day): boolean =>
  role === 'childCoordinator' && (toDay === null || (toDay >= today && toDay >= fromDay && endReason === 'turned18'));
