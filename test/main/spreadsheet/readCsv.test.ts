import { readFile } from 'node:fs/promises';
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { csvRows } from '../../../src/main/spreadsheet/csvRows.ts';
import { readSpreadsheet } from '../../../src/main/spreadsheet/readSpreadsheet.ts';

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
const read = async (text: string) => {
  const { sheets, ...rest } = await readSpreadsheet(bytes(text));
  return { ...rest, rows: sheets[0]?.rows };
};
const fixture = (name: string) => readFile(new URL(`../../fixtures/spreadsheets/${name}`, import.meta.url));

describe('encodings', () => {
  const text = 'Navn;Sted\nÅse Bjørnæs;Ørsta\n';
  const oneByte = (table: Record<string, number>) => Uint8Array.from(text, (c) => table[c] ?? c.charCodeAt(0));

  test('a byte order mark decides and is no part of the first header', async () => {
    const result = await readSpreadsheet(bytes(`\uFEFF${text}`));
    expect([result.encoding, result.sheets[0]?.rows[0]?.[0]]).toEqual(['utf-8', 'Navn']);
  });

  test.each([
    ['utf-16le', Uint8Array.from([0xff, 0xfe, ...Buffer.from(text, 'utf16le')])],
    ['utf-16be', Uint8Array.from([0xfe, 0xff, ...Buffer.from(text, 'utf16le').swap16()])],
    ['utf-16le', Uint8Array.from(Buffer.from(text, 'utf16le'))],
    ['iso-8859-1', Uint8Array.from(Buffer.from(text, 'latin1'))],
    [
      'windows-1252',
      Uint8Array.from(Buffer.from(`${text}a;`, 'latin1').toString('latin1') + '\u0096', (c) => c.charCodeAt(0)),
    ],
    ['macintosh', oneByte({ Å: 0x81, ø: 0xbf, æ: 0xbe, Ø: 0xaf })],
    ['ibm865', oneByte({ Å: 0x8f, ø: 0x9b, æ: 0x91, Ø: 0x9d })],
  ])('%s is read as itself', async (encoding, file) => {
    const result = await readSpreadsheet(file);
    expect([result.encoding, result.sheets[0]?.rows[1]]).toEqual([encoding, ['Åse Bjørnæs', 'Ørsta']]);
  });

  test('UTF-8 with one broken letter stays UTF-8 and the broken place is said', async () => {
    const whole = bytes('Navn;Sted\nÅse Bjørnæs;Ørsta\nKåre;Bø\n');
    const cut = Uint8Array.from(whole.filter((_, i) => i !== whole.lastIndexOf(0xc3)));
    const result = await readSpreadsheet(cut);
    expect(result.encoding).toBe('utf-8');
    expect(result.warnings).toEqual([{ code: 'REPLACEMENT_CHARACTER', row: 3, column: 2 }]);
  });
});

