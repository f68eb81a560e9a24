import { chmod, link, open, readFile, rename, rm, stat } from 'node:fs/promises';

import { z } from 'zod';

import type { Lease } from '../../domain/lending/lease.ts';
import { syncFolder, systemErrorCode, writeFileAtomically } from '../security/atomicFile.ts';
import type { HomePlaces } from './homePlaces.ts';

export const leaseShape = z.object({
  loanId: z.uuid(),
  accountId: z.string().max(64),
  loginName: z.string().max(200),
  machine: z.string().max(200),
  since: z.iso.datetime(),
  until: z.iso.date(),
});
const fileShape = leaseShape.extend({ format: z.literal('koordinat-lease'), version: z.literal(1) });

const encode = (lease: Lease): Buffer =>
  Buffer.from(`${JSON.stringify({ format: 'koordinat-lease', version: 1, ...lease }, null, 2)}\n`, 'utf8');

/** Who has the register; null where nobody has. A lease that cannot be read still stands. Throws the system's error for an unreachable home. */
export async function readLease({ lease }: HomePlaces): Promise<Lease | 'unreadable' | null> {
  return readLeaseAt(lease);
}

async function readLeaseAt(path: string): Promise<Lease | 'unreadable' | null> {
  const text = await readFile(path, 'utf8').catch((error: unknown) => {
    if (systemErrorCode(error) === 'ENOENT') return null;
    throw error;
  });
  if (text === null) return null;
  try {
    const { format: _, version: __, ...lease } = fileShape.parse(JSON.parse(text));
    return lease;
  } catch {
    return 'unreadable';
  }
}

/**
 * Takes the lease where nobody has it: of two that try at once one wins. False where another was quicker. The file appears
 * whole under its name where the place knows hard links, and is else made empty and filled at once.
 */
export async function takeLease(home: HomePlaces, lease: Lease): Promise<boolean> {
  const temporary = `${home.lease}.${lease.loanId}`;
  try {
    await writeNew(home, temporary, lease);
    await link(temporary, home.lease).catch(async (error: unknown) => {
      if (systemErrorCode(error) === 'EEXIST') throw error;
      // A stick or a share without hard links.
      await writeNew(home, home.lease, lease);
    });
  } catch (error) {
    if (systemErrorCode(error) === 'EEXIST') return false;
    throw error;
  } finally {
    await rm(temporary, { force: true }).catch(() => undefined);
  }
  await settleFolder(home);
  return true;
}

/** Gives the lease another last day, where it still is this loan's. False where it is not. */
export async function renewLease(home: HomePlaces, lease: Lease): Promise<boolean> {
  if (!(await hasLease(home, lease.loanId))) return false;
  await writeFileAtomically(home.lease, encode(lease));
  await shareLikeFolder(home, home.lease);
  return true;
}

/** Ends the lease, where it still is this loan's. */
export async function endLease(home: HomePlaces, loanId: string): Promise<void> {
  if (!(await hasLease(home, loanId))) return;
  await rm(home.lease, { force: true });
  await settleFolder(home);
}

export async function hasLease(home: HomePlaces, loanId: string): Promise<boolean> {
  const found = await readLease(home);
  return idOf(found) === loanId;
}

/** Where a lease is kept that was ended for another loan: shows that it was. */
export const brokenLeaseFile = ({ lease }: HomePlaces, byLoanId: string): string => `${lease}.brutt-${byLoanId}`;

/**
 * Ends another's lease. What stood there is kept beside it. False where it is not the one that was to be ended: another
 * has broken it at the same moment and got the register.
 */
export async function breakLease(home: HomePlaces, expected: Lease | 'unreadable', byLoanId: string): Promise<boolean> {
  const aside = brokenLeaseFile(home, byLoanId);
  try {
    await rename(home.lease, aside);
  } catch (error) {
    if (systemErrorCode(error) === 'ENOENT') return false;
    throw error;
  }
  const moved = await readLeaseAt(aside);
  if (idOf(moved) === idOf(expected)) return true;
  await link(aside, home.lease).catch(() => rename(aside, home.lease));
  await rm(aside, { force: true });
  return false;
}

const idOf = (lease: Lease | 'unreadable' | null): string | null =>
  lease === null || lease === 'unreadable' ? null : lease.loanId;

async function writeNew(home: HomePlaces, path: string, lease: Lease): Promise<void> {
  const file = await open(path, 'wx', 0o600);
  try {
    await file.writeFile(encode(lease));
    await file.sync();
  } finally {
    await file.close();
  }
  await shareLikeFolder(home, path);
}

/** Who may use the folder may use what lies in it: a file of one's own alone would keep the next one out. */
export async function shareLikeFolder({ folder }: HomePlaces, path: string): Promise<void> {
  const { mode } = await stat(folder);
  // Windows has its folder's access lists, and a stick knows no owners.
  await chmod(path, mode & 0o666).catch(() => undefined);
}

/** Not every share lets a folder be forced to the disk; its server has its own way. */
export const settleFolder = ({ folder }: HomePlaces): Promise<void> => syncFolder(folder).catch(() => undefined);
