import { strToU8, zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { readSpreadsheet } from '../../../src/main/spreadsheet/readSpreadsheet.ts';
import { SpreadsheetError } from '../../../src/main/spreadsheet/spreadsheetError.ts';
import { workbookFixture, type FixtureParts } from './workbookFixture.ts';

const read = async (parts: FixtureParts) => {
  const { sheets, warnings } = await readSpreadsheet(workbookFixture(parts));
  return { rows: sheets[0]?.rows, codes: warnings.map((warning) => warning.code), warnings };
};

/** The rows as JSON, or the code of the fault; a file that no longer begins like a workbook counts as no spreadsheet. */
const outcomeOf = async (file: Uint8Array): Promise<string> => {
  try {
    const { format, sheets } = await readSpreadsheet(file);
    return format === 'xlsx' ? JSON.stringify(sheets[0]?.rows) : 'NOT_A_SPREADSHEET';
  } catch (error) {
    return error instanceof SpreadsheetError ? error.code : String(error);
  }
};

describe('cells', () => {
  test('texts come shared, inline, rich and formula-made; phonetic guides are left out', async () => {
    const { rows } = await read({
      sharedStrings:
        '<si><t>Bø &amp; Sønn</t></si><si><r><t>ri</t></r><r><t>k</t></r><rPh><t>x</t></rPh></si><si><t>a_x000D_b_x005F_x0041_</t></si>',
      rows: '<row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" t="s"><v>1</v></c><c r="C1" t="inlineStr"><is><t>inne</t></is></c><c r="D1" t="str"><v>tekst</v></c><c r="E1" t="s"><v>2</v></c></row>',
    });
    expect(rows).toEqual([['Bø & Sønn', 'rik', 'inne', 'tekst', 'a\rb_x0041_']]);
  });

  test('numbers, truth values and dates keep their kind', async () => {
    const { rows } = await read({
      styles:
        '<numFmts><numFmt numFmtId="164" formatCode="yyyy&quot;-&quot;mm"/><numFmt numFmtId="165" formatCode="#,##0 &quot;dager&quot;"/><numFmt numFmtId="166" formatCode="[h]:mm"/><numFmt numFmtId="167" formatCode="dd\\.mm\\.yyyy hh:mm"/></numFmts>' +
        '<cellStyleXfs><xf numFmtId="14"/></cellStyleXfs><cellXfs><xf numFmtId="0"/><xf numFmtId="164"/><xf numFmtId="165"/><xf numFmtId="166"/><xf numFmtId="167"/><xf numFmtId="20"/></cellXfs>',
      rows:
        '<row r="1"><c r="A1"><v>301</v></c><c r="B1" t="b"><v>1</v></c><c r="C1" s="1"><v>45366</v></c><c r="D1" s="2"><v>45366</v></c>' +
        '<c r="E1" s="3"><v>1.5</v></c><c r="F1" s="4"><v>45366.4375</v></c><c r="G1" s="5"><v>0.5</v></c><c r="H1" t="d"><v>2024-03-15T00:00:00</v></c><c r="I1" s="1"/></row>',
    });
    expect(rows).toEqual([[301, true, '2024-03-15', 45366, 1.5, '2024-03-15T10:30:00', '12:00:00', '2024-03-15']]);
  });

  test('a workbook that counts from 1904 gives the same days as Excel shows', async () => {
    const { rows } = await read({
      workbookPr: '<workbookPr date1904="1"/>',
      rows: '<row r="1"><c r="A1" s="1"><v>43904</v></c></row>',
    });
    expect(rows).toEqual([['2024-03-15']]);
  });

  test('errors become null, formulas give their saved value, and both are said', async () => {
    const { rows, warnings } = await read({
      rows: '<row r="1"><c r="A1" t="inlineStr"><is><t>Navn</t></is></c><c r="B1" t="str"><f>A1</f><v>Navn</v></c><c r="C1" t="e"><v>#N/A</v></c><c r="D1"><f>1+1</f></c></row>',
    });
    expect(rows).toEqual([['Navn', 'Navn', null, null]]);
    expect(warnings).toEqual([
      { code: 'FORMULA', row: 1, column: 2, sheet: 'Ark1' },
      { code: 'ERROR_VALUE', row: 1, column: 3, sheet: 'Ark1' },
      { code: 'FORMULA_WITHOUT_VALUE', row: 1, column: 4, sheet: 'Ark1' },
    ]);
  });

  test('rows and cells keep their places, with or without references, under any namespace prefix', async () => {
    const main = 'xmlns:x="http://schemas.openxmlformats.org/spreadsheetml/2006/main"';
    const { rows } = await read({
      rows: '',
      sheetXml: `<x:worksheet ${main}><x:sheetData><x:row r="3"><x:c r="C3"><x:v>1</x:v></x:c></x:row><x:row><x:c><x:v>2</x:v></x:c><x:c><x:v>3</x:v></x:c></x:row></x:sheetData></x:worksheet>`,
    });
    expect(rows).toEqual([[], [], [null, null, 1], [2, 3, null]]);
  });

  test('merged cells, hidden rows and hidden sheets are said', async () => {
    const { codes } = await read({
      rows: '<row r="1" hidden="1"><c r="A1" t="inlineStr"><is><t>Navn</t></is></c></row>',
      after: '<mergeCells count="1"><mergeCell ref="A1:B1"/></mergeCells>',
      sheetState: 'veryHidden',
    });
    expect(codes).toEqual(['HIDDEN_SHEET', 'HIDDEN_ROWS', 'MERGED_CELLS']);
  });

  test('destroyed text is found in shared and inline texts', async () => {
    const { warnings } = await read({
      sharedStrings: '<si><t>BÃ¸</t></si>',
      rows: '<row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" t="inlineStr"><is><t>B\uFFFD</t></is></c></row>',
    });
    expect(warnings).toEqual([
      { code: 'MOJIBAKE', row: 1, column: 1, sheet: 'Ark1' },
      { code: 'REPLACEMENT_CHARACTER', row: 1, column: 2, sheet: 'Ark1' },
    ]);
  });
});

describe('hostile and damaged files', () => {
  const cell = '<row r="1"><c r="A1"><v>1</v></c></row>';

  test('a document type declaration is refused, so no entity is ever fetched or multiplied', async () => {
    const sheetXml =
      '<!DOCTYPE x [<!ENTITY a SYSTEM "file:///etc/passwd">]><worksheet><sheetData><row><c t="str"><v>&a;</v></c></row></sheetData></worksheet>';
    await expect(read({ rows: '', sheetXml })).rejects.toMatchObject({
      code: 'DAMAGED_FILE',
      details: { reason: 'doctype' },
    });
  });

  test('an honest zip bomb is refused by its declared size, before anything is inflated', async () => {
    const bomb = zipSync({ 'xl/worksheets/sheet1.xml': new Uint8Array(40 * 1024 * 1024) });
    await expect(readSpreadsheet(bomb)).rejects.toMatchObject({ code: 'TOO_LARGE', details: { reason: 'ratio' } });
  });

  test('a zip bomb that lies about its size is stopped at the declared size', async () => {
    const file = workbookFixture({ rows: cell + '<row/>'.repeat(100_000) });
    const view = new DataView(file.buffer, file.byteOffset);
    // The directory entry of the sheet is the last one: its size is made small.
    for (let at = file.length - 22; at > 0; at -= 1)
      if (view.getUint32(at, true) === 0x02014b50) {
        view.setUint32(at + 24, 100, true);
        break;
      }
    await expect(readSpreadsheet(file)).rejects.toMatchObject({ code: 'DAMAGED_FILE' });
  });

  test('hundreds of thousands of empty rows are passed over', async () => {
    const rows = Array.from(
      { length: 300_000 },
      (_, i) => `<row r="${i + 2}" ht="15"><c r="A${i + 2}" s="1"/></row>`,
    ).join('');
    expect((await read({ rows: cell + rows })).rows).toEqual([[1]]);
  });

  test('rows that reach to the last column do not fill the memory', async () => {
    const rows = Array.from({ length: 700 }, (_, i) => `<row><c r="XFD${i + 1}"><v>1</v></c></row>`).join('');
    await expect(read({ rows })).rejects.toMatchObject({ code: 'TOO_LARGE', details: { reason: 'cells' } });
  });

  test.each([
    ['OLD_XLS_FORMAT', Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, 0, 0])],
    ['ENCRYPTED_WORKBOOK', Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, ...Buffer.from('EncryptedPackage', 'utf16le')])],
    ['NOT_A_SPREADSHEET', zipSync({ 'hei.txt': strToU8('hei') })],
    [
      'OTHER_SPREADSHEET_FORMAT',
      zipSync({ mimetype: strToU8('application/vnd.oasis.opendocument.spreadsheet'), 'content.xml': strToU8('<x/>') }),
    ],
    ['DAMAGED_FILE', workbookFixture({ rows: cell }).slice(0, 500)],
    ['DAMAGED_FILE', workbookFixture({ rows: '<row><c><v>1</c></row>' })],
    ['DAMAGED_FILE', workbookFixture({ rows: '<row><c t="s"><v>7</v></c></row>' })],
  ])('%s', async (code, file) => {
    await expect(readSpreadsheet(file)).rejects.toMatchObject({ code });
  });

  test('every flipped bit in a workbook gives the true content or a named fault, never a crash', async () => {
    const sound = workbookFixture({
      rows: '<row r="1"><c r="A1" t="inlineStr"><is><t>Navn</t></is></c><c r="B1"><v>42</v></c></row>',
    });
    const seen = new Set<string>();
    for (let at = 0; at < sound.length; at += 3) {
      const file = sound.slice();
      file[at] = (file[at] ?? 0) ^ 0x10;
      seen.add(await outcomeOf(file));
    }
    expect([...seen].sort()).toEqual(['DAMAGED_FILE', 'NOT_A_SPREADSHEET', 'TOO_LARGE', '[["Navn",42]]']);
  });

  test('reading can be cancelled, and tells how far it has come', async () => {
    const file = workbookFixture({
      rows: Array.from({ length: 5_000 }, (_, i) => `<row><c><v>${i}</v></c></row>`).join(''),
    });
    const abort = new AbortController();
    const shares: number[] = [];
    const onProgress = (share: number): void => {
      shares.push(share);
      abort.abort();
    };
    await expect(readSpreadsheet(file, { signal: abort.signal, onProgress })).rejects.toMatchObject({
      code: 'CANCELLED',
    });
    expect(shares[0]).toBeGreaterThan(0);
  });
});
