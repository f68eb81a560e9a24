import { Refusal } from '../api/refusal.ts';
import type { Database } from '../db/database.ts';
import { readGeneration, readIdentity } from '../register/identityRepo.ts';
import { lastAuditLine } from '../security/auditRepo.ts';
import type { BackupManifest } from './backupManifest.ts';
import type { CopyKeys } from './copyKeys.ts';
import { tableCounts } from './tableCountsRepo.ts';
import { verifyDatabase } from './verify.ts';

type Found = Pick<BackupManifest, 'counts' | 'auditHead' | 'generation' | 'schema'>;

/** Opens a copy, reads every page, index and line of the log, and counts it. Throws DAMAGED. */
export async function inspectCopy(
  { registerId, copies }: { registerId: string; copies: CopyKeys },
  path: string,
): Promise<Found> {
  const copy = copies.open(path);
  try {
    const { isWhole, ...found } = copy.found.state === 'older' ? await inspectOlder(copy) : await inspectCurrent(copy);
    if (!isWhole || (await readIdentity(copy.db)) !== registerId) throw new Refusal('DAMAGED');
    return { ...found, generation: (await readGeneration(copy.db)) ?? 0, schema: copy.found.newest ?? 0 };
  } finally {
    copy.close();
  }
}

type Inspected = Pick<Found, 'counts' | 'auditHead'> & { isWhole: boolean };

async function inspectCurrent(copy: Database): Promise<Inspected> {
  const { integrity, auditHead, counts } = await verifyDatabase(copy);
  return { isWhole: integrity === 'ok', auditHead, counts };
}

/** The lines of an older log may have other columns than today's: its chain is walked once the register is brought up to date. */
async function inspectOlder(copy: Database): Promise<Inspected> {
  const isWhole = copy.integrityCheck().length === 0;
  const head = await lastAuditLine(copy.db);
  return { isWhole, auditHead: head ?? { seq: 0, hash: '' }, counts: await tableCounts(copy.db) };
}
