import { expect, test } from 'vitest';

import type { ChartSpec, DocumentColumn, FigureBlock, TableBlock } from '../../../src/domain/document/block.ts';
import { isNarrowFigure, isNarrowTable } from '../../../src/domain/document/narrowBlock.ts';

const words: DocumentColumn = { label: 'Status', format: 'text' };
const count: DocumentColumn = { label: '2025', format: 'count' };
const table = (columns: readonly DocumentColumn[], front = 'Nord'): TableBlock => ({
  kind: 'table',
  number: '4.4',
  caption: 'Område',
  columns: [{ label: 'Område', format: 'text' }, ...columns],
  rows: [{ cells: [front, ...columns.map(() => 7)] }],
  notes: [],
});
const figure = (chart: ChartSpec): FigureBlock => ({
  kind: 'figure',
  number: '4.2',
  caption: 'Andel',
  altText: 'Andel',
  source: 'Registeret',
  chart,
});

test.each<[string, TableBlock, boolean]>([
  ['two years of figures', table([count, count]), true],
  ['three years of figures', table([count, count, count]), false],
  ['words behind the figures', table([count, words]), false],
  ['words in front that would be broken', table([count], 'Tilbakemelding sendt, men ingen oppnevning'), false],
  ['columns that share out the width', table([{ ...count, weight: 2 }]), false],
])('a table with %s is narrow or not', (_, block, isNarrow) => {
  expect(isNarrowTable(block)).toBe(isNarrow);
});

test('bars side by side are narrow, years along an axis are not', () => {
  expect(isNarrowFigure(figure({ kind: 'bars', rows: [] }))).toBe(true);
  expect(isNarrowFigure(figure({ kind: 'answers', rows: [] }))).toBe(true);
  expect(isNarrowFigure(figure({ kind: 'tertials', tertials: [] }))).toBe(false);
  expect(isNarrowFigure({ ...figure({ kind: 'tertials', tertials: [] }), isSmall: true })).toBe(true);
});
