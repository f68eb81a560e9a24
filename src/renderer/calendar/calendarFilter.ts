import { z } from 'zod';

import { calendarKinds } from '../../domain/calendar/calendarKind.ts';
import { type Day, isDay } from '../../domain/calendar/day.ts';
import { firstOfMonth, type Month, monthOf } from '../../domain/calendar/monthWeeks.ts';

/** What the calendar shows, as it stands in the address. No kinds: all of them. */
export const calendarFilter = z.object({
  view: z.enum(['month', 'list']).default('month'),
  month: z
    .string()
    .refine((month) => isDay(firstOfMonth(month)))
    .nullable()
    .default(null),
  day: z.string().refine(isDay).nullable().default(null),
  kinds: z.array(z.enum(calendarKinds)).default([]),
});
export type CalendarFilter = z.infer<typeof calendarFilter>;

/** The day that is chosen and the month around it: today, where the address says nothing. */
export function shownDay(
  { month, day }: Pick<CalendarFilter, 'month' | 'day'>,
  today: Day,
): { month: Month; day: Day } {
  if (month === null) return { month: monthOf(day ?? today), day: day ?? today };
  const within = [day, today].find((one) => one !== null && monthOf(one) === month);
  return { month, day: within ?? firstOfMonth(month) };
}
