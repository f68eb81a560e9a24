import { join } from 'node:path';

import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { verifyRegister } from '../../src/main/backup/verify.ts';
import { unit } from '../../src/main/db/schema/index.ts';
import { runProgram } from '../fixtures/program.ts';
import { testPassword } from '../main/testRegister.ts';
import { registerOnDisk, type RegisterOnDisk } from './registerOnDisk.ts';

const program = join(import.meta.dirname, 'greatWriteProgram.ts');
/** The long form asks for more. */
const kills = Number(process.env['KOORDINAT_KILLS'] ?? 3);

describe('kill −9 while a great import is written', () => {
  let register: RegisterOnDisk;
  beforeAll(async () => void (register = await registerOnDisk()));
  afterAll(() => register.remove());

  it(`${kills} times: the whole of it or nothing, and the register opens as after any other crash`, async () => {
    for (let kill = 0; kill < kills; kill += 1) {
      const putBack = await register.keepCopy();
      const { code, lines } = await runProgram(program, [register.path, testPassword], 300 + 450 * kill);
      expect(code, 'it was killed, and did not fail').toBeNull();
      const saved = lines.filter((line) => line === 'saved').length;
      await register.use(async (host) => {
        const open = host.current();
        if (!open) throw new Error('locked');
        const count = await open.database.db.$count(unit);
        expect(count % 40_000, 'whole pieces only').toBe(0);
        expect(count / 40_000).toBeGreaterThanOrEqual(saved);
        const { integrity, auditChain } = await verifyRegister(open);
        expect({ integrity, ok: auditChain.ok }).toEqual({ integrity: 'ok', ok: true });
      });
      await putBack();
    }
  }, 600_000);
});
