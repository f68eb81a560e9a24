import { asc, desc, eq, isNotNull } from 'drizzle-orm';

import type { Db } from '../db/database.ts';
import { person, unit } from '../db/schema/index.ts';

/** One of so many persons still has the municipality number of before 2020. */
const outdated = { of: 70, number: '0402' };

/**
 * What no register is without, so that «Datakvalitet» has something to work through beside what the stories leave open
 * themselves: numbers of kommuner that are no more, and a unit whose leader nobody wrote down. No figure rests on these.
 */
export function leaveFlaws(db: Db): void {
  const persons = db
    .select({ id: person.id })
    .from(person)
    .where(isNotNull(person.municipalityNumber))
    .orderBy(asc(person.sortName), asc(person.id))
    .all();
  for (const { id } of persons.filter((_, index) => index % outdated.of === outdated.of - 1))
    db.update(person).set({ municipalityNumber: outdated.number }).where(eq(person.id, id)).run();
  const last = db.select({ id: unit.id }).from(unit).orderBy(desc(unit.name), desc(unit.id)).get();
  if (last) db.update(unit).set({ leader: null }).where(eq(unit.id, last.id)).run();
}
