import { describe, expect, test } from 'vitest';

import { fieldReader } from '../../../src/domain/importing/fieldReader.ts';
import { dateField, field, numberField, textField } from '../../../src/domain/importing/fieldMaking.ts';
import type { ImportField } from '../../../src/domain/importing/importField.ts';
import type { Cell } from '../../../src/domain/importing/cell.ts';

const read = (one: ImportField, cell: Cell) =>
  fieldReader(one, 0, [[cell]], { today: '2026-11-21', allowSynthetic: true })(cell);

const received = dateField('receivedOn', 'refused', 'Mottatt');
const born = field('birthDate', 'birthDate', 'Født');
const percentage = numberField('percentage', [0, 100], 'Prosent');
const name = textField('name', 'Navn');

describe('what no list can mean', () => {
  test.each([-3, '-3', 101, '150 %'])('%s per cent is refused, never trimmed to fit', (cell) => {
    expect(read(percentage, cell)).toEqual({ value: null, error: 'NUMBER_OUT_OF_RANGE' });
  });
  test.each([0, 100, '12,5 %', 0.2])('%s per cent is taken', (cell) => {
    expect(read(percentage, cell).error).toBeUndefined();
  });

  test('a text longer than any field of a form is refused', () => {
    expect(read(name, 'A'.repeat(10_000)).value).toHaveLength(10_000);
    expect(read(name, 'A'.repeat(10_001))).toEqual({ value: null, error: 'TEXT_TOO_LONG' });
  });
});

describe('what is doubtful and taken, with a word about it', () => {
  test.each([
    ['a melding of a hundred years ago', received, '02.01.1925', '1925-01-02'],
    ['somebody older than anybody has become', born, '01.01.1870', '1870-01-01'],
    ['a day that Excel counts and nobody remembers', received, 9500, '1926-01-03'],
  ] as const)('%s', (_what, one, cell, day) => {
    expect(read(one, cell)).toEqual({ value: day, warning: 'UNLIKELY_DATE', shown: day });
  });
  test.each([
    [received, '02.01.2001', '2001-01-02'],
    [born, '01.01.1920', '1920-01-01'],
  ] as const)('but not an ordinary day of long ago', (one, cell, day) => {
    expect(read(one, cell)).toEqual({ value: day });
  });

  test.each(['=HYPERLINK("http://x")', '@SUM(A1)'])('%s is text, and said', (cell) => {
    expect(read(name, cell)).toEqual({ value: cell, warning: 'FORMULA_AS_TEXT' });
  });
});

test('what stands in ="…" is meant, zero in front and all', () => {
  expect(read(name, '="0301"')).toEqual({ value: '0301' });
  expect(read(received, '="02.01.2025"')).toEqual({ value: '2025-01-02' });
});
