import { join } from 'node:path';

import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { runProgram } from '../fixtures/program.ts';
import { testPassword } from '../main/testRegister.ts';
import { howMany, tellFigure } from './howMany.ts';
import { registerOnDisk, type RegisterOnDisk } from './registerOnDisk.ts';
import { lookAfterFault } from './lookAfterFault.ts';

const program = join(import.meta.dirname, 'writingProgram.ts');
const kills = howMany(6, 1000);
/** So many in a row on the same register; then a fresh one, for a larger one only takes longer to read. */
const inARow = 25;

describe('kill −9 while writing', () => {
  let register: RegisterOnDisk;
  beforeAll(async () => void (register = await registerOnDisk()));
  afterAll(() => register.remove());

  it(`${kills} times: nothing that was acknowledged is lost, nothing is torn`, async () => {
    const putBack = await register.keepCopy();
    const sum = { lost: 0, corrupt: 0, acknowledged: 0 };
    let next = 0;
    for (let kill = 0; kill < kills; kill += 1) {
      if (kill % inARow === 0) {
        await putBack();
        next = 0;
      }
      const { code, lines } = await runProgram(program, [register.path, testPassword, String(next)], (13 * kill) % 311);
      expect(code, 'it was killed, and did not fail').toBeNull();
      expect(lines.length).toBeGreaterThan(0);
      const found = await lookAfterFault(register, lines.map(Number));
      sum.lost += found.lost;
      sum.corrupt += Number(!found.isWhole);
      sum.acknowledged += lines.length;
      next = found.written;
    }
    tellFigure({
      fault: 'kill −9 while writing',
      tried: kills,
      what: 'kills',
      lost: sum.lost,
      corrupt: sum.corrupt,
      undetected: 0,
      note: `${sum.acknowledged} acknowledged records`,
    });
    expect(sum).toMatchObject({ lost: 0, corrupt: 0 });
  }, 7_200_000);
});
