import { afterEach, beforeEach, expect, test } from 'vitest';

import type { ReportDocument } from '../../../src/domain/report/reportDocument.ts';
import { openTestRegister, type TestRegister } from '../testRegister.ts';

let register: TestRegister;
beforeEach(async () => void (register = await openTestRegister({ today: '2026-03-01' })));
afterEach(() => register.close());

const get = () => register.invoke('report.get', { year: 2025, language: 'nb', edition: 'draft' });
const chapters = async () => ((await get()).document as ReportDocument).chapters;

test('the office leaves a chapter out and puts another first; the numbers follow, and its comment is kept', async () => {
  await register.invoke('report.comment', { year: 2025, chapter: 'corps', version: 0, text: 'Vi lærte opp tolv.' });
  const { outline } = await get();
  const arranged = [
    ...outline.filter(({ chapter }) => chapter === 'nationalComparison'),
    ...outline.filter(({ chapter }) => chapter !== 'nationalComparison'),
  ].map((entry) => (entry.chapter === 'corps' ? { ...entry, isIncluded: false } : entry));
  await register.invoke('report.arrange', { outline: arranged });
  const made = await chapters();
  expect(made.slice(0, 2).map(({ id, number }) => [id, number])).toEqual([
    ['summary', 1],
    ['nationalComparison', 2],
  ]);
  expect(made.map(({ id }) => id)).not.toContain('corps');
  const tables = made.flatMap(({ blocks }) => blocks.filter((block) => block.kind === 'table'));
  expect(new Set(tables.map(({ number }) => number)).size).toBe(tables.length);

  await register.invoke('report.arrange', { outline: outline.map((entry) => ({ ...entry, isIncluded: true })) });
  expect(JSON.stringify(await chapters())).toContain('Vi lærte opp tolv.');
});

test('an approved report keeps the chapters it had', async () => {
  await register.invoke('report.approve', { year: 2025, seen: 0, note: null });
  const before = (await register.invoke('report.get', { year: 2025, language: 'nb' })).document;
  const { outline } = await get();
  await register.invoke('report.arrange', {
    outline: outline.map((entry) => ({ ...entry, isIncluded: false })),
  });
  expect((await chapters()).map(({ id }) => id)).toEqual(['summary', 'appendix']);
  expect((await register.invoke('report.get', { year: 2025, language: 'nb' })).document).toEqual(before);
});

test('the second chapter tells of the mandate, the meetings and the deadlines in force in that year', async () => {
  await register.invoke('officeMeeting.create', {
    days: ['2025-02-03', '2025-12-31', '2026-01-05'],
    startTime: '09:00',
    minutes: 60,
    place: null,
  });
  await register.invoke('office.changeDeadlineRule', { kind: 'decision', period: 'P21D', validFrom: '2026-01-01' });
  const mandate = (await chapters()).find(({ id }) => id === 'mandate');
  const text = JSON.stringify(mandate);
  expect(text).toContain('helse- og omsorgstjenesteloven § 7-3');
  expect(text).toContain('Koordinerende enhet hadde 2 møter i 2025.');
  expect(text).toContain('30 dager');
  expect(text).not.toContain('21 dager');
});
