import { deserialize, serialize } from 'node:v8';

import { rawStatement, type BenchRow } from '../benchRow.ts';
import { floorWrite } from '../floorWrite.ts';
import { measureInTurn } from '../measure.ts';

const marks = Array.from({ length: 50 }, () => '?').join(', ');
/** The page, and what is told of each person on it. */
const pageSql = `SELECT id, given_name, family_name, birth_date, due_date, need_class, area, sort_name FROM person
  WHERE merged_into_id IS NULL ORDER BY sort_name, id LIMIT 50`;
const aboutSql = [
  `SELECT a.person_id, c.id, c.name FROM assignment a JOIN coordinator c ON c.id = a.coordinator_id
   WHERE a.person_id IN (${marks}) AND a.from_day <= '2026-11-21' AND (a.to_day IS NULL OR a.to_day >= '2026-11-21')`,
  `SELECT person_id, outcome, decided_on, closed_on FROM referral WHERE person_id IN (${marks})`,
  `SELECT person_id, state FROM plan WHERE person_id IN (${marks})`,
];

export const listPageRow: BenchRow = {
  what: 'list page of 50 persons with coordinator and plan, counted, logged, and cloned to the window',
  floor: 'raw all() of its SQL, and the fsync of its audit line',
  atMost: 2.5,
  plusMs: 1,
  async run(setup) {
    const page = rawStatement(setup, pageSql);
    const counted = rawStatement(setup, 'SELECT count(*) FROM person');
    const about = aboutSql.map((sql) => rawStatement(setup, sql));
    const floor = floorWrite(setup.scratch);
    const samples = await measureInTurn(
      40,
      // The way between the processes is a structured clone of the reply.
      async () => deserialize(serialize(await setup.ask('person.list', { filter: {}, limit: 50 }))) as unknown,
      () => {
        const ids = page.all().map((row) => (row as { id: string }).id);
        counted.get();
        about.forEach((statement) => statement.all(...ids));
        floor.write();
      },
    );
    floor.close();
    return samples;
  },
};
