import { forgetter, rawStatement, type BenchRow, type BenchSetup } from '../benchRow.ts';
import { measureInTurn, type Samples } from '../measure.ts';
import { dashboardScans, eachIndexOnce, indicatorScans } from './statisticScans.ts';

const perFigure = 'index-only scans of what each figure reads';
const once = 'index-only scans, each index once for all figures';

/** Counts anew in each round, against the scans. */
function againstScans(setup: BenchSetup, scans: readonly string[], count: () => Promise<unknown>): Promise<Samples> {
  const raw = scans.map((sql) => rawStatement(setup, sql));
  const forget = forgetter(setup);
  return measureInTurn(
    7,
    () => {
      forget();
      return count();
    },
    () => raw.forEach((statement) => statement.all()),
  );
}

const indicators = (scans: readonly string[], floor: string): BenchRow => ({
  what: 'the year’s indicators',
  floor,
  atMost: 1.5,
  note: 'Counted anew each time here; asked again without a write between, it costs nothing. Each person’s plan, grant and coordinator is one look-up in an index, and each figure is told by age, need, gender, area and unit.',
  run: (setup) =>
    againstScans(setup, scans, () =>
      setup.ask('statistics.indicators', { asOf: '2025-12-31', from: '2025-01-01', to: '2025-12-31' }),
    ),
});

/** As the window asks for them: one after the other. */
const dashboardParts = ['choices', 'keyFigures', 'trend', 'funnel', 'tertials', 'load', 'yearBefore'];

const dashboard = (scans: readonly string[], floor: string): BenchRow => ({
  what: 'the whole dashboard, part by part',
  floor,
  atMost: 1.5,
  note: 'Two years of shares, the trend, the funnel and the load; where each index is scanned once, also for two years.',
  run: (setup) =>
    againstScans(setup, scans, async () => {
      for (const part of dashboardParts) await setup.ask(`statistics.${part}`, { asOf: '2025-12-31' });
    }),
});

export const statisticsRow = indicators(indicatorScans, perFigure);
export const statisticsOnceRow = indicators(eachIndexOnce(indicatorScans), once);
export const dashboardRow = dashboard(dashboardScans, perFigure);
export const dashboardOnceRow = dashboard(eachIndexOnce(dashboardScans), once);
