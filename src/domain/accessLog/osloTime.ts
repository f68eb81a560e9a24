import type { Day, Moment } from '../calendar/day.ts';

const osloClock = new Intl.DateTimeFormat('en-CA', {
  timeZone: 'Europe/Oslo',
  hourCycle: 'h23',
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
  hour: '2-digit',
  minute: '2-digit',
});

/** What the clock on the office's wall showed at a moment: the log is kept in UTC, and people read it in Norwegian time. */
export function osloTime(at: Moment): { day: Day; hour: number; clock: string } {
  const part = Object.fromEntries(osloClock.formatToParts(new Date(at)).map(({ type, value }) => [type, value]));
  return {
    day: `${part['year']}-${part['month']}-${part['day']}`,
    hour: Number(part['hour']),
    clock: `${part['hour']}.${part['minute']}`,
  };
}
