/** The clock on the wall, `13:00`. */
export type Clock = string;

/** The clock so many minutes later, at most a minute to midnight: what the office arranges ends the same day. */
export function addMinutes(clock: Clock, minutes: number): Clock {
  const total = Math.min(24 * 60 - 1, minutesOf(clock) + minutes);
  return `${String(Math.floor(total / 60)).padStart(2, '0')}:${String(total % 60).padStart(2, '0')}`;
}

/** Minutes from one clock to another of the same day. */
export const minutesBetween = (from: Clock, to: Clock): number => minutesOf(to) - minutesOf(from);

function minutesOf(clock: Clock): number {
  const [hour = 0, minute = 0] = clock.split(':').map(Number);
  return hour * 60 + minute;
}
