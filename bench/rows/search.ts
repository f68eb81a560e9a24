import { rawStatement, type BenchRow } from '../benchRow.ts';
import { floorWrite } from '../floorWrite.ts';
import { measureInTurn } from '../measure.ts';

/** As somebody types a name, letter by letter. */
const typed = ['h', 'ha', 'han', 'hans', 'hans b', 'hans be'];

export const searchRow: BenchRow = {
  what: 'search as you type, six strokes',
  floor: 'the bare index query for one word or two, and the fsync of its audit line',
  atMost: 2,
  async run(setup) {
    const columns = 'p.id, p.given_name, p.family_name, p.birth_date';
    const oneWord = rawStatement(
      setup,
      `SELECT ${columns} FROM search_word w JOIN person p ON p.id = w.person_id WHERE w.word >= ? AND w.word < ? LIMIT 200`,
    );
    const twoWords = rawStatement(
      setup,
      `SELECT ${columns} FROM search_word w CROSS JOIN search_word o ON o.person_id = w.person_id CROSS JOIN person p ON p.id = w.person_id
       WHERE w.word >= ? AND w.word < ? AND o.word >= ? AND o.word < ? LIMIT 200`,
    );
    const query = (words: readonly string[]) =>
      (words.length === 1 ? oneWord : twoWords).all(...words.flatMap((word) => [word, `${word}\uFFFF`]));
    const floor = floorWrite(setup.scratch);
    const samples = await measureInTurn(
      30,
      async () => {
        for (const text of typed) await setup.ask('search.find', { text });
      },
      () => {
        for (const text of typed) {
          query(text.split(' '));
          floor.write();
        }
      },
    );
    floor.close();
    return samples;
  },
};
