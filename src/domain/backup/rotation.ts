import { type Day, daysBetween, weekday, addDays } from '../calendar/day.ts';

/** Why a backup is kept: as one of the last days, weeks or months that have one. */
export const backupSlots = ['daily', 'weekly', 'monthly'] as const;
export type BackupSlot = (typeof backupSlots)[number];

/** How many of each are kept. */
export const keptBackups: Readonly<Record<BackupSlot, number>> = { daily: 7, weekly: 5, monthly: 12 };

const periodOf: Readonly<Record<BackupSlot, (day: Day) => string>> = {
  daily: (day) => day,
  // The week's Monday.
  weekly: (day) => addDays(day, 1 - weekday(day)),
  monthly: (day) => day.slice(0, 7),
};

/**
 * Which backups are kept, and as what: the newest of each of the last seven days, five weeks and twelve months that have
 * one. `backups` oldest first. One that nothing keeps may go; the newest is always kept. Those of days to come were taken
 * while the clock was ahead: they are kept by the same rule among themselves, and take no place from today's.
 */
export function rotate<B extends { day: Day }>(backups: readonly B[], today: Day): Map<B, BackupSlot> {
  const isAhead = ({ day }: B) => day > today;
  return new Map([...keptOf(backups.filter((each) => !isAhead(each))), ...keptOf(backups.filter(isAhead))]);
}

function keptOf<B extends { day: Day }>(backups: readonly B[]): Map<B, BackupSlot> {
  const kept = new Map<B, BackupSlot>();
  const newestFirst = backups.toReversed();
  for (const slot of backupSlots) {
    const periods = new Set<string>();
    for (const backup of newestFirst) {
      const period = periodOf[slot](backup.day);
      if (periods.has(period)) continue;
      periods.add(period);
      if (periods.size > keptBackups[slot]) break;
      if (!kept.has(backup)) kept.set(backup, slot);
    }
  }
  return kept;
}

/** How many days the office may be without a backup before it is told so. */
const daysWithoutBackup = 7;

/**
 * Whether the office is told: the last backup is older than that, or there is none although somebody has been working that
 * long. One of a day to come says nothing of when it was taken.
 */
export function backupIsOld(lastOn: Day | null, firstWorkOn: Day, today: Day): boolean {
  const known = lastOn !== null && lastOn <= today ? lastOn : firstWorkOn;
  return daysBetween(known, today) > daysWithoutBackup;
}
