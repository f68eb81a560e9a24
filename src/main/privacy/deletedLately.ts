import { addMonths, addYears, type Day } from '../../domain/calendar/day.ts';
import { monthsBackupsLive } from '../../domain/privacy/deletion.ts';
import type { ReadDb } from '../db/database.ts';
import { backupsSince, carriedOutSince } from './deletionRepo.ts';

/** The deletions of the last year, with the backups from before each that may still hold the person, and until when. */
export async function deletedLately(db: ReadDb, today: Day, nameOf: (accountId: string) => string) {
  const since = `${addYears(today, -1)}T00:00:00.000Z`;
  const backups = await backupsSince(db, since);
  return (await carriedOutSince(db, since)).map(({ id, decidedAt, decidedBy, rows }) => {
    const older = backups.filter((at) => at < (decidedAt ?? '')).toSorted();
    const last = older.at(-1);
    return {
      id,
      on: (decidedAt ?? since).slice(0, 10),
      by: decidedBy === null ? '' : nameOf(decidedBy),
      rows: Object.values(rows ?? {}).reduce((sum, n) => sum + n, 0),
      backups: older.length,
      gone: last === undefined ? null : addMonths(last.slice(0, 10), monthsBackupsLive),
    };
  });
}
