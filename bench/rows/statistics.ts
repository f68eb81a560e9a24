import { forgetter, rawStatement, type BenchRow } from '../benchRow.ts';
import { measureInTurn } from '../measure.ts';

/** One scan of each index that the year's figures need at the least. */
const scans = [
  `SELECT count(*), sum(decided_on IS NULL) FROM referral WHERE received_on BETWEEN '2025-01-01' AND '2025-12-31'`,
  `SELECT count(*), min(active_from), max(state) FROM plan INDEXED BY plan_active`,
  `SELECT count(*), min(from_day), max(person_id) FROM assignment INDEXED BY assignment_days`,
  `SELECT need_class, count(*), min(birth_date) FROM person INDEXED BY person_facts GROUP BY need_class`,
];

export const statisticsRow: BenchRow = {
  what: 'the year’s indicators 1–6',
  floor: 'index-only scans',
  atMost: 1.5,
  note: 'Counted anew each time here; asked again without a write between, it costs nothing. Each person’s plan, grant and coordinator is one look-up in an index, and each figure is told by age, need, gender, area and unit.',
  async run(setup) {
    const raw = scans.map((sql) => rawStatement(setup, sql));
    const input = { asOf: '2025-12-31', from: '2025-01-01', to: '2025-12-31' };
    const forget = forgetter(setup);
    return measureInTurn(
      7,
      () => {
        forget();
        return setup.ask('statistics.indicators', input);
      },
      () => raw.forEach((statement) => statement.all()),
    );
  },
};

/** As the window asks for them: one after the other. */
const dashboardParts = ['choices', 'keyFigures', 'trend', 'funnel', 'tertials', 'load', 'yearBefore'];

export const dashboardRow: BenchRow = {
  what: 'the whole dashboard, part by part',
  floor: 'index-only scans',
  atMost: 1.5,
  note: 'Two years of shares, the trend, the funnel and the load, where the floor scans once.',
  async run(setup) {
    const raw = scans.map((sql) => rawStatement(setup, sql));
    const forget = forgetter(setup);
    return measureInTurn(
      5,
      async () => {
        forget();
        for (const part of dashboardParts) await setup.ask(`statistics.${part}`, { asOf: '2025-12-31' });
      },
      () => raw.forEach((statement) => statement.all()),
    );
  },
};
