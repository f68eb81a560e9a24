import type { OpenRegister } from '../api/dispatch.ts';

const two = (n: number): string => String(n).padStart(2, '0');

/** The moment in UTC, and the day as the office's wall calendar has it (the machine's own time zone). */
export const systemClock: OpenRegister['clock'] = () => {
  const now = new Date();
  return { now: now.toISOString(), today: `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}` };
};
