import { join } from 'node:path';

import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { verifyRegister } from '../../src/main/backup/verify.ts';
import { setting } from '../../src/main/db/schema/index.ts';
import { runProgram } from '../fixtures/program.ts';
import { testPassword } from '../main/testRegister.ts';
import { registerOnDisk, type RegisterOnDisk } from './registerOnDisk.ts';

const program = join(import.meta.dirname, 'writingProgram.ts');
/** The long form asks for a thousand. */
const kills = Number(process.env['KOORDINAT_KILLS'] ?? 10);

describe('kill −9 while writing', () => {
  let register: RegisterOnDisk;
  beforeAll(async () => void (register = await registerOnDisk()));
  afterAll(() => register.remove());

  it(`${kills} times: nothing that was acknowledged is lost, nothing is torn`, async () => {
    let next = 0;
    for (let kill = 0; kill < kills; kill += 1) {
      const { code, lines } = await runProgram(program, [register.path, testPassword, String(next)], 5 + 13 * kill);
      expect(code, 'it was killed, and did not fail').toBeNull();
      const acknowledged = lines.map(Number);
      expect(acknowledged.length).toBeGreaterThan(0);
      await register.use(async (host) => {
        const open = host.current();
        if (!open) throw new Error('locked');
        const rows = await open.database.db.select({ key: setting.key }).from(setting);
        const saved = new Set(rows.map((row) => row.key));
        expect(acknowledged.filter((n) => !saved.has(`written.${n}`))).toEqual([]);
        const { integrity, auditChain } = await verifyRegister(open);
        expect({ integrity, ok: auditChain.ok }).toEqual({ integrity: 'ok', ok: true });
        next = rows.filter((row) => row.key.startsWith('written.')).length;
      });
    }
  }, 600_000);
});
