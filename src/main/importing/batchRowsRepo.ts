import { eq, isNull, ne, or, type SQL, type SQLWrapper } from 'drizzle-orm';

import type { ReadDb } from '../db/database.ts';
import type {
  complaint,
  coordinator,
  course,
  fadder,
  participant,
  person,
  plan,
  referral,
  supervisionSession,
  trainingPart,
  unit,
  assignment,
} from '../db/schema/index.ts';

/** The tables whose rows know which import they came with, and which others lean on. */
type BatchTable =
  | typeof assignment
  | typeof complaint
  | typeof coordinator
  | typeof course
  | typeof fadder
  | typeof participant
  | typeof person
  | typeof plan
  | typeof referral
  | typeof supervisionSession
  | typeof trainingPart
  | typeof unit;

/** How many rows of each kind, as `select({ n: count() })` answers. */
export type Counts = Record<string, { n: number }[]>;

/** SQL: the ids of the rows of a table that came with this import. */
export const idsOfBatch = (db: ReadDb, table: BatchTable, batchId: string) =>
  db.select({ id: table.id }).from(table).where(eq(table.importBatchId, batchId));

/** SQL: the row came with another import, or by hand. */
export const notOfBatch = (column: SQLWrapper, batchId: string): SQL | undefined =>
  or(isNull(column), ne(column, batchId));
