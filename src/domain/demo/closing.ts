import { addDays, type Day } from '../calendar/day.ts';
import { ageOn } from '../calendar/age.ts';
import type { CloseReason } from '../referral/codes.ts';
import type { DemoPerson } from './demoPerson.ts';
import type { Random } from './random.ts';
import { later } from './workingDays.ts';

/** When and why a granted case ends; null for one that goes on beyond the story. The old die and move more often. */
export function closingOf(
  random: Random,
  person: DemoPerson,
  decidedOn: Day,
  isChild: boolean,
): { day: Day; reason: CloseReason } | null {
  const age = person.birthDate === null ? 0 : (ageOn(person.birthDate, decidedOn) ?? 0);
  const isOld = age >= 75;
  if (!random.chance(isOld ? 0.62 : isChild ? 0.25 : 0.42)) return null;
  const reason = random.weighted([
    ['needEnded', isOld ? 2 : 5],
    ['personWishes', 2],
    ['moved', isOld ? 1 : 2],
    ['died', isOld ? 6 : age >= 60 ? 2 : 0.2],
    ['other', 0.5],
  ] as const);
  const day = addDays(decidedOn, 60 + random.lasting(isOld ? 420 : 620));
  return { day: reason === 'died' ? day : later(day, 0), reason };
}
