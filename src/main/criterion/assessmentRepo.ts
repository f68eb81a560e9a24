import { and, asc, eq, isNotNull, lte, sql } from 'drizzle-orm';

import type { Moment } from '../../domain/calendar/day.ts';
import { type AssessmentValues, valuesOf } from '../../domain/criterion/assessment.ts';
import type { Db, ReadDb } from '../db/database.ts';
import { newId } from '../db/newId.ts';
import { prepared } from '../db/prepared.ts';
import { criterionAssessment } from '../db/schema/index.ts';

/** An assessment as stored. */
export type Assessment = typeof criterionAssessment.$inferSelect;

/** A year's assessments by the criterion's key. */
export async function assessmentsIn(db: ReadDb, year: number): Promise<Map<string, Assessment>> {
  const statement = prepared(db, 'criterion.assessments', (d) =>
    d
      .select()
      .from(criterionAssessment)
      .where(eq(criterionAssessment.year, sql.placeholder('year')))
      .prepare(),
  );
  const rows = statement.all({ year });
  return new Map(rows.map((row) => [row.criterionKey, row]));
}

/** Which years have been assessed, up to and with one, the oldest first. */
export async function assessedYears(db: ReadDb, until: number): Promise<number[]> {
  const statement = prepared(db, 'criterion.assessedYears', (d) =>
    d
      .selectDistinct({ year: criterionAssessment.year })
      .from(criterionAssessment)
      .where(and(lte(criterionAssessment.year, sql.placeholder('until')), isNotNull(criterionAssessment.outcome)))
      .orderBy(asc(criterionAssessment.year))
      .prepare(),
  );
  return statement.all({ until }).map(({ year }) => year);
}

/** What is to stand, and who says so. */
interface AssessmentChange {
  readonly year: number;
  readonly key: string;
  /** The version that was read; 0 where there was none. */
  readonly version: number;
  readonly values: AssessmentValues;
  readonly accountId: string;
  readonly at: Moment;
}

/** Writes an assessment and keeps what stood there; false when another was quicker. */
export async function saveAssessment(
  db: Db,
  stored: Assessment | undefined,
  { year, key, version, values, accountId, at }: AssessmentChange,
): Promise<boolean> {
  if ((stored?.version ?? 0) !== version) return false;
  if (stored) {
    const earlier = [...stored.earlier, { ...valuesOf(stored), at: stored.updatedAt, accountId: stored.accountId }];
    const result = await db
      .update(criterionAssessment)
      .set({ ...values, earlier, accountId, updatedAt: at, version: version + 1 })
      .where(and(eq(criterionAssessment.id, stored.id), eq(criterionAssessment.version, version)));
    return result.changes === 1;
  }
  const row = { id: newId(), version: 1, year, criterionKey: key, ...values, earlier: [], updatedAt: at, accountId };
  await db.insert(criterionAssessment).values(row);
  return true;
}
