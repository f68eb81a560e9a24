import { and, eq } from 'drizzle-orm';
import { afterEach, beforeEach, expect, test } from 'vitest';

import { audit } from '../../../src/main/db/schema/index.ts';
import { openTestRegister, type TestRegister } from '../testRegister.ts';

let register: TestRegister;
beforeEach(async () => void (register = await openTestRegister({ today: '2026-03-01' })));
afterEach(() => register.close());

const save = (version: number, text: string, year = 2025) =>
  register.invoke('report.comment', { year, chapter: 'plans', version, text });
const comment = async () =>
  (await register.invoke('report.get', { year: 2025, language: 'nb' })).comments.find(
    ({ chapter }) => chapter === 'plans',
  )!;

test('a comment is kept with its version, and last year’s stands beside', async () => {
  expect(await comment()).toEqual({ chapter: 'plans', text: '', version: 0, lastYear: null });
  await save(0, 'I fjor', 2024);
  await save(0, 'Først');
  expect(await save(1, 'Så')).toEqual({ version: 2, savedAt: '2026-03-01T12:00:00.000Z' });
  expect(await comment()).toEqual({ chapter: 'plans', text: 'Så', version: 2, lastYear: 'I fjor' });
});

test('the one who writes over words they have not read is refused, and nothing is lost', async () => {
  await save(0, 'Hennes');
  const late = { year: 2025, chapter: 'plans', text: 'Hans' } as const;
  expect(await register.refusal('report.comment', { ...late, version: 0 })).toBe('CONFLICT');
  expect(await register.refusal('report.comment', { ...late, version: 5 })).toBe('CONFLICT');
  expect((await comment()).text).toBe('Hennes');
});

test('saving and exporting leave a line each: what, which year, and why, and not a word of the text', async () => {
  await save(0, 'Hemmelig utkast');
  await register.invoke('report.export', { year: 2025, language: 'nb', format: 'xlsx', ground: 'Til kommunestyret' });
  const lines = (action: 'create' | 'export') =>
    register.db
      .select()
      .from(audit)
      .where(and(eq(audit.action, action), eq(audit.entity, action === 'export' ? 'report' : 'reportComment')))
      .all();
  expect(lines('create')).toHaveLength(1);
  expect(lines('export')).toMatchObject([{ ground: 'Til kommunestyret', detail: { year: 2025, format: 'xlsx' } }]);
  expect(JSON.stringify(lines('create'))).not.toContain('Hemmelig');
});
