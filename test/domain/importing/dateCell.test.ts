import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addDays, formatDay, partsOf } from '../../../src/domain/calendar/day.ts';
import { readDateCell, slashOrderOf, type SlashOrder } from '../../../src/domain/importing/dateCell.ts';

const options = { today: '2026-11-21', future: 'refused', birth: false, slashOrder: 'unsettled' } as const;
const day = fc.integer({ min: 0, max: 40_000 }).map((n) => addDays('1916-01-01', n));

test('every day comes back from each form that lists write it in', () => {
  fc.assert(
    fc.property(day, (iso) => {
      const { year, month, day: d } = partsOf(iso);
      const forms = [
        iso,
        formatDay(iso),
        `${d}.${month}.${year}`,
        `${iso}T10:30:00`,
        `${formatDay(iso)} 08:15`,
        `${year}/${month}/${d}`,
        iso.replaceAll('-', ''),
      ];
      for (const form of forms) expect([form, readDateCell(form, options).value]).toEqual([form, iso]);
      expect(readDateCell(`${d}/${month}/${year}`, { ...options, slashOrder: 'dayFirst' }).value).toBe(iso);
      expect(readDateCell(`${month}/${d}/${year}`, { ...options, slashOrder: 'monthFirst' }).value).toBe(iso);
    }),
  );
});

test.each([
  ['03/04/2024', 'AMBIGUOUS_DATE'],
  ['3/4/24', 'AMBIGUOUS_DATE'],
  ['31.02.2023', 'IMPOSSIBLE_DATE'],
  ['29.02.2023', 'IMPOSSIBLE_DATE'],
  ['2023-02-30', 'IMPOSSIBLE_DATE'],
  ['31/31/2023', 'IMPOSSIBLE_DATE'],
  ['00.01.2024', 'IMPOSSIBLE_DATE'],
  ['22.11.2026', 'DATE_IN_FUTURE'],
  ['24.12', 'DATE_WITHOUT_YEAR'],
  ['mars 2024', 'INVALID_DATE'],
  ['i går', 'INVALID_DATE'],
  ['vet ikke', 'INVALID_DATE'],
  [12, 'INVALID_DATE'],
  [true, 'INVALID_DATE'],
])('%s is refused with %s', (cell, error) => {
  expect(readDateCell(cell, options)).toEqual({ value: null, error });
});

test.each([
  ['13/04/2024', '2024-04-13'],
  ['04/13/2024', '2024-04-13'],
  ['04/04/2024', '2024-04-04'],
  ['15.3.24', '2024-03-15'],
  ['3. april 2024', '2024-04-03'],
  ['2024-03-15T00:00:00', '2024-03-15'],
])('%s is read as %s without a word', (cell, value) => {
  expect(readDateCell(cell, options)).toEqual({ value });
});

test('a day count of Excel is read and said', () => {
  expect(readDateCell(45366, options)).toEqual({
    value: '2024-03-15',
    warning: 'EXCEL_SERIAL_DATE',
    shown: '2024-03-15',
  });
  expect(readDateCell('45366', options).value).toBe('2024-03-15');
});

test('a birth with a two-digit year lies in the past, and is said', () => {
  const birth = { ...options, birth: true };
  expect(readDateCell('01.02.30', birth)).toEqual({
    value: '1930-02-01',
    warning: 'TWO_DIGIT_YEAR',
    shown: '1930-02-01',
  });
  expect(readDateCell('010230', birth).warning).toBe('TWO_DIGIT_YEAR');
  for (const whole of ['01.02.1930', '01021930', '19300201', '1930-02-01', '1. februar 1930'])
    expect(readDateCell(whole, birth)).toEqual({ value: '1930-02-01' });
});

test.each([null, '', '  ', '-', '–', '.', '?'])('%j is no date and no fault', (cell) => {
  expect(readDateCell(cell, options)).toEqual({ value: null });
});

describe('the order of a column with slashes', () => {
  test.each<[string[], SlashOrder]>([
    [['03/04/2024', '25/04/2024'], 'dayFirst'],
    [['03/04/2024', '04/25/2024'], 'monthFirst'],
    [['25/04/2024', '04/25/2024'], 'unsettled'],
    [['03/04/2024', '25.04.2024'], 'unsettled'],
    [['03/04/2024', '25/04/2024 10:30'], 'dayFirst'],
  ])('%j: %s', (cells, order) => {
    expect(
      slashOrderOf(
        cells.map((cell) => [null, cell]),
        1,
      ),
    ).toBe(order);
  });
});
