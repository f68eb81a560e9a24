import { expect, test } from 'vitest';

import type { CellFormat, FactsBlock, TableBlock } from '../../../src/domain/document/block.ts';
import { factsStayWhole, holdsNext, holdsNextFact, staysWhole } from '../../../src/domain/document/tableShape.ts';

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
const facts = (count: number, text = 'Nord'): FactsBlock => ({
  kind: 'facts',
  facts: Array.from({ length: count }, () => ({ label: 'Område', text })),
});
const heldFacts = (block: FactsBlock) =>
  block.facts.map((_, fact) => (holdsNextFact(block, fact) ? 'x' : '-')).join('');

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

test('a few facts are kept on one sheet, many are torn in their middle', () => {
  expect(heldFacts(facts(8))).toBe('xxxxxxxx');
  expect(heldFacts(facts(12))).toBe('xxx-----xxxx');
  expect(factsStayWhole(facts(2, 'Jeg liker dyr. '.repeat(40)))).toBe(false);
});

test('a long list of words does not leave its last line alone', () => {
  expect(held(table(13, 'text', ['Kilde: egen vurdering']))).toBe('---------xxx-');
});
