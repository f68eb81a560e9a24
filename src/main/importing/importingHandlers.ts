import { importFields } from '../../domain/importing/importKind.ts';
import { maskNationalId } from '../../domain/person/nationalId.ts';
import { accountNames } from '../account/accountRepo.ts';
import type { ModuleHandlers } from '../api/handlers.ts';
import { Refusal } from '../api/refusal.ts';
import { refreshDeadlinesOfPersons } from '../deadline/refreshDeadlines.ts';
import { findBatch, insertBatch, listBatches, markUndone, rememberMapping } from './importBatchRepo.ts';
import type { RowProblem } from './importProblems.ts';
import { letGo } from './openedFiles.ts';
import { headerKeyOf, openList } from './openList.ts';
import { workOut, type WorkedOut } from './planImport.ts';
import {
  caseNumbersGivenTo,
  changedSince,
  personsTouchedBy,
  removeBatch,
  removeSearchWords,
} from './undoImportRepo.ts';
import { wordsOfCases, writeImport } from './writeImport.ts';

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
      errors: withNames(errors, worked),
      warnings: withNames(warnings, worked),
      example: exampleOf(worked),
    };
  },
  async run(ctx, { token, ...choice }) {
    const { db, audit, account, now } = ctx;
    const { batchId, source, planned, errors } = await workOut(ctx, token, choice);
    if (errors.length > 0) throw new Refusal('IMPORT_HAS_ERRORS', { errors: errors.length });
    const counts = {
      rows: source.rows,
      created: planned.created,
      matched: planned.matched,
      skipped: source.leftOut,
    };
    await insertBatch(db, {
      id: batchId,
      kind: choice.kind,
      at: now,
      accountId: account.id,
      ...counts,
      undoneAt: null,
    });
    await writeImport(ctx, planned);
    if (Object.keys(choice.mapping).length > 0)
      await rememberMapping(db, choice.kind, headerKeyOf(source.header), choice.mapping, now);
    await audit.write({
      action: 'create',
      entity: 'importBatch',
      entityId: batchId,
      detail: { kind: choice.kind, ...counts, ...countsOf(planned.rows) },
    });
    letGo(token);
    return { batchId, ...counts };
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
    for (const { personId, caseNumber } of await caseNumbersGivenTo(db, batchId))
      await removeSearchWords(db, personId, wordsOfCases([caseNumber]));
    const removed = await removeBatch(db, batchId);
    await refreshDeadlinesOfPersons(ctx, touched);
    await markUndone(db, batchId, now);
    await audit.write({ action: 'delete', entity: 'importBatch', entityId: batchId, detail: { removed } });
    return { removed };
  },
};

const countsOf = (rows: WorkedOut['planned']['rows']): Record<string, number> =>
  Object.fromEntries(Object.entries(rows).map(([table, list]: [string, unknown[]]) => [table, list.length]));

/** Cells that were put right by themselves: what the problem shows is what they became. */
const repairs = ['MOJIBAKE_REPAIRED', 'LEADING_ZERO_RESTORED', 'EXCEL_SERIAL_DATE', 'TWO_DIGIT_YEAR'];

/** Problems with the name that stands in their row, so that one finds the row again in one's own list. */
function withNames(problems: readonly RowProblem[], { source }: WorkedOut) {
  const columnOf = (field: string) => source.header.columns.find((column) => column.field === field)?.column ?? -1;
  const columns = ['name', 'givenName', 'familyName'].map(columnOf);
  return problems.map((problem) => {
    const cells = problem.row > source.header.firstDataRow ? source.cells[problem.row - 1] : undefined;
    const who = columns.map((column) => cells?.[column] ?? null).filter((cell) => cell !== null);
    const repaired = repairs.includes(problem.code) ? problem.value : null;
    return { ...problem, repaired, who: who.join(' ').slice(0, 100) || null };
  });
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
