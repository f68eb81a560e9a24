import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { codeReader } from '../../../src/domain/importing/codeCell.ts';
import { readNationalIdCell } from '../../../src/domain/importing/nationalIdCell.ts';
import {
  readBooleanCell,
  readMunicipalityCell,
  readNumberCell,
  readPostalCodeCell,
  readTextCell,
} from '../../../src/domain/importing/plainCells.ts';
import { syntheticNationalId } from '../../../src/domain/person/syntheticNationalId.ts';

describe('identity numbers', () => {
  const early = syntheticNationalId('1950-02-01', 'female');
  const late = syntheticNationalId('1950-02-21', 'male');

  test('ten digits get back the zero that Excel dropped, as number and as text', () => {
    for (const cell of [Number(early), early.slice(1)])
      expect(readNationalIdCell(cell, true)).toEqual({ value: early, warning: 'LEADING_ZERO_RESTORED' });
  });

  test.each([
    late,
    Number(late),
    `${late.slice(0, 6)} ${late.slice(6)}`,
    `${late.slice(0, 6)}.${late.slice(6)}`,
    `'${late}`,
  ])('%s is the same number', (cell) => {
    expect(readNationalIdCell(cell, true)).toEqual({ value: late });
  });

  test.each([
    ['INVALID_NATIONAL_ID', `${late.slice(0, 10)}${(Number(late[10]) + 1) % 10}`],
    ['INVALID_NATIONAL_ID', early.slice(1, 10)],
    ['INVALID_NATIONAL_ID', '1234567890'],
    ['INVALID_NATIONAL_ID', '210250 *****'],
    ['SCIENTIFIC_NUMBER', '2,18E+10'],
  ])('%s for %s', (error, cell) => {
    expect(readNationalIdCell(cell, true)).toEqual({ value: null, error });
  });

  test('made-up numbers are refused in a real register', () => {
    expect(readNationalIdCell(late, false)).toEqual({ value: null, error: 'SYNTHETIC_NATIONAL_ID' });
  });
});

test('numbers come back from Norwegian spelling', () => {
  fc.assert(
    fc.property(fc.integer({ min: -99_999_999, max: 99_999_999 }), (hundredths) => {
      const number = hundredths / 100;
      const grouped = new Intl.NumberFormat('nb-NO', { minimumFractionDigits: 2 })
        .format(number)
        .replace('\u2212', '-');
      expect(readNumberCell(grouped)).toEqual({ value: Object.is(number, -0) ? 0 : number });
    }),
  );
});

test.each([
  ['12,5 %', 12.5],
  ['1.5', 1.5],
  ['1 200', 1200],
])('%s is the number %d', (text, value) => {
  expect(readNumberCell(text)).toEqual({ value });
});

test.each(['1.200,50', '12 5', 'fem', '1,2,3', '0x10'])('%s is no number', (text) => {
  expect(readNumberCell(text).error).toBe('INVALID_NUMBER');
});

test.each([
  ['Ja', true],
  ['x', true],
  ['X', true],
  [1, true],
  ['✓', true],
  ['NEI', false],
  ['nei.', false],
  [0, false],
  [false, false],
])('%s is %s', (cell, value) => {
  expect(readBooleanCell(cell)).toEqual({ value });
});

test('what is neither yes nor no is refused', () => {
  expect(readBooleanCell('kanskje').error).toBe('INVALID_BOOLEAN');
});

test.each([
  [301, '0301', 'LEADING_ZERO_RESTORED'],
  ['0301 Oslo', '0301', undefined],
  [2317, '2317', undefined],
  ['N-2317', '2317', undefined],
])('the postal code %s is %s', (cell, value, warning) => {
  expect(readPostalCodeCell(cell)).toMatchObject({ value, ...(warning ? { warning } : {}) });
});

test('a kommune may be a name, or a number that lost its zero', () => {
  expect([
    readMunicipalityCell('Hamar').value,
    readMunicipalityCell(301).value,
    readMunicipalityCell('3403').value,
  ]).toEqual(['Hamar', '0301', '3403']);
});

test('text is tidied; misread text is repaired and said; destroyed text is refused', () => {
  expect(readTextCell('  Åse \r\n Bø ')).toEqual({ value: 'Åse Bø' });
  expect(readTextCell('Ã…se')).toEqual({ value: 'Åse', warning: 'MOJIBAKE_REPAIRED', shown: 'Åse' });
  expect(readTextCell('\uFFFDse')).toEqual({ value: null, error: 'DESTROYED_TEXT' });
  expect(readTextCell('BÃ¸ og Bø')).toEqual({ value: null, error: 'DESTROYED_TEXT' });
  expect(readTextCell('S?rum')).toEqual({ value: 'S?rum', warning: 'QUESTION_MARK_IN_TEXT' });
  expect(readTextCell('Når? I dag')).toEqual({ value: 'Når? I dag' });
});

describe('codes', () => {
  const read = codeReader({ refused: ['avslag', 'avslått'], declinedByPerson: ['ønsker ikke'], unknown: ['?'] }, [
    'under behandling',
  ]);

  test.each([
    ['Avslag', 'refused'],
    ['AVSLÅTT', 'refused'],
    ['refused', 'refused'],
    ['oensker ikke', 'declinedByPerson'],
    ['Ã¸nsker ikke', 'declinedByPerson'],
    ['?', 'unknown'],
  ])('%s is %s', (cell, value) => {
    expect(read(cell)).toEqual({ value });
  });

  test('an unknown word is refused and never guessed', () => {
    expect(read('avslag?? kanskje')).toEqual({ value: null, error: 'UNKNOWN_CODE' });
  });

  test('a word for nothing yet is an empty cell', () => {
    expect(read('Under behandling')).toEqual({ value: null });
  });
});
