import { afterEach, beforeEach, expect, test } from 'vitest';

import type { ReportDocument } from '../../../src/domain/report/reportDocument.ts';
import { cells, csv, openList } from '../importing/importList.ts';
import { openTestRegister, type TestRegister } from '../testRegister.ts';

let register: TestRegister;
beforeEach(async () => {
  register = await openTestRegister({ today: '2026-11-21' });
});
afterEach(() => register.close());

const header = cells('Navn|Født|Klage mottatt|Klager på|Hjemmel|Oversendt Statsforvalteren|Utfall|Avgjort');

async function chapterOf(outcomes: readonly string[], language: 'nb' | 'nn') {
  const rows = outcomes.map((outcome, n) =>
    cells(
      `Klager ${String.fromCodePoint(65 + n)}sen|1980-01-${String(n + 1).padStart(2, '0')}|02.02.2022|drøyer|pbrl|20.02.2022|${outcome}|10.05.2022`,
    ),
  );
  await (await openList(register, 'complaints', csv([header, ...rows]))).run();
  const { document } = await register.invoke('report.get', { year: 2022, language });
  const chapter = (document as ReportDocument).chapters.find(({ id }) => id === 'complaints')!;
  const table = (caption: RegExp) =>
    chapter.blocks.find((block) => block.kind === 'table' && caption.test(block.caption));
  return { chapter, table };
}

const many = (count: number, outcome: string) => Array.from({ length: count }, () => outcome);

test('tells the year’s complaints by outcome; small numbers are hidden, and another that would give them away', async () => {
  const { chapter, table } = await chapterOf(
    [...many(15, 'stadfestet'), ...many(9, 'endret'), ...many(3, 'opphevet')],
    'nb',
  );
  const text = JSON.stringify(chapter.blocks);
  expect(text).toContain('I 2022 kom det 27 klager.');
  expect(text).toContain('27 ble sendt til Statsforvalteren, i midten etter 18 dager.');
  const found = table(/Hvordan klagene endte/);
  const rows = found?.kind === 'table' ? found.rows.map((row) => row.cells[1]) : [];
  expect(rows[0]).toBe(15);
  expect(rows.at(-1)).toBe(27);
  expect(rows).not.toContain(3);
  expect(rows).not.toContain(9);
  expect(chapter.blocks.some(({ kind }) => kind === 'figure')).toBe(false);
});

test('shows shares as bars where nothing is hidden, in nynorsk too', async () => {
  const { chapter, table } = await chapterOf([...many(15, 'stadfesta'), ...many(9, 'endra')], 'nn');
  expect(table(/Korleis klagene enda/)).toBeDefined();
  const figure = chapter.blocks.find(({ kind }) => kind === 'figure');
  expect(figure?.kind === 'figure' ? figure.altText : '').toMatch(/Stadfesta 62,5/);
});
