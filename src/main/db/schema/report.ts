import { count, id, moment, ref, table, textColumn, uniqueIndex } from '../columns.ts';

/** The office's own words to a chapter of a year's report. */
export const reportComment = table(
  'report_comment',
  {
    id: id(),
    version: count().notNull(),
    year: count().notNull(),
    chapter: textColumn().notNull(),
    text: textColumn().notNull(),
    updatedAt: moment().notNull(),
    accountId: ref().notNull(),
  },
  (t) => [uniqueIndex('report_comment_chapter').on(t.year, t.chapter)],
);

/** A year's report as it was approved: never changed. The documents stand as the JSON text they were made as, one a language. */
export const reportEdition = table(
  'report_edition',
  {
    id: id(),
    year: count().notNull(),
    number: count().notNull(),
    approvedAt: moment().notNull(),
    accountId: ref().notNull(),
    approvedBy: textColumn().notNull(),
    note: textColumn(),
    documentNb: textColumn().notNull(),
    documentNn: textColumn().notNull(),
  },
  (t) => [uniqueIndex('report_edition_number').on(t.year, t.number)],
);
