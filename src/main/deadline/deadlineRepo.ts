import { and, asc, eq, gt, inArray, isNull, sql } from 'drizzle-orm';

import { explainDeadline, type ExplainedDeadline } from '../../domain/deadline/explainedDeadline.ts';
import type { Pause } from '../../domain/deadline/pause.ts';
import { asList, inList } from '../db/columns.ts';
import type { Db, ReadDb } from '../db/database.ts';
import { newId } from '../db/newId.ts';
import { prepared } from '../db/prepared.ts';
import { deadline } from '../db/schema/index.ts';
import { listDeadlineRules } from './deadlineRuleRepo.ts';

/** A deadline as stored. */
export type Deadline = typeof deadline.$inferSelect;

/** A case's deadlines with what each rests on, the next due first; kept ones carry the day they were done. */
export async function deadlinesOfReferral(
  db: ReadDb,
  { id: referralId, pauses }: { id: string; pauses: readonly Pause[] },
): Promise<ExplainedDeadline[]> {
  const statement = prepared(db, 'deadline.ofReferral', (d) =>
    d
      .select()
      .from(deadline)
      .where(eq(deadline.referralId, sql.placeholder('referralId')))
      .orderBy(asc(deadline.dueOn), asc(deadline.id))
      .prepare(),
  );
  const rows = statement.all({ referralId });
  if (rows.length === 0) return [];
  const rules = await listDeadlineRules(db);
  return rows.map((row) => explainDeadline(row, rules, { pauses }));
}

/** Every stored deadline of these persons. */
export async function deadlinesOfPersons(db: ReadDb, personIds: readonly string[]): Promise<Deadline[]> {
  const statement = prepared(db, 'deadline.ofPersons', (d) =>
    d.select().from(deadline).where(inList(deadline.personId, 'ids')).prepare(),
  );
  return statement.all({ ids: asList(personIds) });
}

const at = (name: keyof Deadline) => sql`${sql.placeholder(name)}`;

/** Writes deadlines; one its subject already has of the kind is replaced, keeping its id. One statement, prepared once. */
export async function putDeadlines(db: Db, rows: readonly Omit<Deadline, 'id'>[]): Promise<void> {
  const statement = prepared(db, 'deadline.put', () => {
    const changing = {
      personId: at('personId'),
      referralId: at('referralId'),
      startsOn: at('startsOn'),
      dueOn: at('dueOn'),
      doneOn: at('doneOn'),
      pausedSince: at('pausedSince'),
    };
    return db
      .insert(deadline)
      .values({ id: at('id'), kind: at('kind'), subjectId: at('subjectId'), ...changing })
      .onConflictDoUpdate({ target: [deadline.subjectId, deadline.kind], set: changing })
      .prepare();
  });
  for (const row of rows) statement.run({ id: newId(), ...row });
}

export async function removeDeadlines(db: Db, ids: readonly string[]): Promise<void> {
  if (ids.length > 0) await db.delete(deadline).where(inArray(deadline.id, [...ids]));
}

/** The next persons, by id, who have a deadline still open: a page of a walk through them all. */
export async function personsWithOpenDeadline(db: ReadDb, afterId: string, limit: number): Promise<string[]> {
  const rows = await db
    .selectDistinct({ id: deadline.personId })
    .from(deadline)
    .where(and(gt(deadline.personId, afterId), isNull(deadline.doneOn)))
    .orderBy(asc(deadline.personId))
    .limit(limit);
  return rows.map((row) => row.id);
}
