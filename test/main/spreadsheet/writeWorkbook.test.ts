import { strFromU8, unzipSync } from 'fflate';
import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { readSpreadsheet } from '../../../src/main/spreadsheet/readSpreadsheet.ts';
import { sheetNames } from '../../../src/main/spreadsheet/sheetNames.ts';
import { columnLetters } from '../../../src/main/spreadsheet/sheetXml.ts';
import { writeWorkbook } from '../../../src/main/spreadsheet/writeWorkbook.ts';

test('what is written is read back as it was, texts that look like formulas or codes too', async () => {
  const cell = fc.oneof(
    fc.string({ minLength: 1, unit: fc.constantFrom('=', '+', '@', '_x0041_', 'ø', '<', '&', '"', ' ', '1') }),
    fc.integer(),
    fc.boolean(),
  );
  await fc.assert(
    fc.asyncProperty(fc.array(fc.tuple(cell, cell), { minLength: 1, maxLength: 5 }), async (rows) => {
      const { sheets, warnings } = await readSpreadsheet(writeWorkbook({ sheets: [{ name: 'Ark', rows }] }));
      expect(sheets[0]?.rows).toEqual(rows);
      expect(warnings.filter((warning) => warning.code === 'FORMULA')).toEqual([]);
    }),
    { numRuns: 40 },
  );
});

test('days are dates and shares are numbers with their format', async () => {
  const file = writeWorkbook({
    sheets: [
      {
        name: 'Tall',
        rows: [
          ['Dag', 'Andel'],
          [{ day: '2026-11-21' }, { number: 0.051, format: '0.0 %' }],
        ],
      },
    ],
  });
  expect((await readSpreadsheet(file)).sheets[0]?.rows[1]).toEqual(['2026-11-21', 0.051]);
  expect(strFromU8(unzipSync(file)['xl/styles.xml'] ?? new Uint8Array())).toContain('formatCode="0.0 %"');
});

test('the same content gives the same bytes, and no name of account or time of writing', async () => {
  const book = { title: 'Årsrapport', language: 'nn-NO', sheets: [{ name: 'A', rows: [['x', 1]] }] };
  const first = writeWorkbook(book);
  await new Promise((resolve) => setTimeout(resolve, 20));
  expect(writeWorkbook(book)).toEqual(first);
  const properties = strFromU8(unzipSync(first)['docProps/core.xml'] ?? new Uint8Array());
  expect(properties).not.toMatch(/lastModifiedBy|created|modified/);
});

test('header rows stay in sight', () => {
  const sheet = strFromU8(
    unzipSync(writeWorkbook({ sheets: [{ name: 'A', headerRows: 2, rows: [['a'], ['b'], ['c']] }] }))[
      'xl/worksheets/sheet1.xml'
    ] ?? new Uint8Array(),
  );
  expect(sheet).toContain('ySplit="2" topLeftCell="A3"');
});

test('sheet names are ones that Excel takes', () => {
  expect(sheetNames(['Avgjørelser: 2025/26 [alle]', "'", 'A', 'a', 'x'.repeat(40), 'History'])).toEqual([
    'Avgjørelser 2025 26 alle',
    'Ark 2',
    'A',
    'a (2)',
    'x'.repeat(31),
    'History (2)',
  ]);
});

test('columns are lettered past Z', () => {
  expect([0, 25, 26, 701, 702].map(columnLetters)).toEqual(['A', 'Z', 'AA', 'ZZ', 'AAA']);
});
