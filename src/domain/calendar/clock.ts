/** The clock on the wall, `13:00`. */
export type Clock = string;

/** The clock so many minutes later, at most a minute to midnight: what the office arranges ends the same day. */
export function addMinutes(clock: Clock, minutes: number): Clock {
  const [hour = 0, minute = 0] = clock.split(':').map(Number);
  const total = Math.min(24 * 60 - 1, hour * 60 + minute + minutes);
  return `${String(Math.floor(total / 60)).padStart(2, '0')}:${String(total % 60).padStart(2, '0')}`;
}
