import { describe, expect, test } from 'vitest';

import { readFigure } from '../../../src/domain/series/readFigure.ts';
import { readPeriodText } from '../../../src/domain/series/readPeriodText.ts';
import { readSeriesTable } from '../../../src/domain/series/readSeriesTable.ts';
import { helseOst } from '../../fixtures/series/helseOst.ts';

describe('the name of a period', () => {
  test.each([
    ['2007 2.tertial', 'tertial', '2007-2'],
    ['3. tertial 2008', 'tertial', '2008-3'],
    ['2007T2', 'tertial', '2007-2'],
    ['1. kvartal 2020', 'quarter', '2020-1'],
    ['2020K4', 'quarter', '2020-4'],
    ['2. halvår 2019', 'halfYear', '2019-2'],
    ['2019 H1', 'halfYear', '2019-1'],
    ['2015', 'year', '2015-1'],
    ['År 2015', 'year', '2015-1'],
  ])('«%s» is %s %s', (text, kind, key) => {
    expect(readPeriodText(text)).toEqual({ kind, key });
  });

  test.each(['4. tertial 2020', '3. halvår 2020', 'Sum', '20157', '2020 2021', 'tertial 2', '2020 uke 4'])(
    '«%s» is none',
    (text) => expect(readPeriodText(text)).toBeNull(),
  );
});

describe('a figure', () => {
  test.each([
    [1081, 1081, null],
    ['1 081', 1081, null],
    ['1.081', 1081, null],
    ['793*', 793, '*'],
    ['344 ***', 344, '***'],
    ['12²', 12, '²'],
    ['..', null, null],
    [':', null, null],
    ['-', 0, null],
    ['..*', null, '*'],
    [null, null, null],
  ])('«%s» is %s with the mark %s', (cell, value, mark) => {
    expect(readFigure(cell)).toEqual({ value, mark, isFault: false });
  });

  test.each(['ca. 30', -3, 12.5, '12,5', '1 000 000 000', 'mange'])(
    '«%s» is no count, and nothing is made of it',
    (cell) => {
      expect(readFigure(cell)).toMatchObject({ value: null, isFault: true });
    },
  );
});

describe('a table', () => {
  test('of a conference slide is read with title, periods, rows, three footnotes and its break; its totals agree', () => {
    const read = readSeriesTable(helseOst);
    expect(read).toMatchObject({
      title: 'IP-kampanje Helse Øst',
      periodKind: 'tertial',
      first: '2007-2',
      last: '2008-3',
    });
    expect(read?.rows.map(({ label }) => label)).toEqual([
      'Barne- og ungdomspsykiatri',
      'Voksenpsykiatri',
      'Rusbehandling',
      'Barnehabilitering',
      'Somatikk/rehabilitering',
    ]);
    expect(read?.notes).toHaveLength(3);
    expect(read?.cells['r4 2008-3']).toEqual({ value: 402, notes: ['n3'], corrected: null });
    expect(read?.cells['r1 2008-3']).toEqual({ value: 793, notes: ['n1'], corrected: null });
    expect(read?.breaks).toEqual([{ at: '2008-2', row: 'r4', text: 'Et helseforetak byttet dataverktøy' }]);
    expect(read?.remarks).toEqual([]);
  });

  test('with the periods downwards, and one row for those nothing is known of', () => {
    const read = readSeriesTable([
      ['', 'Kvinner', 'Menn', 'Ukjent'],
      ['2019', 10, 12, 3],
      ['2020', 11, '..', 4],
    ]);
    expect(read?.rows.map(({ label, isUnknown }) => [label, isUnknown])).toEqual([
      ['Kvinner', false],
      ['Menn', false],
      ['Ukjent', true],
    ]);
    expect(read?.cells).toMatchObject({ 'r1 2020-1': { value: 11 }, 'r3 2019-1': { value: 3 } });
    expect(read?.cells).not.toHaveProperty('r2 2020-1');
  });

  test('tells of what it could not read: no count, a total that differs, a mark without its text, a name used twice', () => {
    const read = readSeriesTable([
      ['', 2019, 2020],
      ['Kvinner', 10, 'om lag 5'],
      ['Menn', '12*', 4],
      ['menn', 1, 2],
      ['Sum', 22, 10],
    ]);
    expect(read?.remarks.map(({ code, row }) => `${code} ${row}`)).toEqual([
      'notCount 2',
      'sameName 4',
      'markWithoutText 3',
      'totalDiffers 5',
    ]);
  });

  test.each([[[]], [[['Navn', 'Alder']]], [[['', 2019, 2020]]]])('without periods or rows is no series', (rows) => {
    expect(readSeriesTable(rows as never)).toBeNull();
  });
});
