import type { Day } from '../calendar/day.ts';
import { isBehind, type Pace } from './pace.ts';

/**
 * The last day of a session that waits to be arranged or held: overdue until it has been held, also when the next is arranged;
 * before that only as long as none is. Null where nothing waits.
 */
export const sessionDue = (pace: Pace, nextOn: Day | null): Day | null =>
  isBehind(pace) || nextOn === null ? pace.nextDue : null;

/**
 * Whether a coordinator's supervision waits by itself. Where the fadder's group is behind too, calling the group is what
 * there is to do, and that is said of the fadder once.
 */
export const waitsAlone = (coordinator: Pace, fadder: Pace | null): boolean =>
  isBehind(coordinator) && !(fadder !== null && isBehind(fadder));
