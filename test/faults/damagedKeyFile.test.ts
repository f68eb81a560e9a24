import { readFile, writeFile } from 'node:fs/promises';

import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { decodeKeyFile } from '../../src/main/security/keyFile.ts';
import { KeyFileError } from '../../src/main/security/keyFileError.ts';
import { howMany, isLong, tellFigure } from './howMany.ts';
import { numbersFrom } from './numbersFrom.ts';
import { registerOnDisk, type RegisterOnDisk } from './registerOnDisk.ts';

/** Each bit of each byte, and all of them at once. */
const flips = [1, 2, 4, 8, 16, 32, 64, 128, 255];
/** Of the damages so many are tried by a whole unlock, through the app's own door. */
const chances = howMany(100, 2000);
const atTheDoor = isLong ? 997 : 9973;

describe('a key file that is damaged', { timeout: 7_200_000 }, () => {
  let register: RegisterOnDisk;
  beforeAll(async () => void (register = await registerOnDisk()));
  afterAll(() => register.remove());

  it('at any byte, by any bit, cut off anywhere, emptied, or replaced is refused with the reason and left as it is', async () => {
    const whole = await readFile(register.keyFile);
    const database = await readFile(register.path);
    const random = numbersFrom(512);
    const sum = { tried: 0, undetected: 0, touched: 0, doors: 0 };
    const look = async (damaged: Buffer, what: string) => {
      sum.tried += 1;
      const isFound = refusal(damaged) !== null;
      sum.undetected += Number(!isFound);
      if (!isFound) console.error(what);
      if (sum.tried % atTheDoor !== 1) return;
      sum.doors += 1;
      await writeFile(register.keyFile, damaged);
      expect(await register.tryToOpen(), what).toMatch(/^KEY_FILE_(DAMAGED|NEWER)$/);
      const isAsBefore = (await readFile(register.keyFile)).equals(damaged);
      sum.touched += Number(!isAsBefore || !(await readFile(register.path)).equals(database));
    };
    for (let place = 0; place < whole.length; place += 1) {
      for (const flip of flips) {
        const damaged = Buffer.from(whole);
        damaged.writeUInt8(damaged.readUInt8(place) ^ flip, place);
        await look(damaged, `byte ${place} ^ ${flip}`);
      }
      await look(whole.subarray(0, place), `cut off at ${place}`);
      await look(Buffer.concat([whole.subarray(0, place), whole.subarray(place + 1)]), `without byte ${place}`);
    }
    for (let n = 0; n < chances; n += 1) {
      const size = Math.floor(random() * 3000);
      await look(Buffer.from(Array.from({ length: size }, () => Math.floor(random() * 256))), `chance ${n}`);
    }
    expect(refusal(whole), 'the whole one is read').toBeNull();
    await writeFile(register.keyFile, whole);
    expect(await register.tryToOpen()).toBeNull();
    const { tried, undetected, touched, doors } = sum;
    const note = `every bit of ${whole.length} bytes, every truncation, every byte left out, ${chances} of chance; ${doors} of them by a whole unlock`;
    tellFigure({ fault: 'damaged key file', tried, what: 'files', lost: 0, corrupt: touched, undetected, note });
    expect({ undetected, touched }).toEqual({ undetected: 0, touched: 0 });
    expect(tried).toBeGreaterThan(15_000);
  });
});

function refusal(bytes: Buffer): string | null {
  try {
    decodeKeyFile(bytes);
    return null;
  } catch (error) {
    if (error instanceof KeyFileError) return error.code;
    throw error;
  }
}
