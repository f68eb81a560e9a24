import { access, readFile } from 'node:fs/promises';
import { resolve } from 'node:path';

import { systemErrorCode, writeFileAtomically } from './atomicFile.ts';
import { decodeKeyFile, encodeKeyFile, isAuthentic } from './keyFile.ts';
import type { ReadKeyFile } from './keyFile.ts';
import { KeyFileError } from './keyFileError.ts';
import type { KeyFile } from './keyFileShape.ts';
import { isWeakCost } from './passwordHash.ts';

const queues = new Map<string, Promise<unknown>>();

/** Where the content before the last change is kept. It is never used by itself: it may let in somebody removed since. */
export function previousKeyFile(path: string): string {
  return `${path}.forrige`;
}

/** Runs work on one key file after the work before it: two changes never lose each other, guesses never run abreast. */
export async function inTurn<T>(path: string, work: () => Promise<T>): Promise<T> {
  const key = resolve(path);
  const before = queues.get(key) ?? Promise.resolve();
  const result = before.then(work, work);
  const settled = result.then(
    () => undefined,
    () => undefined,
  );
  queues.set(key, settled);
  try {
    return await result;
  } finally {
    if (queues.get(key) === settled) queues.delete(key);
  }
}

export async function keyFileExists(path: string): Promise<boolean> {
  return access(path).then(
    () => true,
    () => false,
  );
}

/** Throws KEY_FILE_MISSING, KEY_FILE_DAMAGED, KEY_FILE_NEWER, WEAK_PARAMETERS, or the system's error. */
export async function readKeyFile(path: string): Promise<ReadKeyFile> {
  let bytes: Buffer;
  try {
    bytes = await readFile(path);
  } catch (error) {
    throw systemErrorCode(error) === 'ENOENT' ? new KeyFileError('KEY_FILE_MISSING') : error;
  }
  const read = decodeKeyFile(bytes);
  if (read.file.accounts.some((account) => isWeakCost(account.password))) throw new KeyFileError('WEAK_PARAMETERS');
  return read;
}

/** As readKeyFile, and KEY_FILE_DAMAGED when the content was not written by a holder of the data key. */
export async function readAuthenticKeyFile(path: string, dataKey: Uint8Array): Promise<KeyFile> {
  const read = await readKeyFile(path);
  if (!isAuthentic(read, dataKey)) throw new KeyFileError('KEY_FILE_DAMAGED');
  return read.file;
}

/** Verifies the file, changes it, and writes it with the content before kept beside it. */
export async function changeKeyFile(
  path: string,
  dataKey: Uint8Array,
  change: (file: KeyFile) => KeyFile | Promise<KeyFile>,
): Promise<void> {
  const before = await readAuthenticKeyFile(path, dataKey);
  const after = await change(before);
  await writeFileAtomically(previousKeyFile(path), encodeKeyFile(before, dataKey));
  await writeFileAtomically(path, encodeKeyFile(after, dataKey));
}

/** As changeKeyFile, after the work before it. */
export async function changeInTurn(
  path: string,
  dataKey: Uint8Array,
  change: (file: KeyFile) => KeyFile | Promise<KeyFile>,
): Promise<void> {
  await inTurn(path, () => changeKeyFile(path, dataKey, change));
}
