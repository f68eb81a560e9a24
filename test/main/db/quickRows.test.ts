import { and, asc, count, eq, max, sql } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { prepared } from '../../../src/main/db/prepared.ts';
import { withQuickRows } from '../../../src/main/db/quickRows.ts';
import { audit, coordinator, deadlineRule, setting, unit } from '../../../src/main/db/schema/index.ts';
import type { ReadDb } from '../../../src/main/db/database.ts';
import { addCoordinator } from '../coordinator/aCoordinator.ts';
import { openTestRegister, type TestRegister } from '../testRegister.ts';

let register: TestRegister;
beforeAll(async () => {
  register = await openTestRegister();
  await addCoordinator(register);
});
afterAll(() => register.close());

/** Statements of every shape the repositories use. */
const queries: Record<string, (db: ReadDb) => { prepare(): { all(): unknown; get(): unknown } }> = {
  'whole rows with JSON': (db) => db.select().from(setting).orderBy(asc(setting.key)),
  'whole rows with flags and missing values': (db) => db.select().from(coordinator),
  'whole rows with JSON that is missing': (db) => db.select().from(audit).orderBy(asc(audit.seq)),
  'some columns': (db) => db.select({ kind: deadlineRule.kind, until: deadlineRule.validTo }).from(deadlineRule),
  expressions: (db) => db.select({ n: count(), last: max(audit.at), one: sql<number>`1`.as('one') }).from(audit),
  'rows within rows': (db) =>
    db
      .select({ name: coordinator.name, unit: { id: unit.id, name: unit.name } })
      .from(coordinator)
      .leftJoin(unit, eq(unit.id, coordinator.unitId)),
  'no rows': (db) => db.select().from(setting).where(eq(setting.key, 'nothing has this key')),
};

const byPlaces = (db: ReadDb) =>
  db
    .select({ name: coordinator.name, takesNew: coordinator.takesNew })
    .from(coordinator)
    .where(and(eq(coordinator.maxPersons, sql.placeholder('places')), eq(coordinator.name, 'Jonas Eide')))
    .prepare();

describe('rows of prepared statements', () => {
  for (const [name, query] of Object.entries(queries)) {
    it(`are those the query builder itself gives: ${name}`, () => {
      const own = query(register.db).prepare();
      const quick = withQuickRows(query(register.db).prepare());
      expect(quick.all()).toEqual(own.all());
      expect(quick.get()).toEqual(own.get());
    });
  }

  it('are found by values given later, and a value that is missing is told', () => {
    const [own, quick] = [byPlaces(register.db), withQuickRows(byPlaces(register.db))];
    for (const places of [10, 11]) expect(quick.all({ places })).toEqual(own.all({ places }));
    expect(quick.get({ places: 10 })).toEqual({ name: 'Jonas Eide', takesNew: true });
    expect(() => quick.get({})).toThrow('places');
  });

  it('are there in this test: the register has settings, an account’s line and flags', () => {
    expect(register.db.select().from(setting).all().length).toBeGreaterThan(5);
    expect(register.db.select().from(coordinator).all().length).toBe(1);
  });

  it('come from one statement a name, whatever it is asked for', () => {
    let built = 0;
    const ask = () =>
      prepared(register.db, 'test.once', (db) => {
        built += 1;
        return db.select().from(setting).prepare();
      }).all();
    expect(ask()).toEqual(ask());
    expect(built).toBe(1);
  });
});
