import { afterAll, beforeAll, describe, expect, test } from 'vitest';

import { isHidden, type TableBlock } from '../../../src/domain/document/block.ts';
import type { ReportChapter } from '../../../src/domain/report/chapter.ts';
import type { ReportDocument } from '../../../src/domain/report/reportDocument.ts';
import { linkYear } from '../../../src/domain/report/yearCells.ts';
import { hiddenCells } from '../../../src/domain/statistics/suppression.ts';
import { readYear } from '../../../src/main/report/readYear.ts';
import { recoverable } from '../../domain/statistics/attacker.ts';
import { openTestRegister, type TestRegister } from '../testRegister.ts';
import { officeYears } from './officeYears.ts';

let register: TestRegister;
let nb: ReportDocument;
beforeAll(async () => {
  register = await openTestRegister({ today: '2026-03-01' });
  officeYears(register, 420);
  nb = (await register.invoke('report.get', { year: 2025, language: 'nb' })).document as ReportDocument;
});
afterAll(() => register.close());

const tablesOf = (document: ReportDocument): TableBlock[] =>
  document.chapters.flatMap((chapter) => chapter.blocks.filter((block) => block.kind === 'table'));
const table = (caption: RegExp, document = nb): TableBlock =>
  tablesOf(document).find((block) => caption.test(block.caption))!;
const wordsOf = (document: ReportDocument): string =>
  document.chapters
    .flatMap((chapter) => chapter.blocks)
    .map((block) => (block.kind === 'paragraph' ? block.runs.map((run) => run.text).join('') : ''))
    .join('\n');

const chapterOf = (document: ReportDocument, chapter: ReportChapter) =>
  document.chapters.find(({ id }) => id === chapter)!;
const hides = (block: TableBlock) => block.rows.flatMap((row) => row.cells).some(isHidden);
const explains = (block: TableBlock) => block.notes.some((note) => note.startsWith('«:»'));
const countOf = (hidden: readonly { count: number }[]) => hidden.reduce((sum, row) => sum + row.count, 0);
const numbers = (document: ReportDocument) =>
  tablesOf(document).map((block) =>
    block.rows.map((row) => row.cells.slice(1).filter((cell) => typeof cell !== 'string')),
  );

test('the chapters are numbered in their usual order, and the figures are the register’s', async () => {
  expect(nb.chapters.map(({ number, title }) => [number, title])).toEqual([
    [1, 'Sammendrag og nøkkeltall'],
    [2, 'Mandat og organisering'],
    [3, 'Meldinger'],
    [4, 'Individuell plan'],
    [5, 'Koordinatorer og barnekoordinatorer'],
    [6, 'Opplæring og veiledning'],
    [7, 'Samarbeid'],
    [8, 'Brukermedvirkning'],
    [9, 'Klager og avvik'],
    [10, 'Sammenligning med landet'],
    [11, 'Vurdering etter de 46 kriteriene'],
    [12, 'Forbedringstiltak'],
    [null, 'Vedlegg: om tallene'],
  ]);
  const { indicators } = await register.invoke('statistics.indicators', { asOf: '2025-12-31' });
  const plans = indicators.find(({ id }) => id === 'planShare')!;
  expect(
    table(/etter alder/)
      .rows.find((row) => row.isTotal)
      ?.cells.slice(1, 4),
  ).toEqual([plans.numerator, 530, plans.numerator / 530]);
});

test('groups add up to the total wherever nothing is hidden', () => {
  const sums = [/etter kjønn/, /etter område/, /hva det meldes om/].map((caption) => {
    const { rows } = table(caption);
    const counts = rows.filter((row) => !row.isTotal).map((row) => row.cells[1]);
    const isOpen = counts.every((cell) => typeof cell === 'number');
    return isOpen ? [counts.reduce((a, b) => a + b, 0), rows.find((row) => row.isTotal)?.cells[1]] : null;
  });
  const open = sums.filter((sum) => sum !== null);
  expect(open.length).toBeGreaterThan(0);
  for (const [sum, total] of open) expect(sum).toBe(total);
});

