import { addDays, type Day, weekday } from '../calendar/day.ts';
import { osloTime } from './osloTime.ts';

/**
 * Why a look should be asked about (FOR-2019-03-01-168 § 14: the log shall be followed up). None of them is proof of
 * anything: an import is high volume, an emergency comes at night. They are where the reviewer begins to read.
 */
export const reviewReasons = ['ownName', 'noRelation', 'atNight', 'highVolume'] as const;
export type ReviewReason = (typeof reviewReasons)[number];

/** What is usual in an office of one to six. The reviewer sees the numbers on the page. */
export const reviewLimits = { personsADay: 40, nightFrom: 21, nightTo: 6, relationDays: 90 } as const;

/** One colleague's looks at one person on one day. */
export interface Look {
  readonly day: Day;
  readonly accountId: string;
  readonly accountName: string;
  readonly personId: string;
  readonly personFamilyName: string;
  /** Moments of the lines, any order. */
  readonly at: readonly string[];
}

/** What ties a colleague to a person: responsible for a case, or days they wrote something about the person. */
export interface Relation {
  readonly isResponsible: boolean;
  readonly wroteOn: readonly Day[];
}

/** From nine in the evening to six in the morning, and Saturdays and Sundays. */
export function isAtNight(at: string): boolean {
  const { day, hour } = osloTime(at);
  return weekday(day) > 5 || hour >= reviewLimits.nightFrom || hour < reviewLimits.nightTo;
}

/** Whether one had a reason in the work to look that day: the case is theirs, or they wrote in it around then. */
export function isRelated({ isResponsible, wroteOn }: Relation, day: Day): boolean {
  const from = addDays(day, -reviewLimits.relationDays);
  const to = addDays(day, reviewLimits.relationDays);
  return isResponsible || wroteOn.some((wrote) => wrote >= from && wrote <= to);
}

const words = (name: string): string[] =>
  name
    .toLocaleLowerCase('nb')
    .split(/[\s-]+/)
    .filter((word) => word.length > 1);

/** Whether the person bears a surname of the one who looked: kin, or the one who looked. */
export function isOwnName(accountName: string, personFamilyName: string): boolean {
  const [, ...surnames] = words(accountName);
  const family = new Set(words(personFamilyName));
  return surnames.some((name) => family.has(name));
}

export interface ReviewedLook extends Look {
  readonly reasons: readonly ReviewReason[];
}

/** The looks that should be asked about, with why; latest first. */
export function looksToReview(
  looks: readonly Look[],
  relationOf: (accountId: string, personId: string) => Relation,
): ReviewedLook[] {
  const personsOnDay = new Map<string, Set<string>>();
  const dayKey = ({ day, accountId }: Look) => `${day} ${accountId}`;
  for (const look of looks) {
    const persons = personsOnDay.get(dayKey(look)) ?? new Set();
    personsOnDay.set(dayKey(look), persons.add(look.personId));
  }
  const reasonsOf = (look: Look): ReviewReason[] => {
    const is: Record<ReviewReason, boolean> = {
      ownName: isOwnName(look.accountName, look.personFamilyName),
      noRelation: !isRelated(relationOf(look.accountId, look.personId), look.day),
      atNight: look.at.some(isAtNight),
      highVolume: (personsOnDay.get(dayKey(look))?.size ?? 0) > reviewLimits.personsADay,
    };
    return reviewReasons.filter((reason) => is[reason]);
  };
  return looks
    .map((look) => ({ ...look, reasons: reasonsOf(look) }))
    .filter(({ reasons }) => reasons.length > 0)
    .toSorted((a, b) => (latest(a) < latest(b) ? 1 : -1));
}

const latest = ({ at }: Look): string => at.toSorted().at(-1) ?? '';
