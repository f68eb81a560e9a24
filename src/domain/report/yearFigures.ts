import type { Day } from '../calendar/day.ts';
import type { Need, Outcome, ReferrerType, Specialty } from '../referral/codes.ts';
import type { Breakdown } from '../statistics/breakdown.ts';
import type { ComplaintFigures } from '../statistics/complaintFigures.ts';
import type { DeadlinesKept } from '../statistics/deadlineFigures.ts';
import type { IndicatorId } from '../statistics/indicator.ts';

export interface IndicatorFigures {
  readonly numerator: number;
  readonly denominator: number | null;
  readonly share: number | null;
  readonly unknown: number;
  readonly median: number | null;
  readonly p90: number | null;
  readonly breakdown: Breakdown;
  /** All days together, where persons are counted for the days they went without. */
  readonly days?: number | undefined;
}

/** Everything a report tells of a year, as counted: nothing is hidden yet. */
export interface YearFigures {
  readonly year: number;
  readonly from: Day;
  /** 31 December, or today in a year that is not over. */
  readonly asOf: Day;
  readonly denominatorId: 'recipients' | 'grantedPersons' | 'referredPersons';
  readonly denominatorSource: { readonly source: string; readonly enteredOn: Day } | null;
  readonly indicators: Readonly<Record<IndicatorId, IndicatorFigures>>;
  readonly tertials: readonly {
    readonly year: number;
    readonly tertial: number;
    readonly total: number;
    readonly bySpecialty: readonly { readonly specialty: Specialty; readonly count: number }[];
  }[];
  readonly needs: ReadonlyMap<Need, number>;
  readonly referrers: ReadonlyMap<ReferrerType, number>;
  /** Decisions made in the year. */
  readonly outcomes: ReadonlyMap<Outcome, number>;
  readonly funnel: {
    readonly received: number;
    readonly decided: number;
    readonly granted: number;
    readonly assigned: number;
    readonly activePlan: number;
    readonly waitingForDecision: number;
    readonly otherOutcome: number;
    readonly withoutCoordinator: number;
    readonly planNotWanted: number;
    readonly planInProgress: number;
  };
  readonly complaints: ComplaintFigures;
  /** Deadlines due in the year. */
  readonly deadlines: DeadlinesKept;
  readonly missing: { readonly missing: number; readonly granted: number };
  readonly load: {
    readonly coordinators: number;
    readonly persons: number;
    readonly most: number;
    readonly overMax: number;
  };
}
