import type { LetterLanguage } from '../../domain/office/officeType.ts';
import { chosenEdition, type ReportEdition } from '../../domain/report/edition.ts';
import type { ReportDocument } from '../../domain/report/reportDocument.ts';
import type { QueryContext } from '../api/context.ts';
import { Refusal } from '../api/refusal.ts';
import { draftReport } from './draftReport.ts';
import { readEditionDocument, readEditions } from './editionRepo.ts';

/** Which report of a year: an edition by its number, the draft, or (null) the newest edition, the draft where there is none. */
export interface ReportChoice {
  readonly year: number;
  readonly language: LetterLanguage;
  readonly edition: number | 'draft' | null;
}

/** The report chosen, as it was frozen or as it stands. Refuses with NOT_FOUND where there is no such edition. */
export async function chosenReport(
  ctx: Pick<QueryContext, 'db' | 'today' | 'settings' | 'reference'>,
  { year, language, edition }: ReportChoice,
): Promise<{ document: ReportDocument; edition: ReportEdition | null; editions: ReportEdition[] }> {
  const editions = await readEditions(ctx.db, year);
  const chosen = chosenEdition(editions, edition);
  if (chosen === undefined) throw new Refusal('NOT_FOUND');
  const document = chosen
    ? await readEditionDocument(ctx.db, year, chosen.number, language)
    : await draftReport(ctx, { year, language });
  if (!document) throw new Refusal('NOT_FOUND');
  return { document, edition: chosen, editions };
}
