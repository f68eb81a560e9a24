import type { OpenRegister } from '../api/dispatch.ts';
import type { Day } from '../../domain/calendar/day.ts';

const two = (n: number): string => String(n).padStart(2, '0');

/** The day a moment falls on by the office's wall calendar: the machine's own time zone. */
export const dayOnTheWall = (moment: Date): Day =>
  `${moment.getFullYear()}-${two(moment.getMonth() + 1)}-${two(moment.getDate())}`;

/** The moment in UTC, and the day as the office's wall calendar has it. */
export const systemClock: OpenRegister['clock'] = () => {
  const now = new Date();
  return { now: now.toISOString(), today: dayOnTheWall(now) };
};
