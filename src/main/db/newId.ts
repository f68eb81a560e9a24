import { randomFillSync } from 'node:crypto';

import { v7 } from 'uuid';

/** A new record's id: UUIDv7, so that ids sort by the moment they were made. */
export const newId = (): string => v7();

const drawn = Buffer.alloc(16 * 1024);
let used = drawn.length;

/** The same for one of a great many records: chance is drawn for a thousand at a time; within a millisecond they have no order. */
export function newIdOfMany(): string {
  if (used === drawn.length) {
    randomFillSync(drawn);
    used = 0;
  }
  used += 16;
  return v7({ random: drawn.subarray(used - 16, used) });
}
