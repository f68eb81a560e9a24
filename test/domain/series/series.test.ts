import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import { reportingPeriodKinds } from '../../../src/domain/calendar/reportingPeriod.ts';
import {
  daysOfPeriod,
  isPeriodOf,
  lastFinished,
  periodAfter,
  periodKey,
  periodsBetween,
} from '../../../src/domain/series/period.ts';
import { type CellKey, cellKey, type Series, type SeriesDefinition } from '../../../src/domain/series/series.ts';
import { afterChange, inverseOf } from '../../../src/domain/series/seriesChange.ts';
import { brokenSeriesRules } from '../../../src/domain/series/seriesRules.ts';
import { shownSeries, stretchesOf } from '../../../src/domain/series/shownSeries.ts';

const row = (key: string, facts: Partial<SeriesDefinition['rows'][number]> = {}) => ({
  key,
  label: key,
  isUnknown: false,
  specialty: null,
  ...facts,
});
const aDefinition = (facts: Partial<SeriesDefinition> = {}): SeriesDefinition => ({
  title: 'Personer med plan',
  source: 'Kontorets egne lister',
  unit: 'Personer',
  periodKind: 'year',
  first: '2019-1',
  last: '2022-1',
  rows: [row('r1')],
  notes: [],
  breaks: [],
  registered: null,
  isPlanShare: false,
  chapter: null,
  ...facts,
});
const typed = (value: number | null, notes: string[] = []) => ({ value, notes, corrected: null });

describe('periods', () => {
  const kind = fc.constantFrom(...reportingPeriodKinds);
  test('follow each other without gap, and the way back is the way there', () => {
    fc.assert(
      fc.property(kind, fc.integer({ min: 1980, max: 2090 }), fc.integer({ min: -30, max: 30 }), (of, year, steps) => {
        const start = periodKey(year, 1);
        const there = periodAfter(of, start, steps);
        expect(periodAfter(of, there, -steps)).toBe(start);
        expect(periodsBetween(of, start, there)).toBe(steps + 1);
        expect(isPeriodOf(of, start)).toBe(true);
        expect(daysOfPeriod(of, periodAfter(of, there)).from > daysOfPeriod(of, there).to).toBe(true);
      }),
    );
  });

  test.each([
    ['tertial', '2026-08-30', '2026-1'],
    ['tertial', '2026-08-31', '2026-2'],
    ['year', '2026-12-30', '2025-1'],
    ['year', '2026-12-31', '2026-1'],
    ['quarter', '2026-01-05', '2025-4'],
  ] as const)('the last %s that is over on %s is %s', (of, day, key) => expect(lastFinished(of, day)).toBe(key));
});

describe('a change', () => {
  const keys = ['r1', 'r2'].flatMap((r) => [2019, 2020, 2021].map((year) => cellKey(r, periodKey(year, 1))));
  const cell = fc.record({
    value: fc.option(fc.nat(500), { nil: null }),
    notes: fc.subarray(['n1', 'n2']),
    corrected: fc.option(fc.record({ before: fc.option(fc.nat(50), { nil: null }) }), { nil: null }),
  });
  const definition = fc
    .record({
      rows: fc.constantFrom(['r1'], ['r1', 'r2']),
      last: fc.constantFrom('2020-1', '2021-1'),
      notes: fc.subarray(['n1', 'n2']),
    })
    .map(({ rows, last, notes }) =>
      aDefinition({
        rows: rows.map((key) => row(key)),
        last: last as '2020-1',
        notes: notes.map((key) => ({ key, text: key })),
      }),
    );
  const cells = fc.dictionary(fc.constantFrom(...keys), fc.option(cell, { nil: null })) as fc.Arbitrary<
    Record<CellKey, never>
  >;

  test('can always be taken back: what a removed row, period or footnote took with it comes again', () => {
    fc.assert(
      fc.property(definition, cells, fc.option(definition, { nil: null }), cells, (start, filled, next, changed) => {
        const before: Series = afterChange({ definition: start, cells: {} }, { definition: null, cells: filled });
        const after = afterChange(before, { definition: next, cells: changed });
        expect(afterChange(after, inverseOf(before, after))).toEqual(before);
      }),
    );
  });
});

