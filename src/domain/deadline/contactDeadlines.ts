import type { Day } from '../calendar/day.ts';
import type { PersonFacts } from './caseFacts.ts';
import type { WantedDeadline } from './wantedDeadline.ts';
import type { DeadlineRule } from './defaultRules.ts';
import { dueBy } from './ruleOn.ts';

/**
 * Somebody calls when nothing has happened for long: counted from the last contact, review or appointment, for each who
 * is appointed today. Where a contact or an evaluation is agreed for a day to come, that one says when.
 */
export function contactDeadlines(
  facts: PersonFacts,
  rules: readonly DeadlineRule[],
  referralId: string | null,
  today: Day,
): WantedDeadline[] {
  const { assignments, plans, contacts = [] } = facts;
  const isAgreed =
    contacts.some(({ nextOn }) => nextOn !== null && nextOn >= today) ||
    plans.some(
      ({ state, nextEvaluationOn }) => nextEvaluationOn !== null && (state === 'active' || state === 'underRevision'),
    );
  if (isAgreed) return [];
  const happened = [...contacts.map(({ heldOn }) => heldOn), ...plans.map(({ reviewedOn }) => reviewedOn ?? null)];
  return assignments.flatMap((found) => {
    const isServing = found.fromDay <= today && (found.toDay === null || found.toDay >= today);
    if (!isServing || found.isImported) return [];
    const startsOn = happened.reduce<Day>((last, day) => (day !== null && day > last ? day : last), found.fromDay);
    const due = dueBy(rules, 'contact', startsOn);
    if (!due) return [];
    return {
      kind: 'contact' as const,
      subjectId: found.id,
      referralId: found.referralId ?? referralId,
      startsOn,
      dueOn: due.due,
      doneOn: null,
    };
  });
}
