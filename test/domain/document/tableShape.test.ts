import { expect, test } from 'vitest';

import type { CellFormat, TableBlock } from '../../../src/domain/document/block.ts';
import { holdsNext, holdsNextLine, staysWhole } from '../../../src/domain/document/tableShape.ts';

const table = (rows: number, format: CellFormat = 'count', notes: string[] = []): TableBlock => ({
  kind: 'table',
  number: '1.1',
  caption: 'Meldinger',
  columns: [
    { label: 'Melder', format: 'text' },
    { label: '2025', format },
  ],
  rows: Array.from({ length: rows }, (_, n) => ({ cells: [`Rad ${n}`, n] })),
  notes,
});
const held = (block: TableBlock) => block.rows.map((_, row) => (holdsNext(block, row) ? 'x' : '-')).join('');
const lines = (count: number) =>
  Array.from({ length: count }, (_, line) => (holdsNextLine(line, count) ? 'x' : '-')).join('');

test('a short table of figures is kept on one sheet, its notes with it', () => {
  expect(staysWhole(table(12))).toBe(true);
  expect(held(table(5))).toBe('xxxx-');
  expect(held(table(5, 'count', ['«:» er skjult']))).toBe('xxxxx');
});

test('a longer one may be torn, but never so that a line or two stand alone', () => {
  expect(staysWhole(table(13))).toBe(false);
  expect(held(table(13))).toBe('xxx------xxx-');
});

test('one of a few words is kept on one sheet, one of many words goes on from sheet to sheet', () => {
  expect(held(table(5, 'text'))).toBe('xxxx-');
  const many = table(5, 'text');
  const rows = many.rows.map((row) => ({
    ...row,
    cells: ['Skole', 'Møter legges til skoletid, og innkallingen sendes før'],
  }));
  expect(staysWhole({ ...many, rows })).toBe(false);
  expect(held({ ...many, rows })).toBe('-----');
});

test('a few lines under each other are kept on one sheet, many are torn in their middle', () => {
  expect(lines(12)).toBe('xxxxxxxxxxxx');
  expect(lines(14)).toBe('xxx-------xxxx');
});

test('a long list of words does not leave its last line alone', () => {
  expect(held(table(13, 'text', ['Kilde: egen vurdering']))).toBe('---------xxx-');
});
