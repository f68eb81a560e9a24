import type { Day, Moment } from '../../domain/calendar/day.ts';

const two = (value: number): string => String(value).padStart(2, '0');

/** The day a moment falls on in the clock of this machine. */
export function dayOfMoment(moment: Moment): Day {
  const date = new Date(moment);
  return `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
}
