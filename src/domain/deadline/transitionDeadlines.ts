import { nextWorkingDay } from '../calendar/holidays.ts';
import type { Day } from '../calendar/day.ts';
import type { CaseFacts, PersonFacts, StayFact } from './caseFacts.ts';
import type { WantedDeadline } from './wantedDeadline.ts';
import { dayBefore } from './dayBefore.ts';
import type { DeadlineRule } from './defaultRules.ts';
import { parsePeriod } from './period.ts';
import { ruleOn } from './ruleOn.ts';

/** What must be in place before a day that is known: the person leaves the hospital, or moves to another kommune. */
export const transitionDeadlines = (
  facts: PersonFacts,
  rules: readonly DeadlineRule[],
  referralId: string | null,
): WantedDeadline[] => [...facts.cases.flatMap((found) => discharge(found, facts)), ...moves(facts, rules, referralId)];

/**
 * Discharged on a planned day: by then somebody must be responsible, in the kommune or told to it. The day stands as the
 * hospital planned it, or as it came to be. Done with the first coordinator, or when the kommune was notified.
 */
function discharge(found: CaseFacts, { assignments, stays }: PersonFacts): WantedDeadline[] {
  const { referralId, state, receivedOn, municipalityNotifiedOn } = found;
  const dischargeOn = dischargeDay(found, stays ?? []);
  if (dischargeOn === null || dischargeOn < receivedOn || found.isImported) return [];
  const served = assignments
    .filter((one) => one.referralId === referralId)
    .map(({ fromDay }) => fromDay)
    .toSorted()[0];
  const doneOn = earlier(served ?? null, municipalityNotifiedOn);
  if (state === 'closed' && doneOn === null) return [];
  return [{ kind: 'discharge', subjectId: referralId, referralId, startsOn: receivedOn, dueOn: dischargeOn, doneOn }];
}

/** When the person leaves: as the latest stay of the case says, or else as the melding said. */
function dischargeDay(
  { referralId, admittedNow, plannedDischargeOn }: CaseFacts,
  stays: readonly StayFact[],
): Day | null {
  const stay = stays
    .filter((one) => one.referralId === referralId)
    .reduce<StayFact | null>((last, one) => (last === null || one.admittedOn > last.admittedOn ? one : last), null);
  if (stay) return stay.dischargedOn ?? stay.plannedDischargeOn;
  return admittedNow ? (plannedDischargeOn ?? null) : null;
}

/** Before the person moves, the new kommune's koordinerende enhet is told, so that nobody is without a coordinator on the day. */
const moves = (
  { moves: known = [] }: PersonFacts,
  rules: readonly DeadlineRule[],
  referralId: string | null,
): WantedDeadline[] =>
  known.flatMap(({ id, knownOn, movesOn, noticeSentOn }) => {
    const period = parsePeriod(ruleOn(rules, 'moving', knownOn)?.period ?? '');
    if (!period) return [];
    const due = nextWorkingDay(dayBefore(movesOn, period));
    return {
      kind: 'moving' as const,
      subjectId: id,
      referralId,
      startsOn: knownOn,
      dueOn: due < knownOn ? knownOn : due,
      doneOn: noticeSentOn,
    };
  });

const earlier = (one: Day | null, other: Day | null): Day | null => {
  if (one === null || other === null) return one ?? other;
  return one < other ? one : other;
};
