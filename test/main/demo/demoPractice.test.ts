import { afterAll, beforeAll, expect, it } from 'vitest';

import { tally } from '../../../src/domain/criterion/tally.ts';
import { openReference } from '../../../src/main/reference/reference.ts';
import { criteriaOfYear, tallyOverYears } from '../../../src/main/criterion/criteriaOfYear.ts';
import { listDeviations } from '../../../src/main/improvement/deviationRepo.ts';
import { listImprovements } from '../../../src/main/improvement/improvementRepo.ts';
import { cooperationMaterial } from '../../../src/main/report/cooperationMaterial.ts';
import { resourcesPath } from '../testRegister.ts';
import { openDemo, usualDemo } from './demoRegister.ts';

let demo: Awaited<ReturnType<typeof openDemo>>;
const reference = openReference(resourcesPath);
beforeAll(async () => {
  demo = await openDemo({ persons: 60 });
});
afterAll(() => demo.close());

it('has assessed three years, each better than the one before and none left out', async () => {
  const { db } = demo.database;
  const years = await tallyOverYears(db, reference, 2100);
  expect(years).toHaveLength(3);
  expect(years.map(({ tally: counts }) => counts.met)).toEqual(
    years.map(({ tally: counts }) => counts.met).toSorted((one, other) => one - other),
  );
  const last = await criteriaOfYear(db, reference, years.at(-1)?.year ?? 0);
  expect(tally(last).notAssessed).toBe(0);
});

it('has improvements of several origins and states, and deviations open and closed', async () => {
  const { db } = demo.database;
  const improvements = await listImprovements(db);
  expect(new Set(improvements.map(({ origin }) => origin)).size).toBeGreaterThanOrEqual(3);
  expect(new Set(improvements.map(({ state }) => state)).size).toBe(3);
  const closed = (await listDeviations(db)).map(({ closedOn }) => closedOn !== null);
  expect(closed.toSorted((one, other) => Number(one) - Number(other))).toEqual([false, true]);
});

it('works with somebody: contact with most but not all this year, agreements in every state of theirs, a plan under way', async () => {
  const { db } = demo.database;
  const { asOf } = usualDemo;
  const { places, liaisons, agreements, information, plan } = await cooperationMaterial({ db, reference }, asOf);
  expect(places.length).toBeGreaterThan(3);
  expect(liaisons.length).toBeGreaterThan(5);
  expect(new Set(agreements.map(({ state }) => state))).toEqual(new Set(['running', 'toRenew', 'expired']));
  expect(information.length).toBeGreaterThan(3);
  expect(new Set(plan?.measures.map(({ state }) => state)).size).toBe(3);
});
