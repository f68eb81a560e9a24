import type { ModuleHandlers } from '../api/handlers.ts';
import { Refusal } from '../api/refusal.ts';
import { listDrafts, putDraft, removeDraft } from './draftRepo.ts';

/** What is typed and not yet registered. Everyone sees their own alone. */
export const draftHandlers: ModuleHandlers<'draft'> = {
  async list({ db, account }, { kind }) {
    return (await listDrafts(db, account.id, kind)).map(({ id, payload, updatedAt }) => ({ id, payload, updatedAt }));
  },
  async save({ db, account, audit, now }, { id, kind, payload }) {
    const isOwn = await putDraft(db, { id, accountId: account.id, kind, payload: payload ?? null, updatedAt: now });
    if (!isOwn) throw new Refusal('NOT_FOUND');
    await audit.write({ action: 'change', entity: 'draft', entityId: id, detail: { kind } });
    return { updatedAt: now };
  },
  async discard({ db, account, audit }, { id }) {
    await removeDraft(db, account.id, id);
    await audit.write({ action: 'delete', entity: 'draft', entityId: id });
    return {};
  },
};
