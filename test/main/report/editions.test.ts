import { createHash } from 'node:crypto';

import { eq } from 'drizzle-orm';
import { afterEach, beforeEach, expect, test } from 'vitest';

import type { ReportDocument } from '../../../src/domain/report/reportDocument.ts';
import { audit } from '../../../src/main/db/schema/index.ts';
import { smallRegister } from '../statistics/smallRegister.ts';
import { openTestRegister, type TestRegister } from '../testRegister.ts';
import { officeYears } from './officeYears.ts';

let register: TestRegister;
beforeEach(async () => {
  register = await openTestRegister({ today: '2026-03-01' });
  officeYears(register, 150);
});
afterEach(() => register.close());

const formats = ['html', 'docx', 'xlsx'] as const;
const approve = (seen: number, note: string | null = null, year = 2025) =>
  register.invoke('report.approve', { year, seen, note });
const get = (edition: number | 'draft' | null = null) =>
  register.invoke('report.get', { year: 2025, language: 'nb', edition });
const document = async (edition: number | 'draft' | null = null) => (await get(edition)).document as ReportDocument;
const file = async (format: (typeof formats)[number], language: 'nb' | 'nn', edition: number | 'draft' | null) =>
  (await register.invoke('report.export', { year: 2025, language, format, edition, ground: 'Til kommunestyret' }))
    .base64;
const everyFile = async (edition: number) => {
  const files: Record<string, string> = {};
  for (const language of ['nb', 'nn'] as const)
    for (const format of formats) files[`${language} ${format}`] = hashOf(await file(format, language, edition));
  return files;
};

/** How many meldinger the summary says came in. */
const received = async (edition: number | 'draft') =>
  JSON.stringify((await document(edition)).chapters[0]).match(/I 2025 kom det inn (\d+) meldinger/)?.[1];
const hashOf = (text: string): string => createHash('sha256').update(text).digest('hex');

/** What happens in an office after the report is handed over. */
async function goOn(): Promise<void> {
  const add = smallRegister(register);
  const personId = add.person({ birthDate: '2010-04-01' });
  add.referral(personId, { receivedOn: '2025-12-31', state: 'assessing' });
  await register.invoke('report.comment', { year: 2025, chapter: 'summary', version: 0, text: 'Skrevet etterpå' });
  const { officeName: _, ...settings } = await register.invoke('office.settings', {});
  await register.invoke('office.changeSettings', { ...settings, officeName: 'Nyestad kommune', suppressBelow: 3 });
  register.setToday('2027-02-01');
}

test('an approved report stays as it was, byte for byte in every format and language, whatever is registered later', async () => {
  await approve(0);
  const before = { document: await document(), files: await everyFile(1) };
  await goOn();
  expect(await document()).toEqual(before.document);
  expect(await everyFile(1)).toEqual(before.files);
  // The draft has moved on: without that, the lines above would prove nothing.
  const draft = await document('draft');
  expect(draft.officeName).toBe('Nyestad kommune');
  expect(JSON.stringify(draft)).toContain('Skrevet etterpå');
  expect(draft.chapters[0]?.blocks).not.toEqual(before.document.chapters[0]?.blocks);
});

test('attendance and meldinger corrected afterwards stand in the draft at once, and in no approved report', async () => {
  await approve(0);
  const before = [await received(1), await received('draft')];
  expect(before[0]).toBe(before[1]);
  await goOn();
  expect(await received(1)).toBe(before[0]);
  expect(await received('draft')).toBe(String(Number(before[1]) + 1));
});

test('says on the first page who approved it and when, and a correction what it corrects', async () => {
  expect((await document()).remark).toBe('Utkast. Rapporten er ikke godkjent.');
  expect(await approve(0, 'Ingen ting å rette')).toEqual({ number: 1 });
  expect(await document()).toMatchObject({
    standing: 'approved',
    remark: 'Utgave 1. Godkjent 01.03.2026 av Ingrid Fagerli.',
  });
  register.setToday('2026-04-01');
  expect(await approve(1, 'Tabell 3.1')).toEqual({ number: 2 });
  expect((await document()).remark).toBe(
    'Utgave 2. Godkjent 01.04.2026 av Ingrid Fagerli. Rettet siden forrige utgave: Tabell 3.1',
  );
  expect((await document(1)).remark).toContain('Utgave 1.');
  expect((await get()).editions.map(({ number, note }) => [number, note])).toEqual([
    [1, null],
    [2, 'Tabell 3.1'],
  ]);
});

test('is refused for a year that goes on, for a correction without a word, and where another has approved since', async () => {
  expect(await register.refusal('report.approve', { year: 2026, seen: 0, note: null })).toBe('YEAR_NOT_OVER');
  await approve(0);
  expect(await register.refusal('report.approve', { year: 2025, seen: 0, note: 'Tabell 3.1' })).toBe('CONFLICT');
  expect(await register.refusal('report.approve', { year: 2025, seen: 1, note: ' ' })).toBe('RULE');
  expect(await register.refusal('report.get', { year: 2025, language: 'nb', edition: 2 })).toBe('NOT_FOUND');
  await register.signInAs('caseWorker');
  expect(await register.refusal('report.approve', { year: 2025, seen: 1, note: 'Tabell 3.1' })).toBe('FORBIDDEN');
});

test('the command line’s report of an approved year is the approved one', async () => {
  const draft = await file('xlsx', 'nb', null);
  await approve(0);
  expect(hashOf(await file('xlsx', 'nb', null))).toBe(hashOf(await file('xlsx', 'nb', 1)));
  expect(hashOf(await file('xlsx', 'nb', null))).not.toBe(hashOf(draft));
});

test('leaves a line each: which year and edition, with the note as its ground', async () => {
  await approve(0);
  await approve(1, 'Tabell 3.1');
  const lines = register.db.select().from(audit).where(eq(audit.entity, 'reportEdition')).all();
  expect(lines).toMatchObject([
    { action: 'create', ground: null, detail: { year: 2025, number: 1 } },
    { action: 'create', ground: 'Tabell 3.1', detail: { year: 2025, number: 2 } },
  ]);
});
