import type { ProcedureRow } from '../../contract/procedure.ts';
import { isRevisionOverdue } from '../../domain/directory/procedure.ts';
import type { QueryContext } from '../api/context.ts';
import { shownOf } from '../api/keptHandlers.ts';
import { procedureStore } from './directoryRepo.ts';
import { filesBySubject } from './officeFileRepo.ts';

/** Every procedure, the nearest to be revised first. */
export async function procedureRows({ db, today }: Pick<QueryContext, 'db' | 'today'>): Promise<ProcedureRow[]> {
  const files = await filesBySubject(db);
  return (await procedureStore.list(db))
    .map((stored) => ({
      ...shownOf(stored),
      isOverdue: isRevisionOverdue(stored, today),
      files: files.get(stored.id) ?? 0,
    }))
    .toSorted((a, b) => orderOf(a).localeCompare(orderOf(b), 'nb'));
}

const orderOf = ({ reviseOn, title }: ProcedureRow): string => `${reviseOn ?? '9999'} ${title}`;
