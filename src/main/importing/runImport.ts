import type { z } from 'zod';

import type { importingRoutes } from '../../contract/importing.ts';
import type { CommandContext } from '../api/context.ts';
import { Refusal } from '../api/refusal.ts';
import { insertBatch, rememberMapping } from './importBatchRepo.ts';
import { keptFile, letGo } from './openedFiles.ts';
import { headerKeyOf } from './openList.ts';
import { workOut } from './planImport.ts';
import { problemsWithNames } from './problemsWithNames.ts';
import type { SourceChoice } from './readSource.ts';
import { writeImport } from './writeImport.ts';

type Done = z.input<(typeof importingRoutes)['run']['output']>;

/** Takes a list in whole. Refuses with IMPORT_HAS_ERRORS, which the trial lists, when anything of it is wrong. */
export async function runImport(ctx: CommandContext, token: string, choice: SourceChoice): Promise<Done> {
  const { db, audit, account, now } = ctx;
  const { batchId, planned, counts, warnings, headerKey } = await whatToWrite(ctx, token, choice);
  await insertBatch(db, { id: batchId, kind: choice.kind, at: now, accountId: account.id, ...counts, undoneAt: null });
  const written = await writeImport(ctx, planned);
  if (Object.keys(choice.mapping).length > 0) await rememberMapping(db, choice.kind, headerKey, choice.mapping, now);
  await audit.write({
    action: 'create',
    entity: 'importBatch',
    entityId: batchId,
    detail: { kind: choice.kind, ...counts, ...written },
  });
  letGo(token);
  return { batchId, ...counts, warnings };
}

/** What there is to write, and nothing else: the cells as they were read are let go before the writing takes its memory. */
async function whatToWrite(ctx: CommandContext, token: string, choice: SourceChoice) {
  const { batchId, source, planned, errors, warnings } = await workOut(ctx, token, choice);
  if (errors.length > 0) throw new Refusal('IMPORT_HAS_ERRORS', { errors: errors.length });
  keptFile(token, choice.kind).lastReading = null;
  return {
    batchId,
    planned,
    counts: { rows: source.rows, created: planned.created, matched: planned.matched, skipped: source.leftOut },
    warnings: problemsWithNames(warnings, source),
    headerKey: headerKeyOf(source.header),
  };
}
