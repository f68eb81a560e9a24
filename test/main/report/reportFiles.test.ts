import { strFromU8, unzipSync } from 'fflate';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

import type { ReportDocument } from '../../../src/domain/report/reportDocument.ts';
import { readWorkbook } from '../../../src/main/spreadsheet/readWorkbook.ts';
import { openTestRegister, type TestRegister } from '../testRegister.ts';
import { officeYears } from './officeYears.ts';

let register: TestRegister;
let document: ReportDocument;
const file = async (format: 'docx' | 'xlsx' | 'html', language: 'nb' | 'nn' = 'nn') => {
  const made = await register.invoke('report.export', { year: 2025, language, format, ground: 'Til rådmannen' });
  return { ...made, bytes: new Uint8Array(Buffer.from(made.base64, 'base64')) };
};
beforeAll(async () => {
  register = await openTestRegister({ today: '2026-03-01' });
  officeYears(register, 300);
  await register.invoke('report.comment', {
    year: 2025,
    chapter: 'plans',
    version: 0,
    text: 'Auken <script>alert(1)</script> held fram.\n\n- **Barn** først',
  });
  document = (await register.invoke('report.get', { year: 2025, language: 'nn' })).document as ReportDocument;
});
afterAll(() => register.close());

const tables = () => document.chapters.flatMap((chapter) => chapter.blocks.filter((block) => block.kind === 'table'));

describe('HTML', () => {
  test('says its language, tags its tables, and carries everything itself', async () => {
    const html = strFromU8((await file('html')).bytes);
    expect(html).toContain('<html lang="nn">');
    expect(html.match(/<h1>/g)).toHaveLength(1);
    expect(html.match(/<caption>/g)).toHaveLength(tables().length);
    expect(html.match(/<th scope="col"/g)!.length).toBe(tables().reduce((sum, block) => sum + block.columns.length, 0));
    expect(html).not.toMatch(/(src|href)="(?!#)|url\((?!data:)/);
  });

  test('shows the office’s words as words, never as markup', async () => {
    const html = strFromU8((await file('html')).bytes);
    expect(html).toContain('Auken &lt;script&gt;alert(1)&lt;/script&gt; held fram.');
    expect(html).toContain('<b>Barn</b>');
  });

  test('gives no two elements the same id, the drawings’ included', async () => {
    const ids = [...strFromU8((await file('html')).bytes).matchAll(/ id="([^"]+)"/g)].map((found) => found[1]);
    expect(new Set(ids).size).toBe(ids.length);
  });
});

describe('Word', () => {
  test('has real headings, repeated header rows, alternative texts and the language of the letter', async () => {
    const parts = unzipSync((await file('docx')).bytes);
    const body = strFromU8(parts['word/document.xml']!);
    expect(body.match(/<w:pStyle w:val="Heading1"\/>/g)).toHaveLength(document.chapters.length);
    expect(body.match(/<w:tblHeader\/>/g)).toHaveLength(tables().length);
    const figures = document.chapters.flatMap((chapter) => chapter.blocks.filter((block) => block.kind === 'figure'));
    for (const figure of figures) expect(body).toContain(`descr="${figure.altText}"`);
    expect(strFromU8(parts['word/styles.xml']!)).toContain('<w:lang w:val="nn-NO"/>');
  });

  test('has its contents with page numbers before anybody updates a field', async () => {
    const body = strFromU8(unzipSync((await file('docx')).bytes)['word/document.xml']!);
    expect(body).toMatch(/PAGEREF[^>]*>.{0,120}<w:t[^>]*>\d+<\/w:t>/);
    expect(body).not.toContain('w:dirty="true"');
  });
});

describe('Excel', () => {
  test('has a sheet a table with figures as numbers, «:» where hidden, and a sheet of contents', async () => {
    const { bytes } = await file('xlsx');
    const { sheets } = await readWorkbook(bytes, {});
    expect(sheets[0]?.name).toBe('Innhald');
    expect(sheets).toHaveLength(tables().length + 1);
    const first = tables()[0]!;
    const sheet = sheets[1]!;
    expect(sheet.rows[0]?.[0]).toBe(`Tabell ${first.number} ${first.caption}`);
    const share = first.rows.findIndex((row) => row.format === 'percent');
    expect(sheet.rows[share + 2]?.[1]).toBe(first.rows[share]?.cells[1]);
    expect(sheets.flatMap((each) => each.rows.flat())).toContain(':');
  });
});

describe('what leaves the office', () => {
  test('has a name without personal data', async () => {
    const { fileName, mimeType } = await file('xlsx', 'nb');
    expect(fileName).toBe('arsrapport-2025-nb.xlsx');
    expect(mimeType).toContain('spreadsheetml');
  });

  test('is refused to one who may read and not export', async () => {
    const other = await openTestRegister();
    await other.signInAs('reader');
    expect(await other.refusal('report.export', { year: 2025, language: 'nb', format: 'xlsx', ground: 'x' })).toBe(
      'FORBIDDEN',
    );
    expect(await other.refusal('report.get', { year: 2025, language: 'nb' })).toBeNull();
    await other.close();
  });
});
