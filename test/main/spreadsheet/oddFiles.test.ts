import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';

import { readSpreadsheet } from '../../../src/main/spreadsheet/readSpreadsheet.ts';
import { workbookFixture, type FixtureParts } from './workbookFixture.ts';

/** What real files hold that no standard speaks of: each of these has been met. */
const readWorkbook = async (parts: FixtureParts) => {
  const { sheets, warnings } = await readSpreadsheet(workbookFixture(parts));
  return { rows: sheets[0]?.rows, warnings: warnings.map(({ code, row, column }) => [code, row, column]) };
};
const readText = async (content: string | Uint8Array) => {
  const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content;
  const { sheets, delimiter, warnings } = await readSpreadsheet(bytes);
  return { rows: sheets[0]?.rows, delimiter, warnings: warnings.map(({ code, row, column }) => [code, row, column]) };
};
const codeOf = async (bytes: Uint8Array) =>
  readSpreadsheet(bytes).then(
    () => null,
    (error: unknown) => (error as { code?: string }).code,
  );

describe('workbooks', () => {
  test('an inline text with a value beside it is the text', async () => {
    const cell = '<c r="A1" t="inlineStr"><v>1.0</v><is><t>1.</t></is></c>';
    expect((await readWorkbook({ rows: `<row r="1">${cell}</row>` })).rows).toEqual([['1.']]);
  });

  test('a value within an extension of a cell is not the cell’s', async () => {
    const cell = '<c r="A1"><v>1</v><extLst><ext><v>9</v></ext></extLst></c>';
    expect((await readWorkbook({ rows: `<row r="1">${cell}</row>` })).rows).toEqual([[1]]);
  });

  test('a formula that came to an empty text has a value; one that was never reckoned has none', async () => {
    const rows = '<row r="1"><c r="A1" t="str"><f>B2&amp;""</f><v></v></c><c r="B1"><f>1+1</f></c></row>';
    expect(await readWorkbook({ rows })).toEqual({
      rows: [[null, null]],
      warnings: [
        ['FORMULA', 1, 1],
        ['FORMULA_WITHOUT_VALUE', 1, 2],
      ],
    });
  });

  test('what is no number in a number’s place stays the text it is', async () => {
    const cells = ['abc', 'Infinity', '1e999', '0x10', ' 12 '].map((v) => `<c><v>${v}</v></c>`).join('');
    expect((await readWorkbook({ rows: `<row>${cells}</row>` })).rows).toEqual([
      ['abc', 'Infinity', '1e999', '0x10', 12],
    ]);
  });

  test('hidden columns are said', async () => {
    const sheetXml =
      '<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><cols><col min="2" max="2" hidden="1"/></cols>' +
      '<sheetData><row><c t="inlineStr"><is><t>Navn</t></is></c><c t="inlineStr"><is><t>Fnr</t></is></c></row></sheetData></worksheet>';
    expect((await readWorkbook({ rows: '', sheetXml })).warnings).toEqual([['HIDDEN_COLUMNS', null, 2]]);
  });

  test('a strict workbook (ISO 29500) is read by its other namespaces', async () => {
    const bytes = workbookFixture({ rows: '<row><c t="d"><v>2026-11-21</v></c></row>' });
    const strict = strictly(bytes);
    expect((await readSpreadsheet(strict)).sheets[0]?.rows).toEqual([['2026-11-21']]);
  });

  test('a directory that is told of in zip64 is found', async () => {
    const file = workbookFixture({ rows: '<row><c><v>7</v></c></row>' });
    expect((await readSpreadsheet(inZip64(file))).sheets[0]?.rows).toEqual([[7]]);
    expect(await codeOf(inZip64(file, 999_999))).toBe('DAMAGED_FILE');
  });
});

