import { addDays, type Day, weekday } from '../calendar/day.ts';
import { osloTime } from './osloTime.ts';

/**
 * Why a look should be asked about (FOR-2019-03-01-168 § 14: the log shall be followed up). None of them is proof of
 * anything: an import is high volume, an emergency comes at night. They are where the reviewer begins to read.
 */
export const reviewReasons = ['ownName', 'noRelation', 'atNight', 'highVolume'] as const;
export type ReviewReason = (typeof reviewReasons)[number];

/** Where looks begin to be asked about: an office's own, which the reviewer sees on the page. */
export interface ReviewLimits {
  /** More persons than this in a day are many. */
  readonly personsADay: number;
  /** Whole hours by the wall's clock: from the one in the evening to the other in the morning. */
  readonly nightFrom: number;
  readonly nightTo: number;
  /** Days before and after a look in which writing about the person is a relation. */
  readonly relationDays: number;
}

/** What is usual in an office of one to six that works by day. */
export const usualReviewLimits: ReviewLimits = { personsADay: 40, nightFrom: 21, nightTo: 6, relationDays: 90 };

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

/** From the evening's hour to the morning's, and Saturdays and Sundays. */
export function isAtNight(at: string, { nightFrom, nightTo }: ReviewLimits): boolean {
  const { day, hour } = osloTime(at);
  return weekday(day) > 5 || hour >= nightFrom || hour < nightTo;
}

/** Whether one had a reason in the work to look that day: the case is theirs, or they wrote in it around then. */
export function isRelated({ isResponsible, wroteOn }: Relation, day: Day, { relationDays }: ReviewLimits): boolean {
  const from = addDays(day, -relationDays);
  const to = addDays(day, relationDays);
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
  limits: ReviewLimits,
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
      noRelation: !isRelated(relationOf(look.accountId, look.personId), look.day, limits),
      atNight: look.at.some((at) => isAtNight(at, limits)),
      highVolume: (personsOnDay.get(dayKey(look))?.size ?? 0) > limits.personsADay,
    };
    return reviewReasons.filter((reason) => is[reason]);
  };
  return looks
    .map((look) => ({ ...look, reasons: reasonsOf(look) }))
    .filter(({ reasons }) => reasons.length > 0)
    .toSorted((a, b) => (latest(a) < latest(b) ? 1 : -1));
}

const latest = ({ at }: Look): string => at.toSorted().at(-1) ?? '';
