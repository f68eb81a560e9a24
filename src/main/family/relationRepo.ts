import { and, asc, eq, inArray, isNull, ne, or } from 'drizzle-orm';

import type { Day } from '../../domain/calendar/day.ts';
import { isCloseFamily, inverseRelation, type RelationKind, relationKinds } from '../../domain/family/relationKind.ts';
import type { FamilyLink } from '../../domain/family/familyGroups.ts';
import { alias } from '../db/columns.ts';
import type { Db, ReadDb } from '../db/database.ts';
import { assignment, deadline, person, personRelation } from '../db/schema/index.ts';
import { type Person, personLineColumns } from '../person/personRepo.ts';
import { assignedOn } from '../statistics/activeOnRepo.ts';

/** A relation as stored. */
export type PersonRelation = typeof personRelation.$inferSelect;

/** A relation turned so that it is seen from the person asked about. */
export interface SeenRelation extends Omit<PersonRelation, 'personId' | 'otherPersonId'> {
  otherId: string | null;
}

/** Everything ever linked to the person, the first first, seen from them; also what was taken away. */
export async function relationsOf(db: ReadDb, personId: string): Promise<SeenRelation[]> {
  const rows = await db
    .select()
    .from(personRelation)
    .where(or(eq(personRelation.personId, personId), eq(personRelation.otherPersonId, personId)))
    .orderBy(asc(personRelation.createdAt), asc(personRelation.id));
  return rows.map(({ personId: from, otherPersonId, ...row }) =>
    from === personId ? { ...row, otherId: otherPersonId } : { ...row, kind: inverseRelation(row.kind), otherId: from },
  );
}

export async function findRelation(db: ReadDb, id: string): Promise<PersonRelation | undefined> {
  return db.select().from(personRelation).where(eq(personRelation.id, id)).get();
}

export async function insertRelation(db: Db, row: PersonRelation): Promise<void> {
  await db.insert(personRelation).values(row);
}

/** Changes a relation that still has the version one read; false when another was quicker. */
export async function updateRelation(
  db: Db,
  id: string,
  version: number,
  values: Partial<PersonRelation>,
): Promise<boolean> {
  const result = await db
    .update(personRelation)
    .set({ ...values, version: version + 1 })
    .where(and(eq(personRelation.id, id), eq(personRelation.version, version)));
  return result.changes === 1;
}

/** The persons with these ids as lines, by id. */
export async function personLines(db: ReadDb, ids: readonly string[]) {
  const rows = await db
    .select(personLineColumns)
    .from(person)
    .where(inArray(person.id, [...ids]));
  return new Map(rows.map((row) => [row.id, row]));
}

/** Those with the same family name at the same address; nobody where no address is known. */
export async function sameHousehold(db: ReadDb, { id, familyName, address, postalCode }: Person) {
  if (address === null || address.trim() === '') return [];
  return db
    .select(personLineColumns)
    .from(person)
    .where(
      and(
        eq(person.address, address),
        eq(person.familyName, familyName),
        postalCode === null ? undefined : eq(person.postalCode, postalCode),
        ne(person.id, id),
        isNull(person.mergedIntoId),
      ),
    )
    .orderBy(asc(person.birthDate), asc(person.id))
    .limit(10);
}

/** When the handover before 18 is due for the person; undefined where none is open. */
export async function handoverOf(db: ReadDb, personId: string): Promise<Day | undefined> {
  const row = await db
    .select({ dueOn: deadline.dueOn })
    .from(deadline)
    .where(and(eq(deadline.personId, personId), eq(deadline.kind, 'childHandover'), isNull(deadline.doneOn)))
    .orderBy(asc(deadline.dueOn))
    .limit(1)
    .get();
  return row?.dueOn;
}

const closeKinds: RelationKind[] = relationKinds.filter(isCloseFamily);

/** Links of close family between persons whom the same coordinator serves on the day, by coordinator id. */
export async function linksByCoordinator(db: ReadDb, day: Day): Promise<Map<string, FamilyLink[]>> {
  const others = alias(assignment, 'other_assignment');
  const rows = await db
    .select({ coordinatorId: assignment.coordinatorId, a: personRelation.personId, b: personRelation.otherPersonId })
    .from(personRelation)
    .innerJoin(assignment, and(eq(assignment.personId, personRelation.personId), assignedOn(day)))
    .innerJoin(
      others,
      and(
        eq(others.personId, personRelation.otherPersonId),
        eq(others.coordinatorId, assignment.coordinatorId),
        assignedOn(day, others),
      ),
    )
    .where(and(isNull(personRelation.removedAt), inArray(personRelation.kind, closeKinds)));
  const links = rows.map(({ coordinatorId, a, b }) => ({ coordinatorId, link: [a, b ?? a] as const }));
  return new Map(
    [...Map.groupBy(links, ({ coordinatorId }) => coordinatorId)].map(([id, found]) => [
      id,
      found.map(({ link }) => link),
    ]),
  );
}

/**
 * Moves the relations of one record to another that is the same person. What would then say the same twice, or tie the
 * person to themself, is taken away with the moment and by whom, as if somebody had. Returns how many moved.
 */
export async function moveRelations(
  db: Db,
  fromId: string,
  intoId: string,
  { at, by }: { at: string; by: string },
): Promise<number> {
  const moving = await relationsOf(db, fromId);
  const kept = new Set(
    (await relationsOf(db, intoId)).flatMap(({ otherId, kind, removedAt }) =>
      removedAt === null && otherId !== null ? [`${kind} ${otherId}`] : [],
    ),
  );
  for (const { id, kind, otherId, removedAt, version } of moving) {
    const isDouble = otherId === intoId || (otherId !== null && kept.has(`${kind} ${otherId}`));
    await db
      .update(personRelation)
      .set({ personId: intoId, kind, otherPersonId: otherId, version: version + 1 })
      .where(eq(personRelation.id, id));
    if (isDouble && removedAt === null)
      await db.update(personRelation).set({ removedAt: at, removedBy: by }).where(eq(personRelation.id, id));
  }
  return moving.length;
}
