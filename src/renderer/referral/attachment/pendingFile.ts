import { call } from '../../api/client.ts';

/** A picked file: main knows where it lies until the register locks, the window only this. */
export interface PendingFile {
  fileToken: string;
  name: string;
}

/** Picked files as they stand in a stored draft; nothing for what is none. */
export const pendingFrom = (value: unknown): PendingFile[] =>
  Array.isArray(value) ? value.filter((file) => isPending(file)) : [];

function isPending(file: unknown): file is PendingFile {
  const { fileToken, name } = (file ?? {}) as Partial<Record<keyof PendingFile, unknown>>;
  return typeof fileToken === 'string' && typeof name === 'string';
}

/** Has the case take the files in, one after the other; gives those it did not take, and why. */
export async function attachAll(
  referralId: string,
  files: readonly PendingFile[],
): Promise<{ name: string; error: unknown }[]> {
  const failed: { name: string; error: unknown }[] = [];
  for (const { fileToken, name } of files) {
    try {
      await call('attachment.add', { referralId, fileToken });
    } catch (error) {
      failed.push({ name, error });
    }
  }
  return failed;
}
