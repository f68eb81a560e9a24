/** A time of day on the wall as `13:00`. */
export type ClockTime = string;

/** Reads a time as people type it: «13», «9.30», «13:00», «1300», «kl. 9»; null for what is none. */
export function parseClockTime(text: string): ClockTime | null {
  const found = /^(?:kl\.?\s*)?(\d{1,2})(?:[.:]?(\d{2}))?$/i.exec(text.trim());
  if (found === null) return null;
  const hour = Number(found[1]);
  const minute = Number(found[2] ?? 0);
  if (hour > 23 || minute > 59) return null;
  return `${String(hour).padStart(2, '0')}:${String(minute).padStart(2, '0')}`;
}

/** A time as Norwegians write it: `13.00`. */
export const formatClockTime = (time: ClockTime): string => time.replace(':', '.');

/** The clock so many minutes later, at most a minute to midnight: what the office arranges ends the same day. */
export function addMinutes(clock: ClockTime, minutes: number): ClockTime {
  const total = Math.min(24 * 60 - 1, minutesOf(clock) + minutes);
  return `${String(Math.floor(total / 60)).padStart(2, '0')}:${String(total % 60).padStart(2, '0')}`;
}

/** Minutes from one clock to another of the same day. */
export const minutesBetween = (from: ClockTime, to: ClockTime): number => minutesOf(to) - minutesOf(from);

function minutesOf(clock: ClockTime): number {
  const [hour = 0, minute = 0] = clock.split(':').map(Number);
  return hour * 60 + minute;
}
