import { importFields } from '../../domain/importing/importKind.ts';
import { maskNationalId } from '../../domain/person/nationalId.ts';
import { accountNames } from '../account/accountRepo.ts';
import type { CommandContext } from '../api/context.ts';
import type { ModuleHandlers } from '../api/handlers.ts';
import { Refusal } from '../api/refusal.ts';
import { refreshDeadlinesOfPersons } from '../deadline/refreshDeadlines.ts';
import { findBatch, listBatches, markUndone } from './importBatchRepo.ts';
import { openList } from './openList.ts';
import { workOut, type WorkedOut } from './planImport.ts';
import { problemsWithNames } from './problemsWithNames.ts';
import { runImport } from './runImport.ts';
import { caseNumbersGivenTo, personsMadeBy, personsTouchedBy, removeSearchWords } from './undoCasesRepo.ts';
import { changedSince, removeBatch } from './undoImportRepo.ts';
import { wordsOfCases } from './writeImport.ts';

/** Lists from elsewhere: read, tried, taken in whole or not at all, and taken out again. */
export const importingHandlers: ModuleHandlers<'importing'> = {
  async open(ctx, { kind, fileToken }) {
    const path = ctx.files[fileToken];
    if (path === undefined) throw new Refusal('FILE_NOT_READABLE');
    return openList(ctx, kind, path);
  },
  async fields(_ctx, { kind }) {
    return importFields(kind).map(({ field, headers, required, values }) => ({
      field,
      headers: [...headers],
      required,
      values: [...(values ?? [])],
    }));
  },
  async trial(ctx, { token, ...choice }) {
    const worked = await workOut(ctx, token, choice);
    const { source, planned, errors, warnings } = worked;
    const faulty = new Set(errors.map(({ row }) => row));
    return {
      rows: source.rows,
      ready: source.read.candidates.filter(({ row }) => !faulty.has(row)).length,
      created: planned.created,
      matched: planned.matched,
      skipped: source.leftOut,
      errors: problemsWithNames(errors, source),
      warnings: problemsWithNames(warnings, source),
      example: exampleOf(worked),
    };
  },
  async run(ctx, { token, ...choice }) {
    return runImport(ctx, token, choice);
  },
  async batches({ db }) {
    const names = await accountNames(db);
    return (await listBatches(db)).map(({ id, kind, at, accountId, rows, created, matched, undoneAt }) => ({
      id,
      kind,
      at,
      by: names.get(accountId) ?? '',
      rows,
      created,
      matched,
      undoneAt,
    }));
  },
  async undo(ctx, { batchId }) {
    const { db, audit, now } = ctx;
    const batch = await findBatch(db, batchId);
    if (!batch) throw new Refusal('NOT_FOUND');
    if (batch.undoneAt !== null) throw new Refusal('NOTHING_TO_UNDO');
    const changed = await changedSince(db, batchId);
    if (Object.keys(changed).length > 0) throw new Refusal('IMPORT_CHANGED_SINCE', changed);
    const touched = await personsTouchedBy(db, batchId);
    await refuseClosed(ctx, [...touched, ...(await personsMadeBy(db, batchId))], batchId);
    for (const { personId, caseNumber } of await caseNumbersGivenTo(db, batchId))
      await removeSearchWords(db, personId, wordsOfCases([caseNumber]));
    const removed = await removeBatch(db, batchId);
    await refreshDeadlinesOfPersons(ctx, touched);
    await markUndone(db, batchId, now);
    await audit.write({ action: 'delete', entity: 'importBatch', entityId: batchId, detail: { removed } });
    return { removed };
  },
};

/** Taking out what an import gave is a change too. Refuses as the log does: PERSON_BLOCKED or PERSON_RESTRICTED. */
async function refuseClosed(ctx: CommandContext, persons: readonly string[], batchId: string): Promise<void> {
  for (const personId of persons.filter((id) => ctx.hiddenPersons.has(id)))
    await ctx.audit.write({ action: 'delete', entity: 'importBatch', entityId: batchId, personId });
}

/** One row as it was understood; the number is masked. */
function exampleOf({ source }: WorkedOut): Record<string, string | null> | null {
  const first = source.read.candidates[0];
  if (!first) return null;
  return Object.fromEntries(
    Object.entries(first.values).map(([field, value]) => {
      if (value === undefined) return [field, null];
      return [field, field === 'nationalId' ? maskNationalId(String(value)) : String(value)];
    }),
  );
}