describe('separators and quotes', () => {
  test.each([
    [';', 'a;b,c;d\n1;2,5;3\n2;4,5;6\n'],
    [',', 'a,b\n"x; y",2\n"z; w",3\n'],
    ['\t', 'a\tb, c\n1\t2\n'],
    ['|', 'a|b\n1|2\n'],
  ])('%j is found', async (delimiter, text) => {
    expect((await read(text)).delimiter).toBe(delimiter);
  });

  test('one column has no separator', async () => {
    expect(await read('Navn\nOla\nKari\n')).toMatchObject({ delimiter: null, rows: [['Navn'], ['Ola'], ['Kari']] });
  });

  test('a first line sep= names the separator and is no row', async () => {
    expect(await read('sep=|\r\na;b|c\r\n1|2\r\n')).toMatchObject({
      delimiter: '|',
      rows: [
        ['a;b', 'c'],
        ['1', '2'],
      ],
    });
  });

  test('quotes keep separators, line breaks and doubled quotes; numbers stay text and keep their zeros', async () => {
    const { rows } = await read('a;b\r\n"x;y";"1\n2"\r\n"sa ""ja""";0301\r\n');
    expect(rows).toEqual([
      ['a', 'b'],
      ['x;y', '1\n2'],
      ['sa "ja"', '0301'],
    ]);
  });

  test.each(['\n', '\r\n', '\r'])('lines may end with %j', async (end) => {
    expect((await read(['a;b', '1;2', ''].join(end))).rows).toEqual([
      ['a', 'b'],
      ['1', '2'],
    ]);
  });

  test('a quote that never closes does not swallow the rest of the file, and sound quotes still count', async () => {
    const { rows, warnings } = await read('a;b\n"x;y";1\n"z;2\nw;3\n');
    expect(rows).toEqual([
      ['a', 'b'],
      ['x;y', '1'],
      ['"z', '2'],
      ['w', '3'],
    ]);
    expect(warnings[0]).toEqual({ code: 'UNCLOSED_QUOTE', row: 3, column: null });
  });

  test('quotes within a cell and text after a closing quote are kept', async () => {
    expect((await read('a;b\n5" rør;"x" y\n')).rows?.[1]).toEqual(['5" rør', 'x y']);
  });

  test('whatever is written with our own quoting is read back', () => {
    const cell = fc.string({ unit: fc.constantFrom('a', 'ø', ';', '"', '\n', '\r', ' ', '0') });
    fc.assert(
      fc.property(fc.array(fc.array(cell, { minLength: 2, maxLength: 4 }), { minLength: 1 }), (rows) => {
        const text = rows.map((row) => row.map((value) => `"${value.replaceAll('"', '""')}"`).join(';')).join('\r\n');
        expect(csvRows(text, ';')).toEqual({ rows, unclosedQuotes: [] });
      }),
    );
  });

  test.each(['a;b;', 'a;b;\n'])('%j ends in an empty cell', (text) => {
    expect(csvRows(text, ';').rows).toEqual([['a', 'b', '']]);
  });
});

describe('shape', () => {
  test('a title above the header is said, and the fixture of an office reads whole', async () => {
    const result = await readSpreadsheet(await fixture('meldinger_cp1252.csv'), {
      fileName: 'C:\\lister\\meldinger_cp1252.csv',
    });
    expect(result).toMatchObject({ format: 'csv', encoding: 'windows-1252', delimiter: ';' });
    expect(result.sheets[0]?.name).toBe('meldinger_cp1252');
    expect(result.sheets[0]?.rows[3]).toEqual(['01.02.1950', 'Ødegård, Åse', '15.03.2024', 'IP + koordinator', 'Sør']);
    expect(result.warnings).toEqual([{ code: 'TITLE_ROW', row: 1, column: null }]);
  });

  test('a missing header is said', async () => {
    const result = await readSpreadsheet(await fixture('uten_overskrift.csv'));
    expect(result.warnings).toEqual([{ code: 'MISSING_HEADER', row: 1, column: null }]);
  });

  test('shorter and longer rows are said where they break off', async () => {
    expect((await read('a;b;c\n1;2\n1;2;3;4\n')).warnings).toEqual([
      { code: 'RAGGED_ROW', row: 2, column: 3 },
      { code: 'RAGGED_ROW', row: 3, column: 4 },
    ]);
  });

  test('empty lines keep the count of rows, and those at the end are dropped', async () => {
    expect((await read('a;b\n\n1;2\n;\n\n')).rows).toEqual([['a', 'b'], [], ['1', '2']]);
  });

  test('mojibake is said by row and column', async () => {
    expect((await read('Navn;Sted\nÅse;BÃ¸\n')).warnings).toEqual([{ code: 'MOJIBAKE', row: 2, column: 2 }]);
  });
});

test.each([
  ['EMPTY_FILE', new Uint8Array()],
  ['EMPTY_FILE', bytes(' \n\n')],
  ['OTHER_SPREADSHEET_FORMAT', bytes('<html><table><tr><td>1</td></tr></table></html>')],
  ['NOT_A_SPREADSHEET', bytes('%PDF-1.7 …')],
  ['NOT_A_SPREADSHEET', Uint8Array.from([1, 0, 0, 7, 0, 0, 0, 9, 200, 3])],
])('%s is thrown for what is no list', async (code, file) => {
  await expect(readSpreadsheet(file)).rejects.toMatchObject({ code });
});
