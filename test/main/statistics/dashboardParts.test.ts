import { expect, test } from 'vitest';

import { openTestRegister } from '../testRegister.ts';
import { smallRegister } from './smallRegister.ts';

test('whatever is asked while one part of the dashboard is counted is answered before the next', async () => {
  const register = await openTestRegister();
  const add = smallRegister(register);
  add.referral(add.person());
  const answered: string[] = [];
  const ask = async (path: 'choices' | 'keyFigures' | 'trend' | 'yearBefore') => {
    await register.invoke(`statistics.${path}`, { asOf: '2025-12-31' });
    answered.push(path);
  };
  const askPage = async () => {
    for (const part of ['choices', 'keyFigures', 'trend', 'yearBefore'] as const) await ask(part);
  };
  const look = async (name: string) => {
    await register.invoke('search.find', { text: 'kari' });
    answered.push(name);
  };
  const page = askPage();
  await look('first look');
  await look('second look');
  await page;
  await register.close();
  expect(answered).toEqual(['choices', 'first look', 'keyFigures', 'second look', 'trend', 'yearBefore']);
});
