import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { onTestFinished } from 'vitest';

import { KeyFileError } from '../../../src/main/security/keyFileError.ts';
import { cheapCostForTests } from '../../../src/main/security/passwordHash.ts';
import { createKeyFile } from '../../../src/main/security/vault.ts';

export const registerId = '0190c1c2-0000-7000-8000-000000000002';
export const ingrid = { id: 'account-ingrid', loginName: 'ingrid.fagerli' };
export const mette = { id: 'account-mette', loginName: 'mette' };
export const ingridsPassword = 'bjørk låve torsdag kopp fjære';
export const mettesPassword = 'sju grønne lamper over elva';

/** The path of a key file in a folder of its own, gone after the test. */
export async function newKeyPath(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'koordinat-keys-'));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  return join(folder, 'register.keys');
}

/** A new key file with Ingrid's account at the cheapest cost that is allowed. */
export async function newKeyFile(): Promise<{ path: string; dek: Buffer; recoveryKey: string }> {
  const path = await newKeyPath();
  const made = await createKeyFile({
    path,
    registerId,
    account: ingrid,
    password: ingridsPassword,
    cost: cheapCostForTests,
  });
  return { path, ...made };
}

/** The code a promise was refused with, with the seconds of a WAIT; «done» when it was not refused. */
export async function refusalOf(work: Promise<unknown>): Promise<string> {
  try {
    await work;
    return 'done';
  } catch (error) {
    if (!(error instanceof KeyFileError)) throw error;
    return error.secondsLeft === null ? error.code : `${error.code} ${error.secondsLeft}`;
  }
}
