import type { Day } from '../calendar/day.ts';
import type { ComplaintTermKind } from '../deadline/deadlineKind.ts';
import type { DeadlineRule } from '../deadline/defaultRules.ts';
import { type DueDate, parsePeriod } from '../deadline/period.ts';
import { dueBy, ruleOn } from '../deadline/ruleOn.ts';
import type { ComplaintGround } from './codes.ts';

const kindOf: Record<ComplaintGround, ComplaintTermKind> = {
  healthServices: 'complaintTermHealth',
  nav: 'complaintTermNav',
  childWelfare: 'complaintTermChildWelfare',
};

/** The rule that says how long one may complain on this ground, in force on the day the term runs from; null without one. */
export const complaintTermRule = (
  rules: readonly DeadlineRule[],
  ground: ComplaintGround,
  day: Day,
): DeadlineRule | null => ruleOn(rules, kindOf[ground], day);

/** How many whole weeks one may complain of what was decided on the day; null where the term is no number of weeks. */
export function complaintTermWeeks(
  rules: readonly DeadlineRule[],
  ground: ComplaintGround,
  decidedOn: Day,
): number | null {
  const period = parsePeriod(complaintTermRule(rules, ground, decidedOn)?.period ?? '');
  if (period?.unit === 'W') return period.amount;
  return period?.unit === 'D' && period.amount % 7 === 0 ? period.amount / 7 : null;
}

/**
 * The last day to complain, counted from the day one knew or should have known of what is complained about; an end on a
 * holiday moves (domstolloven §§ 148–149). Null where the office has no rule of it.
 */
export const complaintTerm = (rules: readonly DeadlineRule[], ground: ComplaintGround, knownOn: Day): DueDate | null =>
  dueBy(rules, kindOf[ground], knownOn);

export interface ComplaintDays {
  ground: ComplaintGround;
  receivedOn: Day;
  /** When it was sent, where that is known: it is enough that it was sent in time (fvl § 30). */
  sentOn: Day | null;
  /** Null where nothing was decided that a term could run from: a complaint of delay. */
  knownOn: Day | null;
}

/** Whether it came in time; null where no term runs. One that is late may be taken up all the same (fvl § 31). */
export function isComplaintInTime(
  rules: readonly DeadlineRule[],
  { ground, receivedOn, sentOn, knownOn }: ComplaintDays,
): boolean | null {
  const term = knownOn === null ? null : complaintTerm(rules, ground, knownOn);
  return term && (sentOn ?? receivedOn) <= term.due;
}
