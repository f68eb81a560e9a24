import type { Day } from '../../domain/calendar/day.ts';
import type { PersonDenominator } from './denominatorRepo.ts';

/** What the indicators are asked for. */
export interface IndicatorQuestion {
  /** States are as of this day. */
  readonly asOf: Day;
  /** Events are in these days, both counted in. */
  readonly from: Day;
  readonly to: Day;
  readonly denominatorId: PersonDenominator;
  /** Whether events are divided by the person's facts too; states always are. */
  readonly withFacts: boolean;
}
