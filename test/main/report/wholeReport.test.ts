import { afterAll, beforeAll, expect, test } from 'vitest';

import { isHidden } from '../../../src/domain/document/block.ts';
import type { ReportDocument } from '../../../src/domain/report/reportDocument.ts';
import { specialties } from '../../../src/domain/referral/codes.ts';
import type { SuppressionThreshold } from '../../../src/domain/statistics/suppression.ts';
import { buildReport } from '../../../src/main/report/buildReport.ts';
import { reportXlsx } from '../../../src/main/report/reportXlsx.ts';
import { openReference } from '../../../src/main/reference/reference.ts';
import { readSpreadsheet } from '../../../src/main/spreadsheet/readSpreadsheet.ts';
import { recoverable } from '../../domain/statistics/attacker.ts';
import { openTestRegister, resourcesPath, type TestRegister } from '../testRegister.ts';
import { officeYears } from './officeYears.ts';
import { openGroups, PublishedCells, tablesOf } from './publishedCells.ts';

/** A line of a series of the office's own, fed by the register's meldinger of one fagområde. */
const lineOf = (specialty: (typeof specialties)[number], index: number) => ({
  key: `r${index + 1}`,
  label: specialty,
  isUnknown: specialty === 'unknown',
  specialty,
});

let register: TestRegister;
beforeAll(async () => {
  register = await openTestRegister({ today: '2026-03-01' });
  officeYears(register, 45);
  await register.invoke('series.create', {
    definition: {
      title: 'Kontorets meldinger',
      source: 'Registeret',
      unit: 'Meldinger',
      periodKind: 'year',
      first: '2022-1',
      last: '2022-1',
      rows: specialties.map(lineOf),
      notes: [],
      breaks: [],
      registered: { measure: 'received', from: '2023-1' },
      isPlanShare: false,
      chapter: 'referrals',
    },
    cells: {
      'r1 2022-1': { value: 9, notes: [], corrected: null },
      'r2 2022-1': { value: 2, notes: [], corrected: null },
    },
  });
});
afterAll(() => register.close());

/** The hidden cells of which one count alone is possible. */
const workedOut = ({ linked, hidden }: Pick<PublishedCells, 'linked'> & { hidden: ReadonlySet<string> }): string[] =>
  openGroups(linked, hidden).flatMap((group) =>
    [...recoverable(group, hidden).keys()].filter((name) => hidden.has(name)),
  );

/** A year's report with numbers under the threshold hidden; 0 hides nothing. */
async function reportWith(year: number, threshold: SuppressionThreshold | 0): Promise<ReportDocument> {
  const settings = await register.invoke('office.settings', {});
  return buildReport(register.db, {
    year,
    language: 'nb',
    today: '2026-03-01',
    settings: { ...settings, suppressBelow: threshold as SuppressionThreshold },
    reference: openReference(resourcesPath),
    comments: new Map(),
    edition: null,
  });
}

test.each([
  [2024, 5],
  [2025, 3],
  [2025, 10],
] as const)(
  'no hidden cell of the report for %i, under %i, can be worked out from all its tables together',
  async (year, limit) => {
    const published = new PublishedCells(await reportWith(year, limit), await reportWith(year, 0));
    expect(published.hidden.size).toBeGreaterThan(20);
    expect(published.linked.sums.length).toBeGreaterThan(30);
    expect(published.open).toEqual([]);
    expect(workedOut(published)).toEqual([]);
  },
);

test('the solver finds what is left open: one hidden number less, and it is worked out', async () => {
  const published = new PublishedCells(await reportWith(2025, 5), await reportWith(2025, 0));
  // As if only one fagområde were hidden in the year's column.
  const one = [...published.hidden]
    .filter((name) => !name.startsWith('received'))
    .find((name) => name.includes('Somatikk'));
  expect(one).toBeDefined();
  expect(workedOut({ linked: published.linked, hidden: new Set([one ?? '']) })).toEqual([one]);
});

test('the workbook holds «:» wherever the report does, and nothing behind it', async () => {
  const report = await reportWith(2025, 5);
  const { sheets } = await readSpreadsheet(reportXlsx(report));
  const hiding = tablesOf(report).filter(({ rows }) => rows.some(({ cells }) => cells.some(isHidden)));
  expect(hiding.length).toBeGreaterThan(8);
  for (const table of hiding) {
    const sheet = sheets.find(({ name }) => name.endsWith(` ${table.number}`));
    const hidden = table.rows.flatMap(({ cells }, at) =>
      cells.flatMap((cell, column) => (isHidden(cell) ? [sheet?.rows[at + 2]?.[column]] : [])),
    );
    expect(new Set(hidden)).toEqual(new Set([':']));
  }
});
