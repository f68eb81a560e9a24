/**
 * Excel keeps a date as days since 1900 (or 1904) and a time as a part of a day; only the number format tells that it is one.
 * ECMA-376 part 1, 18.17.4 (dates) and 18.8.30 (number formats).
 */

export type DateStyle = 'date' | 'time' | null;

/** Built-in formats that show a date or a time; 46 ([h]:mm:ss) is a duration and stays a number. */
const builtIn = new Map<number, DateStyle>();
for (const id of [14, 15, 16, 17, 22]) builtIn.set(id, 'date');
for (let id = 27; id <= 36; id += 1) builtIn.set(id, 'date');
for (let id = 50; id <= 58; id += 1) builtIn.set(id, 'date');
for (const id of [18, 19, 20, 21, 45, 47]) builtIn.set(id, 'time');

/** Whether a number shown with this format is a date, a time of day, or just a number. */
export function dateStyleOf(formatId: number, formatCode: string | undefined): DateStyle {
  if (formatCode === undefined) return builtIn.get(formatId) ?? null;
  const firstSection = formatCode.split(';', 1)[0] ?? '';
  if (/\[(?:h+|m+|s+)\]/i.test(firstSection)) return null;
  const letters = firstSection.replace(/"[^"]*"?|\\.|_.|\*.|\[[^\]]*\]/g, '').toLowerCase();
  if (/general|standard/.test(letters)) return null;
  if (/[yd]/.test(letters)) return 'date';
  if (/[hs]/.test(letters)) return 'time';
  return letters.includes('m') ? 'date' : null;
}

const DAY_MS = 86_400_000;
const EPOCH_1900 = Date.UTC(1899, 11, 30);
const EPOCH_1904 = Date.UTC(1904, 0, 1);
/** The last day Excel knows, 9999-12-31. */
const LAST_SERIAL = 2_958_465;

/**
 * `2026-11-21`, `2026-11-21T10:30:00` where there is a time of day, `10:30:00` for a bare time.
 * A number that is no date (negative, beyond 9999, or the 29 February 1900 that never was) comes back as it is.
 */
export function serialToIso(serial: number, style: 'date' | 'time', from1904: boolean): string | number {
  if (!Number.isFinite(serial) || serial < 0 || serial >= LAST_SERIAL + 1) return serial;
  const seconds = Math.round((serial - Math.floor(serial)) * 86_400);
  if (style === 'time' && serial < 1) return new Date(seconds * 1000).toISOString().slice(11, 19);
  if (!from1904 && (Math.floor(serial) === 60 || serial < 1)) return serial;
  // Excel believes that 1900 was a leap year: before 1 March 1900 its count is one day behind ours.
  const epoch = from1904 ? EPOCH_1904 : serial < 60 ? EPOCH_1900 + DAY_MS : EPOCH_1900;
  const iso = new Date(epoch + Math.floor(serial) * DAY_MS + seconds * 1000).toISOString();
  return iso.slice(11, 19) === '00:00:00' ? iso.slice(0, 10) : iso.slice(0, 19);
}

/** The text of a cell that is already ISO (`t="d"`), cut to the same three forms. */
export function tidyIsoDate(text: string): string {
  const trimmed = text
    .trim()
    .replace(/Z$/, '')
    .replace(/\.\d+$/, '');
  return trimmed.replace(/T00:00(?::00)?$/, '');
}
