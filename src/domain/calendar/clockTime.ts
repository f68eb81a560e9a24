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
