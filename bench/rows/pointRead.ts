import { findPerson } from '../../src/main/person/personRepo.ts';
import { rawStatement, type BenchRow } from '../benchRow.ts';
import { measureInTurn } from '../measure.ts';

const reads = 500;

export const pointReadRow: BenchRow = {
  what: 'repository reads one person',
  floor: 'raw prepared statement',
  atMost: 1.5,
  async run(setup) {
    const { db } = setup.register.database;
    const ids = rawStatement(setup, `SELECT id FROM person WHERE merged_into_id IS NULL ORDER BY id LIMIT ${reads}`)
      .all()
      .map((row) => (row as { id: string }).id);
    const raw = rawStatement(setup, 'SELECT * FROM person WHERE id = ?');
    return measureInTurn(
      25,
      async () => {
        for (const id of ids) await findPerson(db, id);
      },
      () => ids.forEach((id) => raw.get(id)),
      ids.length,
    );
  },
};
