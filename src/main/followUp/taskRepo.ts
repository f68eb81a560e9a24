import { and, asc, eq, inArray } from 'drizzle-orm';

import type { Db, ReadDb } from '../db/database.ts';
import { assignmentTask } from '../db/schema/index.ts';

export type AssignmentTask = typeof assignmentTask.$inferSelect;

/** What is written about tasks in these appointments, by assignment id, in the order it was first written. */
export async function tasksOfAssignments(
  db: ReadDb,
  assignmentIds: readonly string[],
): Promise<Map<string, AssignmentTask[]>> {
  const rows = await db
    .select()
    .from(assignmentTask)
    .where(inArray(assignmentTask.assignmentId, [...assignmentIds]))
    .orderBy(asc(assignmentTask.id));
  return Map.groupBy(rows, (row) => row.assignmentId);
}

export async function findTask(db: ReadDb, id: string): Promise<AssignmentTask | undefined> {
  return db.select().from(assignmentTask).where(eq(assignmentTask.id, id)).get();
}

export async function insertTask(db: Db, row: AssignmentTask): Promise<void> {
  await db.insert(assignmentTask).values(row);
}

/** Changes a task that still has the version one read; false when another was quicker. */
export async function updateTask(db: Db, { id, ...row }: AssignmentTask, version: number): Promise<boolean> {
  const result = await db
    .update(assignmentTask)
    .set(row)
    .where(and(eq(assignmentTask.id, id), eq(assignmentTask.version, version)));
  return result.changes === 1;
}

export async function removeTask(db: Db, id: string, version: number): Promise<boolean> {
  const result = await db
    .delete(assignmentTask)
    .where(and(eq(assignmentTask.id, id), eq(assignmentTask.version, version)));
  return result.changes === 1;
}
