import { osloTime } from '../../domain/accessLog/osloTime.ts';
import type { Day } from '../../domain/calendar/day.ts';
import type { Kept } from '../db/keptStore.ts';

/**
 * Records as a report on an earlier year tells of them: as they stand today where that holds for the year, so that what is
 * mended while the report is written comes with it; else as they stood at the end of the day, when they have been renewed or
 * taken out since. Records of which neither holds are left out.
 */
export const stoodThen = <Values extends object>(
  rows: readonly Kept<Values>[],
  asOf: Day,
  holds: (values: Values) => boolean = () => true,
): Kept<Values>[] =>
  rows.flatMap((row) => {
    if (row.removedAt === null && holds(row)) return [row];
    const then = versionOn(row, asOf);
    return then !== null && holds(then) ? [then] : [];
  });

/** What a record said at the end of a day; null where it was not in its list then. */
function versionOn<Values extends object>(row: Kept<Values>, day: Day): Kept<Values> | null {
  const versions = [...row.earlier, { ...row, at: row.updatedAt }];
  const then = versions.findLast(({ at }) => osloTime(at).day <= day);
  // A version from before a field was there says nothing of it.
  return then?.removedAt === null ? { ...row, ...then } : null;
}
