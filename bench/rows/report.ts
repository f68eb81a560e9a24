import { readYear } from '../../src/main/report/readYear.ts';
import { forgetter, type BenchRow } from '../benchRow.ts';
import { measureInTurn } from '../measure.ts';

const year = 2025;

export const reportRow: BenchRow = {
  what: 'the year’s report as a document',
  floor: 'the sum of its SQL',
  atMost: 2,
  async run({ register, ask }) {
    const forget = forgetter({ register });
    const { today } = register.clock();
    return measureInTurn(
      5,
      () => {
        forget();
        return ask('report.get', { year, language: 'nb' });
      },
      () => {
        forget();
        return register.database.inTransaction((db) => readYear(db, year, today, 'recipients'));
      },
    );
  },
};
