import { mkdtemp, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';

import { Refusal } from '../api/refusal.ts';
import type { UnlockedRegister } from '../register/openRegister.ts';
import { type RegisterPaths } from '../register/registerPaths.ts';
import type { LineWriter } from '../security/auditLog.ts';
import { noteBackupState } from './backupStateRepo.ts';
import { restoreBackup } from './restore.ts';
import { tableHashes } from './tableHashesRepo.ts';
import { verifyDatabase } from './verify.ts';
import { writeBackup } from './writeBackup.ts';

/**
 * The drill: takes a backup, puts it back beside the register in a folder of its own, opens it, and compares every table
 * with what the register held at the moment of the copy. Leaves nothing behind. Throws BACKUP_DAMAGED where anything
 * differs, and the codes of `writeBackup` and `restoreBackup`.
 */
export async function tryRestoring(
  register: UnlockedRegister,
  paths: RegisterPaths,
  log: LineWriter,
): Promise<{ tables: number; rows: number }> {
  const { now } = register.clock();
  const folder = await mkdtemp(join(dirname(paths.database), 'restoring-'));
  try {
    let held: ReturnType<typeof tableHashes> = new Map();
    const { file } = await writeBackup(register, folder, now, async () => {
      held = tableHashes(register.database.db);
    });
    const restored = join(folder, 'register.db');
    await restoreBackup(file, { ...paths, database: restored, keyFile: `${restored}.keys` });
    const found = await contentOf(register, restored);
    const differing = [...held].filter(([table, { hash }]) => found.get(table)?.hash !== hash);
    if (differing.length > 0 || held.size === 0) throw new Refusal('BACKUP_DAMAGED');
    const rows = [...found.values()].reduce((sum, table) => sum + table.rows, 0);
    await register.database.inTransaction(async (db) => {
      await noteBackupState(db, { triedAt: now });
      await log(db, { action: 'system', entity: 'backup', detail: { tables: found.size, rows } });
    });
    return { tables: found.size, rows };
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

async function contentOf(register: UnlockedRegister, path: string): Promise<ReturnType<typeof tableHashes>> {
  const database = register.copies.open(path);
  try {
    const { integrity, auditChain } = await verifyDatabase(database);
    if (integrity !== 'ok' || !auditChain.ok) throw new Refusal('BACKUP_DAMAGED');
    return tableHashes(database.db);
  } finally {
    database.close();
  }
}
