import type { AgreementRow } from '../../contract/agreement.ts';
import { agreementState } from '../../domain/directory/agreement.ts';
import type { QueryContext } from '../api/context.ts';
import { shownOf } from '../api/keptHandlers.ts';
import { bodyNames } from './bodyNames.ts';
import { agreementStore } from './directoryRepo.ts';
import { filesBySubject } from './officeFileRepo.ts';

/** Every agreement with whom it is, the nearest to be renewed first; those that never are stand last. */
export async function agreementRows(ctx: Pick<QueryContext, 'db' | 'today' | 'reference'>): Promise<AgreementRow[]> {
  const nameOf = await bodyNames(ctx);
  const files = await filesBySubject(ctx.db);
  return (await agreementStore.list(ctx.db))
    .map((stored) => ({
      ...shownOf(stored),
      state: agreementState(stored, ctx.today),
      withName: nameOf(stored.placeId ?? stored.partnerId) ?? stored.counterpart ?? '',
      files: files.get(stored.id) ?? 0,
    }))
    .toSorted((a, b) => orderOf(a).localeCompare(orderOf(b), 'nb'));
}

const orderOf = ({ renewOn, toDay, title }: AgreementRow): string => `${renewOn ?? toDay ?? '9999'} ${title}`;
