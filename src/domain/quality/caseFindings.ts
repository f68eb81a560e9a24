import { addDays, type Day } from '../calendar/day.ts';
import { isGrantRunningOn } from '../statistics/indicatorRules.ts';
import type { Outcome, ReferrerType, Specialty } from '../referral/codes.ts';
import type { Found } from './findingKind.ts';

/** What is known of a case when asking what lacks or contradicts. */
interface CaseFacts {
  readonly sentOn: Day;
  readonly receivedOn: Day;
  readonly outcome: Outcome | null;
  readonly decidedOn: Day | null;
  readonly closedOn: Day | null;
  readonly feedbackSentOn: Day | null;
  readonly specialty: Specialty;
  readonly referrerType: ReferrerType;
  readonly referrerName: string | null;
  readonly referrerOrganisation: string | null;
  /** Somebody was ever appointed in the case. */
  readonly hasAssignment: boolean;
  /** Somebody is appointed for the person today. */
  readonly isServed: boolean;
}

/** A coordinator granted so long ago with nobody appointed is no longer on its way. */
const daysWithoutBeforeLong = 60;

/** What lacks, contradicts or looks wrong in a case. */
export function caseFindings(referral: CaseFacts, today: Day): Found[] {
  const { sentOn, receivedOn, outcome, decidedOn, closedOn, feedbackSentOn, specialty, referrerType } = referral;
  const found: Found[] = [];
  const isLong = decidedOn !== null && addDays(decidedOn, daysWithoutBeforeLong) < today;
  if (isLong && isGrantRunningOn(referral, today) && !referral.isServed)
    found.push({ kind: 'grantedWithoutCoordinatorLong', facts: [decidedOn] });
  if (outcome !== null && decidedOn === null) found.push({ kind: 'decisionWithoutDay', facts: [outcome] });
  const isOutOfOrder = [sentOn > receivedOn, isBefore(decidedOn, receivedOn), isBefore(closedOn, receivedOn)];
  if (isOutOfOrder.includes(true))
    found.push({ kind: 'caseDaysOutOfOrder', facts: [sentOn, receivedOn, decidedOn, closedOn] });
  if (specialty === 'unknown') found.push({ kind: 'specialtyMissing', facts: [] });
  if (referrerType === 'other' && !referral.referrerName && !referral.referrerOrganisation)
    found.push({ kind: 'referrerMissing', facts: [] });
  if (feedbackSentOn !== null && decidedOn !== null && !referral.hasAssignment)
    found.push({ kind: 'feedbackWithoutAssignment', facts: [feedbackSentOn] });
  return found;
}

const isBefore = (day: Day | null, other: Day): boolean => day !== null && day < other;
