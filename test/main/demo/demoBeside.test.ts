import { afterEach, beforeEach, expect, it } from 'vitest';

import { openTestRegister, type TestRegister } from '../testRegister.ts';

let register: TestRegister;
beforeEach(async () => {
  register = await openTestRegister();
});
afterEach(() => register.close());

it('opens a made-up office beside the office’s own register, signed in and full, and leaves that one alone', async () => {
  await register.invoke('register.createDemo', { language: 'nn', officeType: 'municipality' });
  const { office, account } = await register.invoke('register.session', {});
  expect(office).toMatchObject({ isDemo: true, isEmpty: false, language: 'nn' });
  expect(account).toMatchObject({ loginName: 'demo', role: 'administrator' });
  expect(await register.invoke('register.status', {})).toMatchObject({ state: 'open' });

  await register.invoke('register.unlock', { loginName: 'ingrid', password: 'en lang setning om fjell og fjord' });
  const own = await register.invoke('register.session', {});
  expect(own.office).toMatchObject({ isDemo: false, isEmpty: true });
});

it('counts nobody who is not in what the share is of', async () => {
  await register.invoke('register.createDemo', { language: 'nb', officeType: 'municipality' });
  for (const asOf of ['2024-12-31', '2025-12-31', '2026-11-21']) {
    const { indicators } = await register.invoke('statistics.indicators', { asOf });
    const shares = indicators
      .filter(({ id }) => id === 'planShare' || id === 'coordinatorShare')
      .flatMap(({ id, breakdown }) => [...breakdown.ageGroup, ...breakdown.needClass].map((row) => ({ id, ...row })))
      .filter(({ denominator }) => denominator !== null);
    expect(shares.length).toBeGreaterThan(20);
    expect(shares.filter(({ share }) => share === null || share > 0.8)).toEqual([]);
  }
});

it('makes a new one in place of the one before', async () => {
  await register.invoke('register.createDemo', { language: 'nb', officeType: 'municipality' });
  await register.invoke('register.createDemo', { language: 'nb', officeType: 'healthTrust' });
  expect((await register.invoke('register.session', {})).office.officeType).toBe('healthTrust');
});
