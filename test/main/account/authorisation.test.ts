import { readFile, writeFile } from 'node:fs/promises';

import { afterAll, beforeAll, expect, it } from 'vitest';

import { pathsOf } from '../../../src/main/register/registerPaths.ts';
import { openTestRegister, resourcesPath, testPassword, type TestRegister } from '../testRegister.ts';

let register: TestRegister;
const as = (loginName: string) => register.refusal('register.unlock', { loginName, password: testPassword });
const kari = { loginName: 'kari', displayName: 'Kari Testnes', role: 'leader', password: testPassword } as const;
const row = async (loginName: string) => {
  const found = (await register.invoke('account.list', {})).find((one) => one.loginName === loginName);
  if (!found) throw new Error(loginName);
  return found;
};
beforeAll(async () => void (register = await openTestRegister()));
afterAll(() => register.close());

it('lets an account in to its last day and no longer, and again when it is prolonged', async () => {
  await register.invoke('account.add', { ...kari, validUntil: '2026-11-30' });
  register.setToday('2026-11-30');
  expect(await as('kari')).toBe(null);
  register.setToday('2026-12-01');
  expect(await as('kari')).toBe('AUTHORISATION_LAPSED');
  expect(await as('ingrid')).toBe(null);
  const { id, version, displayName, role } = await row('kari');
  await register.invoke('account.change', { id, version, displayName, role, isActive: true, validUntil: null });
  expect(await as('kari')).toBe(null);
});

it('asks after a year whether an account is still needed, until somebody answers', async () => {
  await as('ingrid');
  register.setToday('2027-11-21');
  const { id, version, mustBeAssessed } = await row('kari');
  expect(mustBeAssessed).toBe(true);
  await register.invoke('account.assess', { id, version });
  expect(await row('kari')).toMatchObject({ mustBeAssessed: false, assessedOn: '2027-11-21' });
  expect(await register.refusal('account.assess', { id, version })).toBe('CONFLICT');
});

it('lets nobody in whose account has ended, though somebody puts the key file from before back', async () => {
  const keys = pathsOf(register.path, resourcesPath).keyFile;
  const before = await readFile(keys);
  const { id, version, displayName, role } = await row('kari');
  await register.invoke('account.change', { id, version, displayName, role, isActive: false, validUntil: null });
  expect(await as('kari')).toBe('WRONG_NAME_OR_PASSWORD');
  // Of this very session, so nothing is older: only the register itself knows that the account has ended.
  await writeFile(keys, before);
  expect(await as('kari')).toBe('WRONG_NAME_OR_PASSWORD');
  expect(await as('ingrid')).toBe(null);
});

it('refuses an account that is nobody’s, and an end for the last administrator', async () => {
  const shared = { ...kari, loginName: 'felles', displayName: 'Felles Konto' };
  expect(await register.refusal('account.add', shared)).toBe('RULE');
  const { id, version, displayName, role } = await row('ingrid');
  const ended = { id, version, displayName, role, isActive: true, validUntil: '2028-01-01' };
  expect(await register.refusal('account.change', ended)).toBe('RULE');
});
