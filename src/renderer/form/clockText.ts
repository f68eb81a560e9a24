import { z } from 'zod';

import { parseClockTime } from '../../domain/calendar/clockTime.ts';

/** A time of day as it is typed, «9», «0900», «09.30»; nothing typed is null, and what is no time is refused in words. */
export const clockText = z.string().transform((text, ctx) => {
  if (text.trim() === '') return null;
  const time = parseClockTime(text);
  if (time === null) ctx.addIssue({ code: 'custom', message: 'NOT_A_CLOCK' });
  return time;
});
