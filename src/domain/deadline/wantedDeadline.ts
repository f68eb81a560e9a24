import type { Day } from '../calendar/day.ts';
import type { DeadlineKind } from './deadlineKind.ts';

/** A deadline as the facts say it should be: one of a kind for each subject (case, request, assignment, plan or complaint). */
export interface WantedDeadline {
  kind: DeadlineKind;
  subjectId: string;
  referralId: string | null;
  startsOn: Day;
  dueOn: Day;
  /** The day what was due was done; null while it is open. */
  doneOn: Day | null;
  /** Since when it stands still with its case; absent or null where it runs. */
  pausedSince?: Day | null;
}
