import { nextWorkingDay } from '../calendar/holidays.ts';
import type { ParticipationFact, PersonFacts, StayFact } from './caseFacts.ts';
import type { WantedDeadline } from './wantedDeadline.ts';
import { dayBefore } from './dayBefore.ts';
import type { DeadlineRule } from './defaultRules.ts';
import { parsePeriod } from './period.ts';
import { dueBy, ruleOn } from './ruleOn.ts';

/** What a helseforetak must see to besides: a contact physician, and agreements on taking part that come to their end. */
export const hospitalDeadlines = (
  { stays = [], participations = [] }: PersonFacts,
  rules: readonly DeadlineRule[],
  referralId: string | null,
): WantedDeadline[] => [
  ...stays.flatMap((stay) => contactPhysician(stay, rules)),
  ...participations.flatMap((agreement) => participationEnd(agreement, rules, referralId)),
];

/** A contact physician by the first working day of the stay (sphl § 2-5 c). Who has gone home no longer waits for one. */
function contactPhysician(stay: StayFact, rules: readonly DeadlineRule[]): WantedDeadline[] {
  const { id, referralId, admittedOn, dischargedOn, contactPhysicianOn } = stay;
  const due = dueBy(rules, 'contactPhysician', admittedOn);
  if (!due || (dischargedOn !== null && contactPhysicianOn === null)) return [];
  return [
    {
      kind: 'contactPhysician',
      subjectId: id,
      referralId,
      startsOn: admittedOn,
      dueOn: due.due,
      doneOn: contactPhysicianOn,
    },
  ];
}

/** Ahead of the last day it is settled with the kommune whether the hospital goes on taking part (P: for a limited time). */
function participationEnd(
  { id, fromDay, toDay, settledOn }: ParticipationFact,
  rules: readonly DeadlineRule[],
  referralId: string | null,
): WantedDeadline[] {
  const period = parsePeriod(ruleOn(rules, 'participation', fromDay)?.period ?? '');
  if (!period) return [];
  const due = nextWorkingDay(dayBefore(toDay, period));
  return [
    {
      kind: 'participation',
      subjectId: id,
      referralId,
      startsOn: fromDay,
      dueOn: due < fromDay ? fromDay : due,
      doneOn: settledOn,
    },
  ];
}
