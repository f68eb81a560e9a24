import { and, asc, desc, eq } from 'drizzle-orm';

import type { PlanCover } from '../../domain/consent/planCover.ts';
import type { Db, ReadDb } from '../db/database.ts';
import { consent, plan } from '../db/schema/index.ts';

/** A consent as stored. */
export type Consent = typeof consent.$inferSelect;

export async function findConsent(db: ReadDb, id: string): Promise<Consent | undefined> {
  return db.select().from(consent).where(eq(consent.id, id)).get();
}

/** Every consent of the person, the newest first. */
export async function consentsOfPerson(db: ReadDb, personId: string): Promise<Consent[]> {
  return db
    .select()
    .from(consent)
    .where(eq(consent.personId, personId))
    .orderBy(desc(consent.createdAt), desc(consent.id));
}

/** The consents to a plan itself, the first first. */
export async function consentsToPlan(db: ReadDb, planId: string): Promise<Consent[]> {
  return db
    .select()
    .from(consent)
    .where(and(eq(consent.planId, planId), eq(consent.kind, 'plan')))
    .orderBy(asc(consent.givenOn), asc(consent.id));
}

export async function insertConsents(db: Db, rows: readonly Consent[]): Promise<void> {
  if (rows.length > 0) await db.insert(consent).values([...rows]);
}

/** Changes a consent that still has the version one read; false when another was quicker. */
export async function updateConsent(
  db: Db,
  id: string,
  version: number,
  values: Partial<Omit<Consent, 'id' | 'version' | 'personId' | 'createdAt'>>,
): Promise<boolean> {
  const result = await db
    .update(consent)
    .set({ ...values, version: version + 1 })
    .where(and(eq(consent.id, id), eq(consent.version, version)));
  return result.changes === 1;
}

/** Writes the days of the governing consent on the plan, where figures read them. The plan's version stays: its own fields have not changed. */
export async function coverPlan(db: Db, planId: string, cover: PlanCover): Promise<void> {
  await db.update(plan).set(cover).where(eq(plan.id, planId));
}
