import { eq } from 'drizzle-orm';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';

import { bulkInsert } from '../../../src/main/db/bulkInsert.ts';
import { newId } from '../../../src/main/db/newId.ts';
import { prepared } from '../../../src/main/db/prepared.ts';
import { remembered } from '../../../src/main/db/remembered.ts';
import { draft, unit } from '../../../src/main/db/schema/index.ts';
import { openTestRegister, type TestRegister } from '../testRegister.ts';

let register: TestRegister;
beforeEach(async () => {
  register = await openTestRegister();
});
afterEach(() => register.close());

const aUnit = () =>
  ({ id: newId(), version: 1, name: 'Hjemmetjenesten', sector: 'homeCare', isActive: true, leader: null }) as const;

/** The number of units, counted or remembered; `counted` says how often it was counted. */
function counter() {
  let counted = 0;
  return {
    ask: () =>
      remembered(register.db, 'test.units', async () => {
        counted += 1;
        return register.db.select().from(unit).all().length;
      }),
    get counted() {
      return counted;
    },
  };
}

describe('what is remembered', () => {
  it('is counted once while nobody writes, and reading people leaves it: their audit lines are not counted from', async () => {
    const units = counter();
    await units.ask();
    await register.invoke('person.list', { filter: {}, limit: 10 });
    await units.ask();
    expect(units.counted).toBe(1);
  });

  const writes: Record<string, () => unknown> = {
    'a row is added': () => register.db.insert(unit).values(aUnit()).run(),
    'rows are added by the thousand': () =>
      bulkInsert(register.db, unit, [{ ...aUnit(), phone: null, email: null, importBatchId: null }]),
    'a row is changed by a statement prepared long ago': () =>
      prepared(register.db, 'test.rename', () => register.db.update(unit).set({ name: 'Ny' }).prepare()).run(),
    'rows are removed': () => register.db.delete(unit).where(eq(unit.name, 'Hjemmetjenesten')).run(),
    'a row is added through the door': () =>
      register.invoke('unit.create', {
        name: 'Legekontoret',
        leader: null,
        sector: 'homeCare',
        phone: null,
        email: null,
        isActive: true,
      }),
  };
  for (const [name, write] of Object.entries(writes)) {
    it(`is counted anew after ${name}`, async () => {
      const units = counter();
      prepared(register.db, 'test.rename', () => register.db.update(unit).set({ name: 'Ny' }).prepare());
      await units.ask();
      await write();
      expect(await units.ask()).toBe(register.db.select().from(unit).all().length);
      expect(units.counted).toBe(2);
    });
  }

  it('is not what stood in a transaction that was rolled back', async () => {
    const units = counter();
    const { database } = register.host.current() ?? {};
    let within = 0;
    await database
      ?.inTransaction(async (db) => {
        db.insert(unit).values(aUnit()).run();
        within = await units.ask();
        throw new Error('changed its mind');
      })
      .catch(() => undefined);
    expect([within, await units.ask()]).toEqual([1, 0]);
  });

  it('stays when a draft is saved, which happens at every few letters', async () => {
    const units = counter();
    await units.ask();
    await register.db.insert(draft).values({ id: newId(), accountId: newId(), kind: 'x', payload: 1, updatedAt: 'x' });
    await units.ask();
    expect(units.counted).toBe(1);
  });
});
