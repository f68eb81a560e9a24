import { afterEach, beforeEach, expect, test } from 'vitest';

import { auditLinesAfter } from '../../../src/main/security/auditRepo.ts';
import { registerCase } from '../referral/aReferral.ts';
import { openTestRegister, type TestRegister } from '../testRegister.ts';

let register: TestRegister;
beforeEach(async () => {
  register = await openTestRegister();
  // Three meldinger about one thing are few, eight about another are not: the three can be hidden only with a second.
  for (let n = 0; n < 3; n += 1) await registerCase(register, { referral: { specialty: 'substance' } });
  for (let n = 0; n < 8; n += 1) await registerCase(register, { referral: { specialty: 'somatic' } });
  for (let n = 0; n < 9; n += 1) await registerCase(register, { referral: { specialty: 'mentalHealth' } });
});
afterEach(() => register.close());

const figures = { asOf: '2026-11-21', denominatorId: null, language: 'nb' } as const;
const rowsOf = (text: string) => text.split('\n').map((line) => line.split('\t'));

test('what is copied of a panel has small numbers hidden, and a second where the first could be worked out', async () => {
  const { table, png } = await register.invoke('report.copyPanel', { ...figures, panel: 'tertial' });
  const rows = rowsOf(table?.text ?? '');
  const total = (name: string) => rows.find(([label]) => label === name)?.at(-2);
  expect(total('Rus')).toBe(':');
  expect([total('Somatikk'), total('Psykisk helse')].filter((cell) => cell === ':')).toHaveLength(1);
  expect(total('I alt')).toBe('20');
  expect(table?.html).toContain('<table');
  expect(
    Buffer.from(png ?? '', 'base64')
      .subarray(1, 4)
      .toString(),
  ).toBe('PNG');
});

test('the way to a plan has a table and no picture, and copying leaves a line', async () => {
  const { table, png } = await register.invoke('report.copyPanel', { ...figures, panel: 'way' });
  expect(rowsOf(table?.text ?? '').map(([label]) => label)).toContain('Virksom plan');
  expect(png).toBeNull();
  expect((await auditLinesAfter(register.db, 0, 1000)).at(-1)).toMatchObject({
    action: 'export',
    entity: 'dashboardPanel',
    detail: { panel: 'way', asOf: '2026-11-21' },
  });
});

test('the dashboard on paper lies across, says of which day, and hides what the screen marks', async () => {
  const order = { ...figures, format: 'html', ground: 'Ledermøte' } as const;
  const { fileName, base64 } = await register.invoke('report.exportDashboard', order);
  const html = Buffer.from(base64, 'base64').toString('utf8');
  expect(fileName).toBe('statistikk-2026-11-21-nb.html');
  expect(html).toContain('Statistikk per 21.11.2026');
  expect(html).toContain('class="wide"');
  expect(html).toContain('Tall under 5 er skjult');
  expect((await auditLinesAfter(register.db, 0, 1000)).at(-1)).toMatchObject({
    entity: 'dashboard',
    ground: 'Ledermøte',
  });
});
