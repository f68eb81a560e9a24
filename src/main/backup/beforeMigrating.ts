import { dirname, join } from 'node:path';

import type { Moment } from '../../domain/calendar/day.ts';
import { writeBackup, type BackupSource } from './writeBackup.ts';

/** Where the backups lie that the app takes by itself, until the office has chosen another place: beside the register. */
export const folderBeside = (registerPath: string): string => join(dirname(registerPath), 'sikkerhetskopier');

/**
 * Brings a register of an earlier edition up to date, after a verified backup beside it: whatever goes wrong in between,
 * the register as it was can be had back. Throws the codes of `writeBackup`, and DatabaseError.
 */
export async function bringUpToDate(source: BackupSource, registerPath: string, now: Moment): Promise<void> {
  await writeBackup(source, folderBeside(registerPath), now);
  source.database.bringUpToDate();
}
