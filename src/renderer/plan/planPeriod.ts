import type { Day } from '../../domain/calendar/day.ts';

export interface Period {
  activeFrom: Day | null;
  activeTo: Day | null;
}
