import { type Day, type Moment, yearOf } from '../calendar/day.ts';

/**
 * A year's report as somebody approved it. Its words and figures stand as they were, whatever is registered later; what
 * must be corrected makes the next edition, with a note of what was changed.
 */
export interface ReportEdition {
  /** 1 for the first of the year, then 2, 3 … */
  readonly number: number;
  readonly approvedAt: Moment;
  /** The name of who approved it, as it was then. */
  readonly approvedBy: string;
  /** What was corrected since the edition before; null in the first. */
  readonly note: string | null;
}

/** How a report stands: of a year that goes on, of one that is over but not approved, or approved. */
const reportStandings = ['provisional', 'draft', 'approved'] as const;
export type ReportStanding = (typeof reportStandings)[number];

/** A year is over on the first day after it: before that its figures are not the year's. */
export const isYearOver = (year: number, today: Day): boolean => yearOf(today) > year;

/** What hinders an approval on a day, by name; null where nothing does. A correction must say what it corrects. */
export function hindranceToApproval(
  { year, editions, note }: { year: number; editions: readonly ReportEdition[]; note: string | null },
  today: Day,
): 'yearNotOver' | 'noteMissing' | null {
  if (!isYearOver(year, today)) return 'yearNotOver';
  return editions.length > 0 && (note ?? '').trim() === '' ? 'noteMissing' : null;
}

/** The edition asked for: one of them by its number, the draft (null), or the newest where nothing is asked and there is one. */
export function chosenEdition(
  editions: readonly ReportEdition[],
  asked: number | 'draft' | null,
): ReportEdition | null | undefined {
  if (asked === 'draft') return null;
  if (asked === null) return editions.toSorted((a, b) => b.number - a.number)[0] ?? null;
  return editions.find(({ number }) => number === asked);
}