describe('text lists', () => {
  test('the separator may be stated in quotes', async () => {
    expect(await readText('"sep=;"\r\na,b;c\r\n1;2\r\n')).toMatchObject({
      delimiter: ';',
      rows: [
        ['a,b', 'c'],
        ['1', '2'],
      ],
    });
  });

  test('stray zeros and control signs are read and said', async () => {
    const { rows, warnings } = await readText(`Navn;By\r\nKari\u0000;Os\u0007lo\r\n${'Ola;Moss\r\n'.repeat(20)}`);
    expect(rows?.[1]).toEqual(['Kari\u0000', 'Os\u0007lo']);
    expect(warnings).toEqual([
      ['CONTROL_CHARACTER', 2, 1],
      ['CONTROL_CHARACTER', 2, 2],
    ]);
  });

  test.each([
    ['S?rum', true],
    ['KÁRÁ?JOGA', true],
    ['Evená??i', true],
    ['Kjent? Nei.', false],
    ['Avklart?Nei', false],
    ['?', false],
  ])('letters lost to question marks are said: %s', async (text, isLost) => {
    const { warnings } = await readText(`Navn;By\r\nOla;${text}\r\n`);
    expect(warnings).toEqual(isLost ? [['QUESTION_MARK_IN_TEXT', 2, 2]] : []);
  });
});

const ole = (stream: string) =>
  Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, ...Buffer.from(stream, 'utf16le')]);

describe('files of other kinds are named', () => {
  test.each([
    ['OLD_XLS_FORMAT', ole('Workbook')],
    ['ENCRYPTED_WORKBOOK', ole('EncryptedPackage')],
    ['NOT_A_SPREADSHEET', ole('WordDocument')],
    ['OLD_XLS_FORMAT', Uint8Array.from([9, 8, 8, 0, 0, 5, 16, 0])],
    ['OLD_XLS_FORMAT', Uint8Array.from([9, 0, 4, 0, 2, 0, 16, 0])],
    [
      'OTHER_SPREADSHEET_FORMAT',
      Buffer.from('<?xml version="1.0"?><?mso-application progid="Excel.Sheet"?><Workbook/>'),
    ],
    ['NOT_A_SPREADSHEET', Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 1, 2, 3])],
    ['NOT_A_SPREADSHEET', Uint8Array.from([0x1f, 0x8b, 8, 0, 0, 0, 0, 3, 200, 201])],
  ])('%s', async (code, bytes) => {
    expect(await codeOf(bytes)).toBe(code);
  });
});

/** The fixture with the namespaces and relations of the strict form. */
function strictly(file: Uint8Array): Uint8Array {
  const parts = Object.entries(unzipSync(file)).map(([path, bytes]): [string, Uint8Array] => [
    path,
    strToU8(
      strFromU8(bytes)
        .replaceAll('schemas.openxmlformats.org/spreadsheetml/2006/main', 'purl.oclc.org/ooxml/spreadsheetml/main')
        .replaceAll('schemas.openxmlformats.org/officeDocument/2006/', 'purl.oclc.org/ooxml/officeDocument/'),
    ),
  ]);
  return zipSync(Object.fromEntries(parts));
}

/** The same archive with its directory told of in a zip64 record, as some writers always do. */
function inZip64(file: Uint8Array, recordAt?: number): Uint8Array {
  const end = Buffer.from(file.slice(-22));
  const count = end.readUInt16LE(10);
  const start = end.readUInt32LE(16);
  const record = Buffer.alloc(56);
  record.writeUInt32LE(0x06064b50, 0);
  record.writeBigUInt64LE(44n, 4);
  record.writeBigUInt64LE(BigInt(count), 24);
  record.writeBigUInt64LE(BigInt(count), 32);
  record.writeBigUInt64LE(BigInt(end.readUInt32LE(12)), 40);
  record.writeBigUInt64LE(BigInt(start), 48);
  const locator = Buffer.alloc(20);
  locator.writeUInt32LE(0x07064b50, 0);
  locator.writeBigUInt64LE(BigInt(recordAt ?? file.length - 22), 8);
  locator.writeUInt32LE(1, 16);
  end.writeUInt16LE(0xffff, 8);
  end.writeUInt16LE(0xffff, 10);
  end.writeUInt32LE(0xffffffff, 12);
  end.writeUInt32LE(0xffffffff, 16);
  return Buffer.concat([file.slice(0, -22), record, locator, end]);
}
