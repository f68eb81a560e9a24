import type { LetterLanguage } from '../../domain/office/officeType.ts';
import { hindranceToApproval, type ReportEdition } from '../../domain/report/edition.ts';
import { Refusal, refuseBroken } from '../api/refusal.ts';
import type { CommandContext } from '../api/context.ts';
import { newId } from '../db/newId.ts';
import { draftReport } from './draftReport.ts';
import { insertEdition, readEditions } from './editionRepo.ts';

type ApprovingContext = Pick<CommandContext, 'db' | 'now' | 'today' | 'settings' | 'reference'> & {
  readonly account: Pick<CommandContext['account'], 'id' | 'displayName'>;
};

/**
 * Freezes a year's report as its next edition, in both languages, and gives the edition. `seen` is the number of editions
 * that stood when it was read. Refuses with CONFLICT where another has approved since, with YEAR_NOT_OVER, and with RULE
 * for a correction without a note.
 */
export async function approveReport(
  ctx: ApprovingContext,
  { year, seen, note }: { year: number; seen: number; note: string | null },
  id: string = newId(),
): Promise<ReportEdition & { readonly id: string }> {
  const { db, now, today, account } = ctx;
  const editions = await readEditions(db, year);
  if (editions.length !== seen) throw new Refusal('CONFLICT');
  const hindrance = hindranceToApproval({ year, editions, note }, today);
  if (hindrance === 'yearNotOver') throw new Refusal('YEAR_NOT_OVER');
  if (hindrance === 'noteMissing') refuseBroken({ note: hindrance });
  const edition: ReportEdition = {
    number: editions.length + 1,
    approvedAt: now,
    approvedBy: account.displayName,
    note: editions.length === 0 ? null : note,
  };
  const written = (language: LetterLanguage) => draftReport(ctx, { year, language, edition });
  const documents = { nb: await written('nb'), nn: await written('nn') };
  await insertEdition(db, { id, year, accountId: account.id, ...edition, documents });
  return { id, ...edition };
}
