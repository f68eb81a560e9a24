import { like } from 'drizzle-orm';

import { verifyDatabase } from '../../src/main/backup/verify.ts';
import type { Database } from '../../src/main/db/database.ts';
import { setting } from '../../src/main/db/schema/index.ts';
import type { RegisterOnDisk } from './registerOnDisk.ts';

/** What the records of `writingProgram.ts` look like after a fault. */
export interface FoundAfterFault {
  /** Acknowledged records that are not there. */
  lost: number;
  /** Pages, indexes and the audit chain are whole, and every record has its audit line. */
  isWhole: boolean;
  /** Records that are there. */
  written: number;
}

/** Opens the register through the app's own door, which must succeed, and looks. */
export async function lookAfterFault(register: RegisterOnDisk, acknowledged: number[]): Promise<FoundAfterFault> {
  let found: FoundAfterFault | null = null;
  await register.use(async (host) => {
    const open = host.current();
    if (!open) throw new Error('locked');
    found = await lookInDatabase(open.database, acknowledged);
  });
  if (found === null) throw new Error('nothing was looked at');
  return found;
}

/** The same for a database that is open already. */
async function lookInDatabase(database: Database, acknowledged: number[]): Promise<FoundAfterFault> {
  const rows = await database.db.select({ key: setting.key }).from(setting).where(like(setting.key, 'written.%'));
  const saved = new Set(rows.map(({ key }) => key));
  const { integrity, auditChain } = await verifyDatabase(database);
  return {
    lost: acknowledged.filter((n) => !saved.has(`written.${n}`)).length,
    isWhole: integrity === 'ok' && auditChain.ok,
    written: rows.length,
  };
}
