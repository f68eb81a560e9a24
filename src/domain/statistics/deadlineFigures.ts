import { type DeadlineKind, deadlineKinds } from '../deadline/deadlineKind.ts';
import { shareOf } from './share.ts';

/**
 * The deadlines that are counted as kept or broken: those the register knows the day of being done. Contact, consent and the
 * handover before 18 are reminders that move on with each new agreement, and are neither.
 */
const uncounted: readonly DeadlineKind[] = ['contact', 'consent', 'childHandover'];
export const countedDeadlineKinds = deadlineKinds.filter((kind) => !uncounted.includes(kind));

/** What is known of the deadlines of one kind that fell in a period. */
export interface CountedDeadlines {
  readonly kind: DeadlineKind;
  /** Done on or before the last day. */
  readonly kept: number;
  /** Done after it. */
  readonly late: number;
  /** Not done, and the last day has passed. */
  readonly missed: number;
  /** Not done, and the last day is still to come. */
  readonly open: number;
  /** Not done, and standing still with the case. */
  readonly paused: number;
}

export interface DeadlineFigures {
  readonly kept: number;
  /** Done late, or not done though the last day has passed. */
  readonly broken: number;
  /** Not judged yet: to come, or standing still. */
  readonly open: number;
  /** Kept, of those kept and broken; null where none is judged. */
  readonly share: number | null;
}

export type DeadlinesKept = DeadlineFigures & {
  readonly byKind: readonly ({ readonly kind: DeadlineKind } & DeadlineFigures)[];
};

/** What was kept and broken of what was due in a period, in all and by kind; kinds that were due to nobody are left out. */
export function deadlinesKept(rows: readonly CountedDeadlines[]): DeadlinesKept {
  const byKind = countedDeadlineKinds.flatMap((kind) => {
    const figures = figuresOf(rows.filter((row) => row.kind === kind));
    return figures.kept + figures.broken + figures.open === 0 ? [] : [{ kind, ...figures }];
  });
  return { ...figuresOf(rows.filter(({ kind }) => countedDeadlineKinds.includes(kind))), byKind };
}

function figuresOf(rows: readonly CountedDeadlines[]): DeadlineFigures {
  const sum = (of: (row: CountedDeadlines) => number) => rows.reduce((total, row) => total + of(row), 0);
  const kept = sum((row) => row.kept);
  const broken = sum((row) => row.late + row.missed);
  return { kept, broken, open: sum((row) => row.open + row.paused), share: shareOf(kept, kept + broken) };
}
