import { rawStatement, type BenchRow } from '../benchRow.ts';
import { floorWrite } from '../floorWrite.ts';
import { measureInTurn } from '../measure.ts';

/** As somebody types a name, letter by letter. */
const typed = ['h', 'ha', 'han', 'hans', 'hans b', 'hans be'];

export const searchRow: BenchRow = {
  what: 'search as you type, six strokes',
  floor: 'the bare index query, and the fsync of its audit line',
  atMost: 2,
  async run(setup) {
    const raw = rawStatement(
      setup,
      `SELECT p.id, p.given_name, p.family_name, p.birth_date FROM search_word w JOIN person p ON p.id = w.person_id
       WHERE w.word >= ? AND w.word < ? LIMIT 200`,
    );
    const floor = floorWrite(setup.scratch);
    const samples = await measureInTurn(
      30,
      async () => {
        for (const text of typed) await setup.ask('search.find', { text });
      },
      () => {
        for (const text of typed) {
          const word = text.split(' ').at(-1) ?? '';
          raw.all(word, `${word}\uFFFF`);
          floor.write();
        }
      },
    );
    floor.close();
    return samples;
  },
};