describe('the rules of a definition', () => {
  test.each<[string, Partial<SeriesDefinition>, Record<string, string>]>([
    ['is well', {}, {}],
    ['ends before it begins', { last: '2018-1' }, { last: 'lastBeforeFirst' }],
    ['has a fourth tertial', { periodKind: 'tertial', first: '2019-4' }, { first: 'noSuchPeriod' }],
    ['has two rows of one name', { rows: [row('r1'), row('r2', { label: 'R1 ' })] }, { rows: 'sameName' }],
    ['breaks before it begins', { breaks: [{ at: '2019-1', row: null, text: 'Ny måte' }] }, { breaks: 'outside' }],
    [
      'has rows the register cannot tell apart',
      { rows: [row('r1'), row('r2')], registered: { measure: 'activePlans', from: '2022-1' } },
      { measure: 'needsOneRow' },
    ],
    [
      'has a row without fagområde',
      { rows: [row('r1', { specialty: 'somatic' }), row('r2')], registered: { measure: 'received', from: '2022-1' } },
      { measure: 'needsSpecialties' },
    ],
    [
      'is a share of plans that counts coordinators',
      { isPlanShare: true, registered: { measure: 'withCoordinator', from: '2022-1' } },
      { isPlanShare: 'needsPlans' },
    ],
    ['is a share per tertial', { periodKind: 'tertial', isPlanShare: true }, { isPlanShare: 'needsYears' }],
  ])('%s', (_, facts, broken) => expect(brokenSeriesRules(aDefinition(facts))).toEqual(broken));
});

describe('the whole line', () => {
  const series: Series = {
    definition: aDefinition({
      rows: [row('r1'), row('r2', { isUnknown: true })],
      notes: [{ key: 'n1', text: 'Usikkert' }],
      breaks: [{ at: '2021-1', row: 'r1', text: 'Ny måte å telle på' }],
    }),
    cells: {
      'r1 2019-1': typed(30),
      'r1 2020-1': typed(34, ['n1']),
      'r1 2021-1': typed(21),
      'r2 2019-1': typed(5),
      'r2 2021-1': typed(4),
      'r1 2022-1': typed(25),
      'r2 2022-1': typed(3),
    },
  };

  test('has those nothing is known of in the totals, and totals without them; no total where a figure lacks', () => {
    const shown = shownSeries(series, {}, '2026-11-21');
    expect(shown.totals).toEqual([35, null, 25, 28]);
    expect(shown.known).toEqual([30, 34, 21, 25]);
    expect(shown.rows[0]?.cells[1]?.notes).toEqual([1]);
  });

  test('is parted where counting changed and where a figure lacks', () => {
    const shown = shownSeries(series, {}, '2026-11-21');
    const { breaks } = series.definition;
    expect(shown.rows.map((each) => stretchesOf(shown, each, breaks))).toEqual([
      [
        { from: 0, values: [30, 34] },
        { from: 2, values: [21, 25] },
      ],
      [
        { from: 0, values: [5] },
        { from: 2, values: [4, 3] },
      ],
    ]);
  });

  test('goes on with what the register counts, to the last year that is over', () => {
    const definition = aDefinition({ registered: { measure: 'activePlans', from: '2021-1' } });
    const shown = shownSeries({ ...series, definition }, { 'r1 2021-1': 40, 'r1 2022-1': 0 }, '2023-12-30');
    expect(shown.periods).toEqual(['2019-1', '2020-1', '2021-1', '2022-1']);
    expect(shown.rows[0]?.cells.map(({ value, origin }) => `${value} ${origin}`)).toEqual([
      '30 typed',
      '34 typed',
      '40 registered',
      '0 registered',
    ]);
  });
});
