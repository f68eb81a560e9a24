import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, test } from 'vitest';

import type { PaperDocument } from '../../../src/domain/document/paper.ts';
import { documentFile } from '../../../src/main/document/documentFile.ts';

const fontFile = (name: string) => `resources/fonts/${name}`;
const column = (label: string, weight: number) => ({ label, format: 'text' as const, weight });
const paper: PaperDocument = {
  language: 'nn',
  title: 'Individuell plan',
  heading: 'Planen til Eva & Co <b>',
  officeName: 'Prøvestad kommune',
  unitName: 'Koordinerande eining',
  madeOn: '2026-11-26',
  remark: null,
  hasContents: false,
  textSize: 'normal',
  parts: [
    {
      id: 'about',
      number: null,
      title: 'Om meg',
      blocks: [
        { kind: 'facts', facts: [{ label: 'Fødd', text: '24.12.2010\nPrøvestad' }] },
        { kind: 'comment', label: '', text: 'Eg **vil** meir <i>ut</i>.\n\n- tur' },
      ],
    },
    {
      id: 'goals',
      number: null,
      title: 'Mål og tiltak',
      isWide: true,
      blocks: [
        {
          kind: 'table',
          number: '',
          caption: '',
          columns: [column('Delmål', 1), column('Tiltak', 3)],
          rows: [
            { cells: ['Skule', 'Leksehjelp'], headSpan: 2 },
            { cells: ['', 'Eigen plan\npå skulen'], headSpan: 0 },
          ],
          notes: [],
        },
      ],
    },
    {
      id: 'signed',
      number: null,
      title: '',
      blocks: [
        {
          kind: 'signatures',
          dayLabel: 'Dato',
          lines: [{ label: 'Koordinator', name: 'Tor-Egil Myhre', day: null }],
        },
      ],
    },
  ],
};
const sections = (count: number) =>
  Array.from({ length: count }, (_, at) => ({ kind: 'heading', number: `${at}`, text: 'Del' }) as const);
const fronts = (xml: string) => xml.split('Planen til Eva &amp; Co').length - 1;
const made = async (format: 'docx' | 'html', changes: Partial<PaperDocument> = {}) => {
  const file = await documentFile({ ...paper, ...changes }, { name: 'individuell-plan', format, fontFile });
  const bytes = new Uint8Array(Buffer.from(file.base64, 'base64'));
  return { ...file, text: format === 'docx' ? strFromU8(unzipSync(bytes)['word/document.xml']!) : strFromU8(bytes) };
};

const withContents = (count: number) =>
  made('docx', { hasContents: true, parts: [{ id: 'a', number: 1, title: 'Alt', blocks: sections(count) }] });

describe('a document in HTML', () => {
  test('shows what was written as words, and keeps line breaks', async () => {
    const { text, fileName, mimeType } = await made('html');
    expect([fileName, mimeType]).toEqual(['individuell-plan.html', 'text/html']);
    expect(text).toContain('<h1>Planen til Eva &amp; Co &lt;b&gt;</h1>');
    expect(text).toContain('<dd>24.12.2010<br>Prøvestad</dd>');
    expect(text).toContain('Eg <b>vil</b> meir &lt;i&gt;ut&lt;/i&gt;.');
  });

  test('names nobody in its title, and has no contents where none are wanted', async () => {
    const { text } = await made('html');
    expect(text).toContain('<title>Individuell plan – Prøvestad kommune</title>');
    expect(text).not.toContain('<nav');
    expect((await made('html', { hasContents: true })).text).toContain('<nav aria-label="Innhald">');
  });

  test('lists the parts that have a title, and keeps no room for numbers where there are none', async () => {
    const { text } = await made('html', { hasContents: true });
    expect(text).toContain('<ol><li><a href="#about">Om meg</a></li><li><a href="#goals">Mål og tiltak</a></li></ol>');
  });

  test('begins a sheet that is given away alone with the front again', async () => {
    const alone = paper.parts
      .slice(0, 1)
      .map((part) => ({ ...part, startsPage: 'always', repeatsFront: true }) as const);
    const parts = [...paper.parts, ...alone];
    expect(fronts((await made('html', { parts })).text)).toBe(2);
    expect(fronts((await made('docx', { parts })).text)).toBe(2);
  });

  test('lets one head stand for several rows', async () => {
    const { text } = await made('html');
    expect(text.match(/<th scope="rowgroup" rowspan="2">Skule<\/th>/g)).toHaveLength(1);
    expect(text).toContain('<col style="width:25.00%"><col style="width:75.00%">');
  });

  test('is set in 16 points where large print is asked for', async () => {
    expect((await made('html')).text).toContain('font: 400 11pt/1.45');
    expect((await made('html', { textSize: 'large' })).text).toContain('font: 400 16pt/1.45');
  });
});

describe('a document in Word', () => {
  test('begins a page where it is told to, and else holds the heading together with what it opens', async () => {
    const blocks = [
      { kind: 'paragraph', runs: [{ text: 'Slik gjekk året.' }] },
      { kind: 'table', number: '', caption: '', columns: [column('År', 1)], rows: [{ cells: ['2025'] }], notes: [] },
      { kind: 'paragraph', runs: [{ text: 'Så langt.' }] },
    ] as const;
    const part = { number: null, blocks };
    const { text } = await made('docx', {
      parts: [
        { ...part, id: 'a', title: 'Fyrst', startsPage: 'always' },
        { ...part, id: 'b', title: 'Sidan', startsPage: 'whereLittleIsLeft' },
      ],
    });
    const paragraphs = [...text.matchAll(/<w:p>.*?<\/w:p>/g)].map(([xml]) => xml);
    const all = (words: string) => paragraphs.filter((xml) => xml.includes(`>${words}<`));
    expect(all('Fyrst')[0]).toContain('<w:pageBreakBefore/>');
    expect(all('Sidan')[0]).not.toContain('<w:pageBreakBefore/>');
    expect(all('Slik gjekk året.')[1]).toContain('<w:keepNext/>');
    expect(all('Så langt.').some((xml) => xml.includes('<w:keepNext/>'))).toBe(false);
  });

  test('lists the parts of a long document alone in its contents', async () => {
    expect((await withContents(10)).text).toContain('\\o &quot;1-2&quot;');
    expect((await withContents(50)).text).toContain('\\o &quot;1-1&quot;');
  });

  test('turns the sheet for the part that lies across, and back', async () => {
    const { text } = await made('docx');
    const sheets = [...text.matchAll(/<w:pgSz w:w="(\d+)" w:h="(\d+)"/g)].map(([, width, height]) => [width, height]);
    expect(sheets).toEqual([
      ['11906', '16838'],
      ['16838', '11906'],
      ['11906', '16838'],
    ]);
  });

  test('merges the cells that one head stands for', async () => {
    const { text } = await made('docx');
    expect(text.match(/<w:vMerge w:val="restart"\/>/g)).toHaveLength(1);
    expect(text.match(/<w:vMerge w:val="continue"\/>/g)).toHaveLength(1);
  });

  test('breaks lines where they were broken, and leaves a line to write on', async () => {
    const { text } = await made('docx');
    for (const words of ['24.12.2010', 'på skulen', 'Tor-Egil Myhre', 'Dato']) expect(text).toContain(`>${words}<`);
  });
});
