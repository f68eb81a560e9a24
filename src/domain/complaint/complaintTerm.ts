import type { Day } from '../calendar/day.ts';
import { type DueDate, dueDate, type Period } from '../deadline/period.ts';
import type { ComplaintGround } from './codes.ts';

interface Term {
  period: Period;
  /** The paragraphs, as shown. */
  basis: string;
}

/** How long one may complain, by law: no office can change it. */
const terms: Record<ComplaintGround, Term> = {
  healthServices: { period: { amount: 4, unit: 'W' }, basis: 'pbrl § 7-5' },
  nav: { period: { amount: 3, unit: 'W' }, basis: 'sotjl § 47, fvl § 29' },
  childWelfare: { period: { amount: 3, unit: 'W' }, basis: 'bvl § 12-9, fvl § 29' },
};

/** The paragraphs that the term of this ground rests on. */
export const complaintTermBasis = (ground: ComplaintGround): string => terms[ground].basis;

/** How many weeks one may complain. */
export const complaintTermWeeks = (ground: ComplaintGround): number => terms[ground].period.amount;

/**
 * The last day to complain, counted from the day one knew or should have known of what is complained about; an end on a
 * holiday moves (domstolloven §§ 148–149).
 */
export const complaintTerm = (ground: ComplaintGround, knownOn: Day): DueDate => dueDate(knownOn, terms[ground].period);

export interface ComplaintDays {
  ground: ComplaintGround;
  receivedOn: Day;
  /** When it was sent, where that is known: it is enough that it was sent in time (fvl § 30). */
  sentOn: Day | null;
  /** Null where nothing was decided that a term could run from: a complaint of delay. */
  knownOn: Day | null;
}

/** Whether it came in time; null where no term runs. One that is late may be taken up all the same (fvl § 31). */
export function isComplaintInTime({ ground, receivedOn, sentOn, knownOn }: ComplaintDays): boolean | null {
  return knownOn === null ? null : (sentOn ?? receivedOn) <= complaintTerm(ground, knownOn).due;
}
