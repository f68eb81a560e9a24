import type { Day } from '../calendar/day.ts';
import type { DeadlineWeight, RuleKind } from './deadlineKind.ts';

/** A rule for a deadline: how long, how binding, by which law or goal, and from when it applies. */
export interface DeadlineRule {
  kind: RuleKind;
  /** `P1M`, `P30D`, `P10B` (working days): see period.ts. */
  period: string;
  weight: DeadlineWeight;
  /** The paragraph or source, as it is shown. */
  basis: string | null;
  validFrom: Day;
  validTo: Day | null;
}

const rule = (kind: RuleKind, period: string, weight: DeadlineWeight, basis: string | null): DeadlineRule => ({
  kind,
  period,
  weight,
  basis,
  validFrom: '2000-01-01',
  validTo: null,
});

/**
 * What a new register starts with (domain.md 4). No law gives a number of days for anything but the preliminary
 * answer and the hospital's contact physician, so the rest are practice or the office's own goals, and are labelled so.
 */
export const defaultDeadlineRules: readonly DeadlineRule[] = [
  rule('preliminaryAnswer', 'P1M', 'practice', 'fvl § 11 a'),
  rule('decision', 'P30D', 'localGoal', 'pbrl § 2-5'),
  rule('coordinator', 'P14D', 'localGoal', 'hol § 7-2'),
  rule('requestAnswer', 'P7D', 'localGoal', null),
  rule('feedback', 'P14D', 'localGoal', null),
  rule('planDraft', 'P60D', 'localGoal', 'hol § 7-1'),
  rule('planEvaluation', 'P6M', 'practice', 'FOR-2022-06-22-1110 § 9'),
  rule('childHandover', 'P6M', 'localGoal', 'hol § 7-2 a'),
  rule('moving', 'P14D', 'localGoal', 'hol § 7-3'),
  rule('contact', 'P6M', 'localGoal', 'hol § 7-2'),
  rule('municipalityAnswer', 'P14D', 'localGoal', 'FOR-2022-06-22-1110 § 8'),
  rule('contactPhysician', 'P1B', 'law', 'sphl § 2-5 c'),
  rule('participation', 'P14D', 'localGoal', null),
  rule('complaint', 'P1M', 'practice', 'fvl §§ 11 a, 33'),
  rule('complaintTermHealth', 'P4W', 'law', 'pbrl § 7-5'),
  rule('complaintTermNav', 'P3W', 'law', 'sotjl § 47, fvl § 29'),
  // The sources name whom one complains to (bvl § 12-9) and no term of barnevern's own: the general one, for the office to confirm.
  rule('complaintTermChildWelfare', 'P3W', 'localGoal', 'bvl § 12-9, fvl § 29'),
];
