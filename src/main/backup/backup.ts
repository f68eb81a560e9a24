import type { Moment } from '../../domain/calendar/day.ts';
import { Refusal } from '../api/refusal.ts';
import type { UnlockedRegister } from '../register/openRegister.ts';
import { writeAudit } from '../security/auditLog.ts';
import { writeBackup, type WrittenBackup } from './writeBackup.ts';

export interface BackupOptions {
  register: UnlockedRegister;
  /** The folder to write in; it is made if it is not there. */
  toFolder: string;
  now: Moment;
  /** Run at the very moment of the copy. */
  besideCopy?: () => Promise<void>;
}

/** Writes a backup of an open register, with a line in its log. Throws FORBIDDEN and the codes of `writeBackup`. */
export async function backupRegister({ register, toFolder, now, besideCopy }: BackupOptions): Promise<WrittenBackup> {
  if (!register.account.permissions.includes('backup.run'))
    throw new Refusal('FORBIDDEN', { permission: 'backup.run' });
  await writeBackupLine(register, now);
  return writeBackup(register, toFolder, now, besideCopy);
}

async function writeBackupLine(register: UnlockedRegister, now: Moment): Promise<void> {
  const actor = { accountId: register.account.id, route: 'backup.run', at: now };
  const line = { action: 'export', entity: 'register', entityId: register.registerId } as const;
  await register.database.inTransaction((db) => writeAudit(db, actor, line));
}
