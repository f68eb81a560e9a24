import { z } from 'zod';

import type { OutputAt } from '../../api/paths.ts';
import { dayField, lineField } from '../../../contract/fields.ts';
import type { Day } from '../../../domain/calendar/day.ts';
import { repeatedDays } from '../../../domain/officeMeeting/officeMeeting.ts';

/** How often a meeting comes again, in weeks. */
const repeats = { never: 0, weekly: 1, everyTwo: 2, everyFour: 4 } as const;
type Repeat = keyof typeof repeats;
export const repeatKeys = Object.keys(repeats) as Repeat[];

/** When and where a meeting is, as it stands. */
export type StandingMeeting = Pick<
  OutputAt<'agenda.get'>,
  'id' | 'version' | 'state' | 'day' | 'startTime' | 'minutes' | 'place'
>;

/** The fields of a meeting's form. */
export const blankMeeting = (meeting: StandingMeeting | null, day: Day) => ({
  day: (meeting?.day ?? day) as Day | null,
  startTime: meeting?.startTime ?? '',
  minutes: meeting ? meeting.minutes : (60 as number | null),
  place: meeting?.place ?? '',
  repeat: 'never' as Repeat | null,
  until: null as Day | null,
});

type TypedMeeting = ReturnType<typeof blankMeeting>;

export const meetingSchema = z.object({
  day: dayField,
  startTime: z.string(),
  minutes: z.int().min(5).max(1440).nullable(),
  place: lineField.unwrap(),
  repeat: z.enum(['never', 'weekly', 'everyTwo', 'everyFour']),
  until: dayField.nullable(),
});

/** «9», «9.30», «0930» and «09:30» as the clock `09:30`; null for an empty field, undefined for what is no time. */
export function readClock(text: string): string | null | undefined {
  const bare = text.trim();
  if (bare === '') return null;
  const found = /^(\d{1,2})(?:[.:]?(\d{2}))?$/.exec(bare);
  const [hour, minute] = [Number(found?.[1]), Number(found?.[2] ?? 0)];
  if (!found || hour > 23 || minute > 59) return undefined;
  return `${String(hour).padStart(2, '0')}:${String(minute).padStart(2, '0')}`;
}

/** Every day of what is typed; empty while no day is. */
export function typedDays({ day, repeat, until }: Pick<TypedMeeting, 'day' | 'repeat' | 'until'>): Day[] {
  if (day === null) return [];
  const weeks = repeats[repeat ?? 'never'];
  return weeks === 0 || until === null || until < day ? [day] : repeatedDays(day, weeks, until);
}
