import { deserialize, serialize } from 'node:v8';

import { rawStatement, type BenchRow } from '../benchRow.ts';
import { measureInTurn } from '../measure.ts';

export const listPageRow: BenchRow = {
  what: 'list page of 50, with the way to the window',
  floor: 'raw all()',
  atMost: 2.5,
  plusMs: 1,
  async run(setup) {
    const raw = rawStatement(
      setup,
      `SELECT id, given_name, family_name, birth_date, due_date, need_class, area, sort_name FROM person
       WHERE merged_into_id IS NULL ORDER BY sort_name, id LIMIT 50`,
    );
    return measureInTurn(
      40,
      // The way between the processes is a structured clone of the reply.
      async () => deserialize(serialize(await setup.ask('person.list', { filter: {}, limit: 50 }))) as unknown,
      () => raw.all(),
    );
  },
};
