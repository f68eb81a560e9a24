import { addYears, type Day } from '../calendar/day.ts';

/** Why a person's record is kept as long as it is. */
export const retentionClasses = ['served', 'child', 'neverGranted', 'error'] as const;
export type RetentionClass = (typeof retentionClasses)[number];

/** Whole years each class is kept after the last thing happened. The office's own values: no law gives a number. */
export type RetentionYears = Readonly<Record<RetentionClass, number>>;

/**
 * What the office begins with. pjl § 25 and GDPR art. 5 (1) e say «no longer than needed» and name no number: the office
 * settles its own with whoever is the data controller, and against the archive's plan for what is preserved.
 */
export const usualRetentionYears: RetentionYears = { served: 10, child: 10, neverGranted: 3, error: 1 };

export interface RetentionFacts {
  /** The last day anything happened: received, decided, closed, ended. */
  readonly lastActivityOn: Day;
  readonly birthDate: Day | null;
  /** Has been granted a coordinator, has had one, or has had a plan. */
  readonly hasBeenServed: boolean;
  /** Nothing but meldinger that were duplicates or errors, or none at all. */
  readonly isError: boolean;
  /** A case, a coordinator, a plan or a complaint runs: nothing is due. */
  readonly isRunning: boolean;
}

export interface Retention {
  readonly class: RetentionClass;
  /** What the years are counted from. */
  readonly countedFrom: Day;
  /** The first day it may be deleted; null while something runs. */
  readonly dueOn: Day | null;
}

const adultAge = 18;

/** How long a person's record is kept, and from when it may be deleted. A child's years begin at eighteen at the earliest. */
export function retentionOf(facts: RetentionFacts, years: RetentionYears): Retention {
  const { lastActivityOn, birthDate, hasBeenServed, isError, isRunning } = facts;
  const adultOn = birthDate === null ? null : addYears(birthDate, adultAge);
  const isChild = adultOn !== null && lastActivityOn < adultOn;
  const kind = classOf(hasBeenServed, isError, isChild);
  const countedFrom = kind === 'child' && adultOn !== null ? adultOn : lastActivityOn;
  return { class: kind, countedFrom, dueOn: isRunning ? null : addYears(countedFrom, years[kind]) };
}

function classOf(hasBeenServed: boolean, isError: boolean, isChild: boolean): RetentionClass {
  if (hasBeenServed) return isChild ? 'child' : 'served';
  return isError ? 'error' : 'neverGranted';
}

/** Whether it may be deleted today. */
export const isDue = ({ dueOn }: Retention, today: Day): boolean => dueOn !== null && dueOn <= today;
