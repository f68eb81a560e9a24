import { expect, test } from 'vitest';

import type { DocumentCell, DocumentColumn, TableBlock } from '../../../src/domain/document/block.ts';
import { formatsFor } from '../../../src/locales/formats.ts';
import { docxColumns } from '../../../src/main/document/docxColumns.ts';

const whole = 9400;
const words = formatsFor('nb');
const table = (labels: readonly string[], cells: readonly DocumentCell[]): TableBlock => ({
  kind: 'table',
  number: '3.8',
  caption: '',
  columns: labels.map((label, index): DocumentColumn => ({ label, format: index === 0 ? 'text' : 'count' })),
  rows: [{ cells }],
  notes: [],
});
const widths = (labels: readonly string[], cells: readonly DocumentCell[]) =>
  docxColumns(table(labels, cells), words, whole);
/** The room a word of so many letters needs. */
const room = (letters: number) => letters * 112;

test('the first column takes what the others leave', () => {
  const [first, ...others] = widths(['Område', '2025', '2024'], ['Nord', 56, 41]);
  expect(others).toEqual([1700, 1700]);
  expect(first).toBe(whole - 3400);
});

test('a long heading is parted where its words are, and none of them is broken', () => {
  const labels = ['Område', 'Med koordinator 2025', 'Uten koordinator 2025', 'I alt 2025'];
  const [, width = 0] = widths(labels, ['Hverdagsrehabilitering og mestring', 56, 3, 59]);
  expect(width).toBeGreaterThanOrEqual(room('Med koordinator'.length));
  expect(width).toBeLessThan(room('Med koordinator 2025'.length));
});

test('where there is little room, each column still has its longest word', () => {
  const labels = ['Periode', 'Somatikk', 'Psykisk helse', 'Barn og unge', 'Rus', 'Hab./rehab.', 'Ukjent', 'I alt'];
  const [first = 0, ...others] = widths(labels, ['1. tertial 2021', 33, 25, 22, 14, 15, 6, 115]);
  expect(first).toBeGreaterThanOrEqual(room('1. tertial 2021'.length));
  for (const [index, longest] of ['Somatikk', 'Psykisk', 'Barn', 'Rus', 'Hab./rehab.', 'Ukjent', 'alt'].entries())
    expect(others[index]).toBeGreaterThanOrEqual(room(longest.length));
  expect(others.reduce((sum, width) => sum + width, first)).toBe(whole);
});

test('columns that share out the width do so', () => {
  const block = table(['Delmål', 'Tiltak'], ['a', 'b']);
  const columns = block.columns.map((column, index) => ({ ...column, weight: index === 0 ? 1 : 3 }));
  expect(docxColumns({ ...block, columns }, words, whole)).toEqual([2350, 7050]);
});
