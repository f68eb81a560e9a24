import { closeSync, fsyncSync, openSync, writeSync } from 'node:fs';
import { join } from 'node:path';

import { rawStatement, type BenchRow } from '../benchRow.ts';
import { measureInTurn } from '../measure.ts';

export const saveRow: BenchRow = {
  what: 'one save with its audit line',
  floor: 'write and fsync of 4 KiB',
  atMost: 2.5,
  async run(setup) {
    const [row] = rawStatement(setup, 'SELECT id FROM person WHERE merged_into_id IS NULL ORDER BY id LIMIT 1').all();
    const { id } = row as { id: string };
    const read = (await setup.ask('person.get', { id })) as { version: number; fields: object };
    const fields = { ...read.fields, identityKind: 'withoutNumber', nationalId: null };
    let { version } = read;
    const file = openSync(join(setup.scratch, 'four-kib'), 'w');
    const page = Buffer.alloc(4096, 1);
    let place = 0;
    const samples = await measureInTurn(
      60,
      async () => {
        const saved = await setup.ask('person.change', { id, version, fields: { ...fields, phone: String(version) } });
        version = (saved as { version: number }).version;
      },
      () => {
        // Appended as a log is, not the same page over and over.
        writeSync(file, page, 0, page.length, place);
        place += page.length;
        fsyncSync(file);
      },
    );
    closeSync(file);
    return samples;
  },
};
