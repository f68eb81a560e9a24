import { readdir, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';

import { type BackupSlot, rotate } from '../../domain/backup/rotation.ts';
import type { Day } from '../../domain/calendar/day.ts';

/** A backup of this register in a folder, by its name. */
interface BackupFile {
  file: string;
  day: Day;
  size: number;
}

export interface KeptFile extends BackupFile {
  slot: BackupSlot;
}

/** The backups of a register that lie in a folder, oldest first; none where the folder cannot be read. */
async function backupsIn(folder: string, registerId: string): Promise<BackupFile[]> {
  const own = new RegExp(`^koordinat-(\\d{4}-\\d\\d-\\d\\d)-${registerId.slice(0, 8)}(?:-(\\d+))?\\.tar$`);
  const names = await readdir(folder).catch(() => []);
  const found = names.flatMap((file) => {
    const [, day, n = '1'] = own.exec(file) ?? [];
    return day === undefined ? [] : [{ file, day, n: Number(n) }];
  });
  const ordered = found.toSorted((a, b) => (a.day === b.day ? a.n - b.n : a.day < b.day ? -1 : 1));
  return Promise.all(
    ordered.map(async ({ file, day }) => ({
      file,
      day,
      size: (await stat(join(folder, file)).catch(() => null))?.size ?? 0,
    })),
  );
}

/** Those that are kept, newest first. */
export async function keptFiles(folder: string, registerId: string, today: Day): Promise<KeptFile[]> {
  const files = await backupsIn(folder, registerId);
  const kept = rotate(files, today);
  return files
    .flatMap((file) => {
      const slot = kept.get(file);
      return slot ? [{ ...file, slot }] : [];
    })
    .toReversed();
}

/**
 * Removes what nothing keeps any more. To be called just after a backup was taken and read again: that one is the newest,
 * and the newest is always kept, so that the last verified one never goes. A file that cannot be removed stays.
 */
export async function letOldOnesGo(folder: string, registerId: string, today: Day): Promise<void> {
  const files = await backupsIn(folder, registerId);
  const kept = rotate(files, today);
  for (const file of files) {
    if (!kept.has(file)) await rm(join(folder, file.file), { force: true }).catch(() => undefined);
  }
}
