import { and, count, desc, eq, gte, isNotNull, isNull, lte, or, sql } from 'drizzle-orm';

import type { Day } from '../../domain/calendar/day.ts';
import type { PlanSystem } from '../../domain/plan/codes.ts';
import type { Db, ReadDb } from '../db/database.ts';
import { prepared } from '../db/prepared.ts';
import { participationAgreement } from '../db/schema/index.ts';

export type ParticipationAgreement = typeof participationAgreement.$inferSelect;

/** The agreements about a person, the latest first. */
export async function agreementsOfPerson(db: ReadDb, personId: string): Promise<ParticipationAgreement[]> {
  return db
    .select()
    .from(participationAgreement)
    .where(eq(participationAgreement.personId, personId))
    .orderBy(desc(participationAgreement.fromDay), desc(participationAgreement.id));
}

export async function findAgreement(db: ReadDb, id: string): Promise<ParticipationAgreement | undefined> {
  return db.select().from(participationAgreement).where(eq(participationAgreement.id, id)).get();
}

export async function insertAgreement(db: Db, row: ParticipationAgreement): Promise<void> {
  await db.insert(participationAgreement).values(row);
}

/** Changes an agreement that still has the version one read; false when another was quicker. */
export async function updateAgreement(
  db: Db,
  id: string,
  version: number,
  values: Partial<Omit<ParticipationAgreement, 'id' | 'version' | 'personId'>>,
): Promise<boolean> {
  const result = await db
    .update(participationAgreement)
    .set({ ...values, version: version + 1 })
    .where(and(eq(participationAgreement.id, id), eq(participationAgreement.version, version)));
  return result.changes === 1;
}

export async function deleteAgreement(db: Db, id: string, version: number): Promise<boolean> {
  const result = await db
    .delete(participationAgreement)
    .where(and(eq(participationAgreement.id, id), eq(participationAgreement.version, version)));
  return result.changes === 1;
}

/** How many run on the day, by kommune. */
export async function runningByMunicipality(db: ReadDb, day: Day): Promise<Map<string, number>> {
  const statement = prepared(db, 'participation.running', (d) =>
    d
      .select({ number: participationAgreement.municipalityNumber, n: count() })
      .from(participationAgreement)
      .where(
        and(
          lte(participationAgreement.fromDay, sql.placeholder('day')),
          gte(participationAgreement.toDay, sql.placeholder('day')),
          or(isNull(participationAgreement.endedOn), gte(participationAgreement.endedOn, sql.placeholder('day'))),
        ),
      )
      .groupBy(participationAgreement.municipalityNumber)
      .prepare(),
  );
  return new Map(statement.all({ day }).map(({ number, n }) => [number, n]));
}

/** Where a kommune keeps its plans, by the newest agreement with it; null where nobody has written it down. */
export async function newestPlanSystem(db: ReadDb, municipalityNumber: string): Promise<PlanSystem | null> {
  const row = await db
    .select({ planSystem: participationAgreement.planSystem })
    .from(participationAgreement)
    .where(
      and(
        eq(participationAgreement.municipalityNumber, municipalityNumber),
        isNotNull(participationAgreement.planSystem),
      ),
    )
    .orderBy(desc(participationAgreement.fromDay), desc(participationAgreement.id))
    .limit(1)
    .get();
  return row?.planSystem ?? null;
}
