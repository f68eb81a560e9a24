import { afterEach, beforeEach, expect, test } from 'vitest';

import { countedParts } from '../../../src/domain/report/countedPart.ts';
import { registerCase } from '../referral/aReferral.ts';
import { openTestRegister, type TestRegister } from '../testRegister.ts';

let register: TestRegister;
beforeEach(async () => {
  register = await openTestRegister();
  await registerCase(register, { referral: { specialty: 'somatic' } });
});
afterEach(() => register.close());

/** The statements that a piece of work is the first to ask, of tables that figures are counted from. */
async function firstAsked(work: () => Promise<unknown>): Promise<string[]> {
  const { $client: client } = register.db as unknown as { $client: { prepare(source: string): unknown } };
  const prepare = client.prepare.bind(client);
  const asked: string[] = [];
  client.prepare = (source) => {
    if (/^select.*"(referral|plan|assignment|attendance|coordinator)"/i.test(source)) asked.push(source);
    return prepare(source);
  };
  await work();
  client.prepare = prepare;
  return asked;
}

const ofReport = { year: 2026 };
const ofDay = { asOf: '2026-06-30', denominatorId: 'grantedPersons' } as const;

test.each([
  ['the report', ofReport, () => register.invoke('report.get', { year: 2026, language: 'nb' })],
  [
    'a panel of the dashboard',
    ofDay,
    () => register.invoke('report.copyPanel', { ...ofDay, language: 'nb', panel: 'trend' }),
  ],
])('%s asks nothing more of the register when its parts are counted', async (_, of, get) => {
  const counted = await firstAsked(async () => {
    for (const part of countedParts) await register.invoke('report.count', { of, part });
  });
  expect(counted.length).toBeGreaterThan(10);
  expect(await firstAsked(get)).toEqual([]);
});

test('each part has something to count', async () => {
  for (const part of ['persons', 'year', 'trend', 'corps'] as const) {
    await register.close();
    register = await openTestRegister();
    expect(await firstAsked(() => register.invoke('report.count', { of: ofReport, part })), part).not.toEqual([]);
  }
});

test('what was counted is the same as what is counted at once', async () => {
  for (const part of countedParts) await register.invoke('report.count', { of: ofReport, part });
  const ahead = await register.invoke('report.get', { year: 2026, language: 'nb' });
  // A write forgets it all.
  const settings = await register.invoke('office.settings', {});
  await register.invoke('office.changeSettings', settings);
  expect(await register.invoke('report.get', { year: 2026, language: 'nb' })).toEqual(ahead);
});
