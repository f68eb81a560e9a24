import type { Db } from '../db/database.ts';
import { bulkInsert } from '../db/bulkInsert.ts';
import {
  assignment,
  coordinator,
  deadline,
  decision,
  person,
  plan,
  planEvent,
  referral,
  referralEvent,
  searchWord,
  unit,
} from '../db/schema/index.ts';
import type { ImportRows } from './importRows.ts';

/** Adds everything of an import, in the order that references need, in the caller's transaction. */
export async function insertImport(
  db: Db,
  rows: ImportRows,
  words: Iterable<typeof searchWord.$inferInsert>,
  deadlines: Iterable<typeof deadline.$inferInsert>,
): Promise<void> {
  bulkInsert(db, unit, rows.units);
  bulkInsert(db, coordinator, rows.coordinators);
  bulkInsert(db, person, rows.persons);
  bulkInsert(db, searchWord, words);
  bulkInsert(db, referral, rows.referrals);
  bulkInsert(db, referralEvent, rows.events);
  bulkInsert(db, decision, rows.decisions);
  bulkInsert(db, assignment, rows.assignments);
  bulkInsert(db, plan, rows.plans);
  bulkInsert(db, planEvent, rows.planEvents);
  bulkInsert(db, deadline, deadlines);
}
