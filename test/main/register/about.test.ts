import { readdir } from 'node:fs/promises';
import { join } from 'node:path';

import { afterAll, beforeAll, expect, test } from 'vitest';

import { shippedFacts } from '../../../src/domain/reference/types.ts';
import { textsFor } from '../../../src/locales/texts.ts';
import { openReference } from '../../../src/main/reference/reference.ts';
import { aPerson } from '../person/aPerson.ts';
import { openTestRegister, resourcesPath, type TestRegister } from '../testRegister.ts';

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

test('the shipped facts stand with their sources, as the files themselves say it', async () => {
  const { facts } = await register.invoke('register.about', {});
  const reference = openReference(resourcesPath);
  const t = textsFor('nb')('about');
  expect(facts.map(({ name }) => [name, t(`facts.from.${name}`)])).toEqual(
    shippedFacts.map((name) => [name, reference[name]().source]),
  );
  expect(facts.filter(({ retrieved }) => retrieved === '')).toEqual([]);
  const files = (await readdir(join(resourcesPath, 'reference'))).filter((name) => name.endsWith('.json'));
  expect(files).toHaveLength(shippedFacts.length);
});
