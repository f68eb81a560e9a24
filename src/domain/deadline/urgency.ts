import { type Day, daysBetween } from '../calendar/day.ts';

export type Urgency = 'overdue' | 'soon' | 'later';

/** How many days before a deadline it turns amber. */
const soonDays = 7;

/** How a deadline is coloured; the colour always comes with an icon or words. */
export function urgencyOf(dueOn: Day, today: Day): Urgency {
  const days = daysBetween(today, dueOn);
  if (days < 0) return 'overdue';
  return days <= soonDays ? 'soon' : 'later';
}
