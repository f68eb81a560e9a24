import { closeSync, fsyncSync, openSync, writeSync } from 'node:fs';
import { join } from 'node:path';

/** The least a commit can cost: 4 KiB appended to a file, as a log is, and forced to the disk. */
export function floorWrite(folder: string): { write: () => void; close: () => void } {
  const file = openSync(join(folder, 'four-kib'), 'w');
  const page = Buffer.alloc(4096, 1);
  let place = 0;
  return {
    write: () => {
      writeSync(file, page, 0, page.length, place);
      place += page.length;
      fsyncSync(file);
    },
    close: () => closeSync(file),
  };
}
