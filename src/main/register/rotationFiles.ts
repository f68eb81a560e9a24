import { rm } from 'node:fs/promises';

/** The copy while it is made: worth nothing, whoever finds it. */
export const inTheMaking = (database: string): string => `${database}.rotating`;
/** The whole register under the next key. Which of the two is the register, the key file's data key decides. */
export const rotatedDatabase = (database: string): string => `${database}.rotated`;
export const logsOf = (path: string): string[] => ['-wal', '-shm', '-journal'].map((end) => `${path}${end}`);

/** Removes what a rotation left that did not put its key in force. Only when the register itself has been opened. */
export async function removeLeftovers(database: string): Promise<void> {
  for (const path of [inTheMaking(database), rotatedDatabase(database)]) {
    for (const file of [path, ...logsOf(path)]) await rm(file, { force: true });
  }
}