describe('small numbers', () => {
  test('are nowhere printed as counts of persons or meldinger', () => {
    const small = tablesOf(nb).flatMap((block) =>
      block.rows.flatMap((row) =>
        row.cells.filter(
          (cell, index) =>
            block.columns[index]?.format === 'count' && !row.format && typeof cell === 'number' && cell > 0 && cell < 5,
        ),
      ),
    );
    expect(small).toEqual([]);
    expect(tablesOf(nb).some((block) => block.rows.some((row) => row.cells.some(isHidden)))).toBe(true);
  });

  test('hide the share of the same row, and the table says why', () => {
    expect(tablesOf(nb).filter((block) => hides(block) !== explains(block))).toEqual([]);
    for (const row of table(/Virksom plan etter alder/).rows)
      expect(isHidden(row.cells[1]!)).toBe(isHidden(row.cells[3]!));
  });

  test('cannot be worked out from all tables of a year together', async () => {
    for (const year of [2024, 2025]) {
      const linked = linkYear(await readYear(register.db, year, '2026-03-01', 'recipients'));
      const hidden = hiddenCells(linked, 5);
      const found = [...recoverable(linked, hidden)].filter(
        ([id, count]) => hidden.has(id) || (count > 0 && count < 5),
      );
      expect(found.map(([id]) => `${year} ${id}`)).toEqual([]);
      // And hiding stays within bounds: a report of nothing but «:» would be safe, too.
      expect(hidden.size).toBeLessThan(linked.cells.size / 4);
    }
  });

  test('follow the office’s threshold', async () => {
    const settings = await register.invoke('office.settings', {});
    await register.invoke('office.changeSettings', { ...settings, suppressBelow: 3 });
    const lax = await register.invoke('report.get', { year: 2025, language: 'nb' });
    await register.invoke('office.changeSettings', { ...settings, suppressBelow: 10 });
    const strict = await register.invoke('report.get', { year: 2025, language: 'nb' });
    await register.invoke('office.changeSettings', settings);
    expect(countOf(strict.hidden)).toBeGreaterThan(countOf(lax.hidden));
    expect(wordsOf(strict.document as ReportDocument)).toContain('fra 1 til 9');
  });

  test('turn the figure of fagområder into totals where a piece is hidden', () => {
    const figure = chapterOf(nb, 'referrals').blocks.find((block) => block.kind === 'figure')!;
    expect(
      figure.kind === 'figure' &&
        figure.chart.kind === 'tertials' &&
        figure.chart.tertials.every((bar) => bar.bySpecialty.length === 0),
    ).toBe(true);
  });
});

test('a national share is printed as published: 9 % in 2012, 6,6 % in 2021, and nothing afterwards', () => {
  const { rows } = table(/per 31\.12$/);
  const national = Object.fromEntries(rows.map((row) => [String(row.cells[0]), row.cells[4]]));
  expect(national['2012']).toMatchObject({ share: 0.09, decimals: 0 });
  expect(national['2021']).toMatchObject({ share: 0.066, decimals: 1 });
  expect([national['2022'], national['2023'], national['2025']]).toEqual([null, null, null]);
});

test('the same report in nynorsk has the same figures and other words', async () => {
  const nn = (await register.invoke('report.get', { year: 2025, language: 'nn' })).document as ReportDocument;
  expect(numbers(nn)).toEqual(numbers(nb));
  expect(chapterOf(nn, 'referrals').title).toBe('Meldingar');
  expect(wordsOf(nn)).not.toMatch(/\b(ikke|fra|personer|mottakere|hvem|noen)\b/);
});

test('a year that is not over says so, and counts to today', async () => {
  const early = (await register.invoke('report.get', { year: 2026, language: 'nb' })).document as ReportDocument;
  expect(early).toMatchObject({ standing: 'provisional', remark: expect.stringContaining('01.03.2026') as string });
  expect(nb).toMatchObject({ standing: 'draft', remark: 'Utkast. Rapporten er ikke godkjent.' });
});

test('an empty register gives a report without a wrong sentence', async () => {
  const empty = await openTestRegister({ today: '2026-03-01' });
  const { document } = await empty.invoke('report.get', { year: 2025, language: 'nb' });
  await empty.close();
  expect(wordsOf(document as ReportDocument)).not.toMatch(/NaN|undefined|null|\{\{/);
  expect(wordsOf(document as ReportDocument)).toContain('I 2025 kom det inn 0 meldinger.');
});
