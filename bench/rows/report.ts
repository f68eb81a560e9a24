import { endOfYear } from '../../src/domain/calendar/day.ts';
import { readYear } from '../../src/main/report/readYear.ts';
import { planTrend } from '../../src/main/statistics/planTrendRepo.ts';
import { forgetter, type BenchRow } from '../benchRow.ts';
import { measureInTurn } from '../measure.ts';

const year = 2025;

export const reportRow: BenchRow = {
  what: 'the year’s report as a document',
  floor: 'the sum of its SQL: the year, the year before, and the trend',
  atMost: 2,
  async run({ register, ask }) {
    const forget = forgetter({ register });
    const { today } = register.clock();
    const national = register.reference.nationalFigures();
    return measureInTurn(
      5,
      () => {
        forget();
        // The draft: an approved edition is read as it was kept, and counts nothing.
        return ask('report.get', { year, language: 'nb', edition: 'draft' });
      },
      () => {
        forget();
        return register.database.inTransaction(async (db) => {
          await readYear(db, year, today, 'recipients');
          await readYear(db, year - 1, today, 'recipients');
          await planTrend(db, endOfYear(year), 'recipients', national);
        });
      },
    );
  },
};
