import { rawStatement, type BenchRow } from '../benchRow.ts';
import { floorWrite } from '../floorWrite.ts';
import { measureInTurn } from '../measure.ts';

export const saveRow: BenchRow = {
  what: 'one save with its audit line',
  floor: 'write and fsync of 4 KiB',
  atMost: 2.5,
  note: 'One fsync a save: what was not changed is not written, neither words nor indexes.',
  async run(setup) {
    const [row] = rawStatement(setup, 'SELECT id FROM person WHERE merged_into_id IS NULL ORDER BY id LIMIT 1').all();
    const { id } = row as { id: string };
    const read = (await setup.ask('person.get', { id })) as { version: number; fields: object };
    const fields = { ...read.fields, identityKind: 'withoutNumber', nationalId: null };
    let { version } = read;
    const floor = floorWrite(setup.scratch);
    const samples = await measureInTurn(
      60,
      async () => {
        const saved = await setup.ask('person.change', { id, version, fields: { ...fields, phone: String(version) } });
        version = (saved as { version: number }).version;
      },
      floor.write,
    );
    floor.close();
    return samples;
  },
};
