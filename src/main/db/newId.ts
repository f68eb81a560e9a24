import { randomFillSync } from 'node:crypto';

import { v7 } from 'uuid';

/** A new record's id: UUIDv7, so that ids sort by the moment they were made. */
export const newId = (): string => v7();

const digits = Buffer.from('0123456789abcdef', 'latin1');
const text = Buffer.from('00000000-0000-7000-8000-000000000000', 'latin1');
const chance = Buffer.alloc(6 * 1024);
let used = chance.length;
let madeAt = 0;
let running = 0;

/**
 * The same for one of a great many records. They are in order also within a millisecond (RFC 9562, 6.2, method 1): rows
 * added in order of their ids fill the pages of an index one after the other. Chance is drawn for a thousand at a time.
 */
export function newIdOfMany(): string {
  if (used === chance.length) {
    randomFillSync(chance);
    used = 0;
  }
  const now = Math.max(Date.now(), madeAt);
  if (now !== madeAt) {
    madeAt = now;
    text.write(now.toString(16).padStart(12, '0').replace(/^.{8}/, '$&-'), 0, 'latin1');
    // Three quarters of the numbers stay free above it: no millisecond runs out of them.
    running = chance.readUIntBE(used, 3);
  } else running += 1;
  // 26 bits of running number: rand_a and the first 14 bits of rand_b, which begin after the variant's two.
  writeHex(15, 3, running >> 14);
  writeHex(19, 4, 0x8000 | (running & 0x3fff));
  for (let i = 0; i < 6; i += 1) writeHex(24 + 2 * i, 2, chance[used + i] ?? 0);
  used += 6;
  return text.toString('latin1');
}

function writeHex(at: number, width: number, value: number): void {
  for (let i = width - 1, rest = value; i >= 0; i -= 1, rest >>= 4) text[at + i] = digits[rest & 15] ?? 0;
}
