import { isAuthentic } from './keyFile.ts';
import type { ReadKeyFile } from './keyFile.ts';
import { KeyFileError } from './keyFileError.ts';
import { readKeyFile } from './keyFileStore.ts';
import type { RegisterAnchors } from './keyFileShape.ts';

/** What an opened key file gives. The caller fills `dek` (32 bytes) with zeros when the register is open or refused. */
export interface Unlocked {
  dek: Buffer;
  registerId: string;
  epoch: number;
  /** Compared with the register's own: an older or foreign copy in its place has others. */
  anchors: RegisterAnchors;
}

/** The slot opened, but that is not enough: the whole file must be by a holder of the data key. */
export function verified(read: ReadKeyFile, dek: Buffer | null): Unlocked {
  if (!dek || !isAuthentic(read, dek)) {
    dek?.fill(0);
    throw new KeyFileError('KEY_FILE_DAMAGED');
  }
  const { registerId, epoch, generation, auditHead, counts } = read.file;
  return { dek, registerId, epoch, anchors: { generation, auditHead, counts } };
}

/** What the key file gives to whoever has its data key already. Throws the key file's errors, with `dek` wiped. */
export async function unlockedBy(path: string, dek: Buffer): Promise<Unlocked> {
  return verified(await readKeyFile(path), dek);
}
