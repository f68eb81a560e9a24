import type { LetterLanguage } from '../../domain/office/officeType.ts';
import type { ReportEdition } from '../../domain/report/edition.ts';
import type { ReportDocument } from '../../domain/report/reportDocument.ts';
import type { QueryContext } from '../api/context.ts';
import { buildReport } from './buildReport.ts';
import { readComments } from './commentRepo.ts';

/** The report of a year as the register and the comments stand now; with the edition it is about to be approved as. */
export async function draftReport(
  { db, today, settings, reference }: Pick<QueryContext, 'db' | 'today' | 'settings' | 'reference'>,
  { year, language, edition = null }: { year: number; language: LetterLanguage; edition?: ReportEdition | null },
): Promise<ReportDocument> {
  const stored = await readComments(db, year);
  const comments = new Map([...stored].flatMap(([id, { text }]) => (text.trim() === '' ? [] : [[id, text] as const])));
  return buildReport(db, { year, language, today, settings, reference, comments, edition });
}
