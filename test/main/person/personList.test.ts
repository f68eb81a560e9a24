import * as fc from 'fast-check';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';

import type { PersonFilter } from '../../../src/contract/person.ts';
import { newId } from '../../../src/main/db/newId.ts';
import { assignment, coordinator, unit } from '../../../src/main/db/schema/index.ts';
import { insertPerson, personRow } from '../../../src/main/person/personRepo.ts';
import { aGrant, registerCase } from '../referral/aReferral.ts';
import { openTestRegister, type TestRegister } from '../testRegister.ts';
import { aPerson } from './aPerson.ts';

const now = '2026-11-21T12:00:00.000Z';

describe('pages of persons', () => {
  let register: TestRegister;
  beforeAll(async () => {
    register = await openTestRegister();
    const given = fc.constantFrom('Kari', 'Åse', 'Ola', 'Øyvind');
    const birth = fc.option(fc.constantFrom('1950-01-01', '1969-03-12', '2020-05-17'), { nil: null });
    const people = fc.sample(fc.record({ givenName: given, familyName: given, birthDate: birth }), 90);
    for (const fields of people) await insertPerson(register.db, personRow(newId(), aPerson(fields), now));
  });
  afterAll(() => register.close());

  it.each(['name', 'birthDate'] as const)(
    'by %s give each person once, in order, whatever their length',
    async (sort) => {
      await fc.assert(
        fc.asyncProperty(fc.integer({ min: 1, max: 100 }), async (limit) => {
          const whole = await register.invoke('person.list', { filter: {}, sort, limit: 500 });
          const seen: string[] = [];
          let after: string | null = null;
          do {
            const page: typeof whole = await register.invoke('person.list', { filter: {}, sort, limit, after });
            expect(page.rows.length).toBeGreaterThan(0);
            seen.push(...page.rows.map((row) => row.id));
            after = page.next;
          } while (after !== null);
          expect(seen).toEqual(whole.rows.map((row) => row.id));
          expect(new Set(seen).size).toBe(90);
          expect([whole.total, whole.all]).toEqual([90, 90]);
        }),
        { numRuns: 8 },
      );
    },
  );

  it('refuse a cursor that is none of theirs', async () => {
    for (const after of ['', 'x', '[]', '["a"]', '[1,2]', '{"a":1}', '["a",null]']) {
      const refusal = await register.refusal('person.list', { filter: {}, after });
      expect({ after, refusal }).toEqual({ after, refusal: 'INVALID_INPUT' });
    }
  });
});

describe('the filter of the list', () => {
  let register: TestRegister;
  beforeEach(async () => {
    register = await openTestRegister();
  });
  afterEach(() => register.close());

  const listed = async (filter: Partial<PersonFilter>) =>
    (await register.invoke('person.list', { filter })).rows.map((row) => row.givenName);

  async function assign(personId: string, fromDay: string, toDay: string | null) {
    const [unitId, coordinatorId] = [newId(), newId()];
    await register.db
      .insert(unit)
      .values({ id: unitId, version: 1, name: 'Rehab', sector: 'rehabilitation', isActive: true });
    await register.db.insert(coordinator).values({
      id: coordinatorId,
      version: 1,
      name: 'Mona Vik',
      sortName: 'vik mona',
      unitId,
      isHealthPersonnel: true,
      roles: ['coordinator'],
      activeFrom: '2020-01-01',
      maxPersons: 5,
      takesNew: true,
      competences: [],
      createdAt: now,
      updatedAt: now,
    });
    const made = { id: newId(), version: 1, personId, coordinatorId, role: 'coordinator', createdAt: now } as const;
    await register.db.insert(assignment).values({ ...made, fromDay, toDay });
    return { unitId, coordinatorId };
  }

  it('finds who was granted a coordinator and has none on the day', async () => {
    const { id, personId } = await registerCase(register, { person: { givenName: 'Kari' } });
    await registerCase(register, { person: { givenName: 'Ola' } });
    await register.invoke('referral.decide', { id, version: 1, onDay: '2026-11-10', ...aGrant });
    expect(await listed({ missesCoordinator: true })).toEqual(['Kari']);
    expect(await listed({ missesCoordinator: true, asOf: '2026-11-09' })).toEqual([]);

    const { unitId, coordinatorId } = await assign(personId, '2026-11-12', '2026-11-20');
    expect(await listed({ missesCoordinator: true, asOf: '2026-11-11' })).toEqual(['Kari']);
    expect(await listed({ missesCoordinator: true, asOf: '2026-11-20' })).toEqual([]);
    expect(await listed({ missesCoordinator: true })).toEqual(['Kari']);
    expect(await listed({ hasCoordinator: true, asOf: '2026-11-12' })).toEqual(['Kari']);
    expect(await listed({ hasCoordinator: false, asOf: '2026-11-12' })).toEqual(['Ola']);
    expect(await listed({ coordinatorId, asOf: '2026-11-12' })).toEqual(['Kari']);
    expect(await listed({ unitId, asOf: '2026-11-12' })).toEqual(['Kari']);
    expect(await listed({ unitId })).toEqual([]);

    const [row] = (await register.invoke('person.list', { filter: { asOf: '2026-11-12' } })).rows;
    expect(row).toMatchObject({ coordinator: { id: coordinatorId, name: 'Mona Vik' }, missesCoordinator: false });
  });

  it('takes age groups on the day, fine, coarse and unknown', async () => {
    const ages = { Five: '2020-11-22', Six: '2020-11-21', Old: '1940-01-01', Unknown: null };
    for (const [givenName, birthDate] of Object.entries(ages))
      await register.invoke('person.create', aPerson({ givenName, birthDate }));
    expect(await listed({ ageGroup: '0-5' })).toEqual(['Five']);
    expect(await listed({ ageGroup: '6-12' })).toEqual(['Six']);
    expect(await listed({ ageGroup: '6-12', asOf: '2026-11-22' })).toEqual(['Five', 'Six']);
    expect(await listed({ ageGroup: '0-17' })).toEqual(['Five', 'Six']);
    expect(await listed({ ageGroup: '80+' })).toEqual(['Old']);
    expect(await listed({ ageGroup: 'unknown' })).toEqual(['Unknown']);
  });

  it('takes text, area and need class together, and counts what it leaves', async () => {
    await register.invoke('person.create', aPerson({ givenName: 'Kari', area: 'Nord', needClass: 'limited' }));
    await register.invoke('person.create', aPerson({ givenName: 'Karin', area: null, needClass: 'limited' }));
    await register.invoke('person.create', aPerson({ givenName: 'Ola', area: 'Nord', needClass: 'limited' }));
    expect(await listed({ text: 'kar lun' })).toEqual(['Kari', 'Karin']);
    expect(await listed({ text: 'kar', area: 'Nord' })).toEqual(['Kari']);
    expect(await listed({ area: 'unknown' })).toEqual(['Karin']);
    const page = await register.invoke('person.list', { filter: { needClass: 'limited', area: 'Nord' }, limit: 1 });
    expect([page.rows.length, page.total, page.all]).toEqual([1, 2, 3]);
  });
});
