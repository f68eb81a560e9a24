import { z } from 'zod';

import type { OutputAt } from '../../api/paths.ts';

export type MeetingRow = OutputAt<'officeMeeting.list'>[number];

const meetingSorts = ['day', 'items', 'place'] as const;

/** The list of meetings as it stands in the address. */
export const meetingFilter = z.object({
  year: z
    .string()
    .regex(/^20\d\d$/)
    .nullable()
    .default(null),
  sort: z.enum(meetingSorts).default('day'),
  /** The latest first, unless the address says otherwise. */
  descending: z.boolean().default(true),
});

/** Orders a list that comes with the earliest first. Equals keep their order. */
export function sortedMeetings(
  rows: readonly MeetingRow[],
  by: (typeof meetingSorts)[number],
  descending: boolean,
): MeetingRow[] {
  const ordered = by === 'day' ? [...rows] : rows.toSorted(compare[by]);
  return descending ? ordered.toReversed() : ordered;
}

const compare = {
  items: (a: MeetingRow, b: MeetingRow) => a.items - b.items,
  place: (a: MeetingRow, b: MeetingRow) => (a.place ?? '').localeCompare(b.place ?? '', 'nb'),
};
