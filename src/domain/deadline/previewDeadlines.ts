import type { Day } from '../calendar/day.ts';
import type { OfficeType } from '../office/officeType.ts';
import type { Need } from '../referral/codes.ts';
import type { DeadlineKind } from './deadlineKind.ts';
import type { DeadlineRule } from './defaultRules.ts';
import { type ExplainedDeadline, explainDeadline } from './explainedDeadline.ts';
import { dueBy } from './ruleOn.ts';

export interface PreviewedMelding {
  receivedOn: Day;
  /** What it asks for; null while it is not chosen. */
  need: Need | null;
  officeType: OfficeType;
}

/**
 * The deadlines a melding would get, before it is saved. What is counted from a day that has not come is an estimate:
 * the coordinator's from the day the decision is due, feedback and plan from the day the coordinator is due.
 */
export function previewDeadlines(
  rules: readonly DeadlineRule[],
  { receivedOn, need, officeType }: PreviewedMelding,
): ExplainedDeadline[] {
  const lines: ExplainedDeadline[] = [];
  const add = (kind: DeadlineKind, startsOn: Day): Day => {
    const due = dueBy(rules, kind, startsOn)?.due;
    if (due === undefined) return startsOn;
    lines.push(
      explainDeadline({ kind, startsOn, dueOn: due, doneOn: null }, rules, { isEstimate: startsOn !== receivedOn }),
    );
    return due;
  };
  add('preliminaryAnswer', receivedOn);
  const decision = add('decision', receivedOn);
  if (officeType === 'healthTrust') {
    add('municipalityAnswer', decision);
    return lines;
  }
  if (need === null || need === 'rehabilitationOnly') return lines;
  const coordinator = add('coordinator', decision);
  add('feedback', coordinator);
  if (need === 'ipWithCoordinator') add('planDraft', coordinator);
  return lines;
}
