import type { Day } from '../calendar/day.ts';
import type { ComplaintRecordKind } from '../complaint/codes.ts';
import type { WantedDeadline } from './wantedDeadline.ts';
import type { DeadlineRule } from './defaultRules.ts';
import { dueBy } from './ruleOn.ts';

/** What a complaint's deadline is counted from. */
export interface ComplaintFact {
  id: string;
  recordKind: ComplaintRecordKind;
  referralId: string | null;
  receivedOn: Day;
  /** By when what lacks shall come, while it is waited for. */
  completionDueOn: Day | null;
  forwardedOn: Day | null;
  closedOn: Day | null;
}

/**
 * When the office shall have settled a complaint or sent it on: without undue delay (fvl §§ 11 a, 33), in practice within the
 * office's own rule. While what lacks is waited for, it is due when that was asked for by.
 */
export function complaintDeadline(fact: ComplaintFact, rules: readonly DeadlineRule[]): WantedDeadline | null {
  const due = dueBy(rules, 'complaint', fact.receivedOn)?.due;
  if (due === undefined) return null;
  return {
    kind: 'complaint',
    subjectId: fact.id,
    referralId: fact.referralId,
    startsOn: fact.receivedOn,
    dueOn: fact.completionDueOn ?? due,
    doneOn: fact.forwardedOn ?? fact.closedOn,
  };
}
