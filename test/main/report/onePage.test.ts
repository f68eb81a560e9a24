import { strFromU8, unzipSync } from 'fflate';
import { afterAll, beforeAll, expect, test } from 'vitest';

import type { ReportDocument } from '../../../src/domain/report/reportDocument.ts';
import { openTestRegister, type TestRegister } from '../testRegister.ts';
import { officeYears } from './officeYears.ts';

let register: TestRegister;
let document: ReportDocument;
beforeAll(async () => {
  register = await openTestRegister({ today: '2026-03-01' });
  officeYears(register, 150);
  await register.invoke('report.comment', { year: 2025, chapter: 'summary', version: 0, text: 'Flere fikk **plan**.' });
  document = (await register.invoke('report.get', { year: 2025, language: 'nn' })).document as ReportDocument;
});
afterAll(() => register.close());

const taken = async (order: { extent?: 'onePage'; format: 'html' | 'zip' }) => {
  const made = await register.invoke('report.export', {
    year: 2025,
    language: 'nn',
    ground: 'Til formannskapet',
    ...order,
  });
  return { ...made, bytes: new Uint8Array(Buffer.from(made.base64, 'base64')) };
};

test('the one page has the summary’s words, the office’s own, the key figures and one chart, and not the rest', async () => {
  const { fileName, bytes } = await taken({ extent: 'onePage', format: 'html' });
  const html = strFromU8(bytes);
  expect(fileName).toBe('arsrapport-2025-nn-en-side.html');
  expect(html).toContain('Årsrapport 2025 på éi side');
  expect(html).toContain('Flere fikk <b>plan</b>.');
  expect(html.match(/<table/g)).toHaveLength(1);
  expect(html.match(/<svg/g)).toHaveLength(1);
  expect(html).not.toContain(document.chapters.at(-1)!.title);
});

test('every figure of the report is a picture, named by its number, with its words beside', async () => {
  const files = unzipSync((await taken({ format: 'zip' })).bytes);
  const figures = document.chapters.flatMap(({ blocks }) => blocks.filter((block) => block.kind === 'figure'));
  expect(figures.length).toBeGreaterThan(2);
  expect(Object.keys(files).toSorted()).toEqual(
    [...figures.map(({ number }) => `figur-${number}.png`), 'Bilettekstar.txt'].toSorted(),
  );
  const words = strFromU8(files['Bilettekstar.txt']!);
  for (const { number, caption, altText } of figures) {
    expect([...files[`figur-${number}.png`]!.subarray(1, 4)].map((code) => String.fromCharCode(code)).join('')).toBe(
      'PNG',
    );
    expect(words).toContain(`Figur ${number} ${caption}\n${altText}`);
  }
});
