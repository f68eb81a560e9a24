import { Refusal } from '../api/refusal.ts';
import { openDatabase } from '../db/database.ts';
import { standingOf } from '../register/standing.ts';
import { unlockWithPassword } from '../security/vault.ts';
import type { BackupManifest } from './backupManifest.ts';
import { verifyDatabase } from './verify.ts';

/**
 * Opens unpacked files with a password and compares every count with the manifest. Throws WRONG_NAME_OR_PASSWORD, or
 * BACKUP_DAMAGED for files whose SHA-256 fits and whose content does not: somebody has changed both.
 */
export async function tryBackup(
  files: { database: string; keyFile: string; migrations: string },
  manifest: BackupManifest,
  { loginName, password }: { loginName: string; password: string },
): Promise<void> {
  const unlocked = await unlockWithPassword({ path: files.keyFile, loginName, password });
  try {
    const database = openDatabase(files.database, unlocked.dek, files.migrations);
    try {
      const { integrity, auditChain, counts } = await verifyDatabase(database);
      const countsFit = Object.entries(manifest.counts).every(([table, rows]) => counts[table] === rows);
      const standing = await standingOf(database.db, unlocked, false);
      if (integrity !== 'ok' || !auditChain.ok || !countsFit || standing !== null) throw new Refusal('BACKUP_DAMAGED');
    } finally {
      database.close();
    }
  } finally {
    unlocked.dek.fill(0);
  }
}
