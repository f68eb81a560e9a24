import { Refusal } from '../api/refusal.ts';
import { openDatabase, type Database } from '../db/database.ts';
import { standingOf } from '../register/standing.ts';
import { unlockWithPassword } from '../security/vault.ts';
import type { BackupManifest } from './backupManifest.ts';
import { tableCounts } from './tableCountsRepo.ts';
import { verifyDatabase } from './verify.ts';

/**
 * Opens unpacked files with a password and compares every count with the manifest, where there is one. `look` may look at
 * what was found whole, and throw. Throws WRONG_NAME_OR_PASSWORD, or
 * BACKUP_DAMAGED for files whose SHA-256 fits and whose content does not: somebody has changed both.
 */
export async function tryBackup(
  files: { database: string; keyFile: string; migrations: string },
  manifest: BackupManifest | null,
  { loginName, password }: { loginName: string; password: string },
  look?: (database: Database, accountId: string) => Promise<void>,
): Promise<void> {
  const unlocked = await unlockWithPassword({ path: files.keyFile, loginName, password });
  try {
    const database = openDatabase(files.database, unlocked.dek, files.migrations, 'wait');
    try {
      const isWhole = database.found.state === 'older' ? isOlderWhole : isCurrentWhole;
      const standing = await standingOf(database.db, unlocked, false);
      if (standing !== null || !(await isWhole(database, manifest))) throw new Refusal('BACKUP_DAMAGED');
      await look?.(database, unlocked.accountId);
    } finally {
      database.close();
    }
  } finally {
    unlocked.dek.fill(0);
  }
}

const countsFit = (counts: Record<string, number>, manifest: BackupManifest | null): boolean =>
  Object.entries(manifest?.counts ?? {}).every(([table, rows]) => counts[table] === rows);

async function isCurrentWhole(database: Database, manifest: BackupManifest | null): Promise<boolean> {
  const { integrity, auditChain, counts } = await verifyDatabase(database);
  return integrity === 'ok' && auditChain.ok && countsFit(counts, manifest);
}

/** By an earlier edition: it is brought up to date, and its log walked, when it is opened in its place. */
async function isOlderWhole(database: Database, manifest: BackupManifest | null): Promise<boolean> {
  return database.integrityCheck().length === 0 && countsFit(await tableCounts(database.db), manifest);
}
