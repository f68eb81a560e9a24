import { afterAll, beforeAll, expect, test } from 'vitest';

import { aPerson } from '../person/aPerson.ts';
import { openTestRegister, type TestRegister } from '../testRegister.ts';

let register: TestRegister;
beforeAll(async () => {
  register = await openTestRegister();
});
afterAll(() => register.close());

test('what the register is made of follows what is done in it, and tells of nobody', async () => {
  const before = await register.invoke('register.about', {});
  expect(before).toMatchObject({ persons: 0, referrals: 0, openings: 1 });
  expect(before.database).toMatch(/^3\.\d+\.\d+$/);
  expect(before.steps).toBeGreaterThan(28);

  await register.invoke('person.create', aPerson({ givenName: 'Amir', familyName: 'Prøvedal' }));
  const after = await register.invoke('register.about', {});
  expect(after.persons).toBe(1);
  expect(after.logLines).toBeGreaterThan(before.logLines);
  expect(JSON.stringify(after)).not.toContain('Prøvedal');
});

test('the shipped facts stand with their sources', async () => {
  const { facts } = await register.invoke('register.about', {});
  expect(facts.map(({ name }) => name)).toEqual([
    'municipalities',
    'formerMunicipalities',
    'postalCodes',
    'nationalFigures',
    'criteria',
  ]);
  expect(facts.filter(({ source, retrieved }) => source === '' || retrieved === '')).toEqual([]);
});
