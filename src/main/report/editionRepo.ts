import { and, asc, eq, sql } from 'drizzle-orm';

import type { LetterLanguage } from '../../domain/office/officeType.ts';
import type { ReportEdition } from '../../domain/report/edition.ts';
import type { ReportDocument } from '../../domain/report/reportDocument.ts';
import type { Db, ReadDb } from '../db/database.ts';
import { prepared } from '../db/prepared.ts';
import { reportEdition } from '../db/schema/index.ts';

const { number, approvedAt, approvedBy, note } = reportEdition;

/** The approved editions of a year's report, the first one first. */
export async function readEditions(db: ReadDb, year: number): Promise<ReportEdition[]> {
  const statement = prepared(db, 'report.editions', (d) =>
    d
      .select({ number, approvedAt, approvedBy, note })
      .from(reportEdition)
      .where(eq(reportEdition.year, sql.placeholder('year')))
      .orderBy(asc(number))
      .prepare(),
  );
  return statement.all({ year });
}

/** An approved edition, just as it was made; null where there is none of that number. */
export async function readEditionDocument(
  db: ReadDb,
  year: number,
  edition: number,
  language: LetterLanguage,
): Promise<ReportDocument | null> {
  const text = language === 'nb' ? reportEdition.documentNb : reportEdition.documentNn;
  const [found] = await db
    .select({ text })
    .from(reportEdition)
    .where(and(eq(reportEdition.year, year), eq(number, edition)));
  return found ? (JSON.parse(found.text) as ReportDocument) : null;
}

/** An edition to be kept, with its document in every language of the report. */
export interface NewEdition extends ReportEdition {
  readonly id: string;
  readonly year: number;
  readonly accountId: string;
  readonly documents: Readonly<Record<LetterLanguage, ReportDocument>>;
}

/** Keeps an approved edition. The documents go as text, so that what is read is what was written. */
export async function insertEdition(db: Db, { documents, ...edition }: NewEdition): Promise<void> {
  const { nb, nn } = documents;
  await db.insert(reportEdition).values({ ...edition, documentNb: JSON.stringify(nb), documentNn: JSON.stringify(nn) });
}
