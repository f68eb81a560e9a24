const rows = [
  '12345678901234567890',
  'qwertyuiopå',
  'asdfghjkløæ',
  'zxcvbnm',
  'abcdefghijklmnopqrstuvwxyzæøå',
  '1qaz',
  '2wsx',
  '3edc',
  '4rfv',
  '5tgb',
  '6yhn',
  '7ujm',
];
const lines = [...rows, ...rows.map((row) => Array.from(row).toReversed().join(''))];
const shortestRun = 4;
/** What must be left besides the runs for a password to count as more than a run. */
const enoughBesides = 6;

/** Whether a text in lower case is little more than keys that lie beside each other or letters in their order. */
export function isMostlyKeyboardRuns(plain: string): boolean {
  let besides = 0;
  let at = 0;
  while (at < plain.length) {
    const run = longestRunAt(plain, at);
    if (run === 0) besides += /\s/u.test(plain.charAt(at)) ? 0 : 1;
    at += Math.max(run, 1);
  }
  return besides < enoughBesides && plain.length >= shortestRun && besides < plain.length;
}

/** Whether a text is one short piece over and over («abcabcabcabcabc», «hund hund hund»), or has few characters. */
export function isRepetition(plain: string): boolean {
  if (plain === '') return false;
  if (plain.length >= 8 && new Set(plain).size < 5) return true;
  const period = shortestPeriod(plain);
  return period <= plain.length / 3 || (period < 8 && period <= plain.length / 2);
}

function longestRunAt(plain: string, at: number): number {
  let longest = 0;
  for (let end = at + shortestRun; end <= plain.length; end += 1) {
    const piece = plain.slice(at, end);
    if (!lines.some((line) => line.includes(piece))) break;
    longest = piece.length;
  }
  return longest;
}

function shortestPeriod(text: string): number {
  for (let period = 1; period < text.length; period += 1) {
    if (text.slice(period) === text.slice(0, text.length - period)) return period;
  }
  return text.length;
}
