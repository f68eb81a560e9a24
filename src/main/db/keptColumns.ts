import { count, id, json, moment, ref } from './columns.ts';

/** A version of a record that was put aside, by whom and when. */
export type Earlier<Values> = Values & { removedAt: string | null; at: string; accountId: string };

/** The columns of every record that the office keeps about its own work, beside what is written in it. */
export const keptColumns = <Values>() => ({
  id: id(),
  version: count().notNull(),
  /** Taken out of the list then; the row and what it said stay. */
  removedAt: moment(),
  /** Every version before this one, the oldest first. */
  earlier: json<Earlier<Values>[]>().notNull(),
  createdAt: moment().notNull(),
  updatedAt: moment().notNull(),
  accountId: ref().notNull(),
});
