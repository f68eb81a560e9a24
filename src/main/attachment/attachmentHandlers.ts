import { isShownKind } from '../../domain/attachment/attachmentKind.ts';
import { accountNames } from '../account/accountRepo.ts';
import type { QueryContext } from '../api/context.ts';
import type { ModuleHandlers } from '../api/handlers.ts';
import { Refusal } from '../api/refusal.ts';
import { writePieces } from '../api/writtenFile.ts';
import { newId } from '../db/newId.ts';
import { findReferral } from '../referral/referralRepo.ts';
import {
  type Attachment,
  attachmentsOfCase,
  contentOf,
  findAttachment,
  insertAttachment,
  removeAttachment,
} from './attachmentRepo.ts';
import { readAttachment } from './readAttachment.ts';

/** Files kept with a case. The log tells of kinds and sizes; names of files may name people, and stay out of it. */
export const attachmentHandlers: ModuleHandlers<'attachment'> = {
  async ofCase({ db, audit }, { referralId }) {
    const found = await findReferral(db, referralId);
    if (!found) throw new Refusal('NOT_FOUND');
    const names = await accountNames(db);
    await audit.read(found.personId, 'attachmentList');
    return (await attachmentsOfCase(db, referralId)).map((row) => lineOf(row, names));
  },
  async add({ db, audit, account, now, files }, { referralId, fileToken }) {
    const path = files[fileToken];
    if (path === undefined) throw new Refusal('FILE_NOT_READABLE');
    const found = await findReferral(db, referralId);
    if (!found) throw new Refusal('NOT_FOUND');
    const { content, ...file } = await readAttachment(path);
    const kept = (await attachmentsOfCase(db, referralId)).filter((row) => row.removedAt === null);
    if (kept.some((row) => row.sha256 === file.sha256)) throw new Refusal('ALREADY_ATTACHED');
    const { personId } = found;
    const size = content.length;
    const id = newId();
    const stamps = { addedAt: now, addedBy: account.id, removedAt: null, removedBy: null, removedBecause: null };
    await insertAttachment(db, { id, referralId, personId, ...file, size, ...stamps }, content);
    const detail = { referralId, kind: file.kind, size };
    await audit.write({ action: 'create', entity: 'attachment', entityId: id, personId, detail });
    return { id };
  },
  async show(ctx, { id }) {
    const { row, content } = await keptFile(ctx, id);
    if (!isShownKind(row.kind)) throw new Refusal('ATTACHMENT_KIND');
    await ctx.audit.read(row.personId, 'attachment');
    return { name: row.name, kind: row.kind, content: new Uint8Array(content) };
  },
  async saveCopy(ctx, { id, fileToken, ground }) {
    const path = ctx.files[fileToken];
    if (path === undefined) throw new Refusal('FILE_NOT_READABLE');
    const { row, content } = await keptFile(ctx, id);
    await writePieces(path, [content]);
    const { personId, kind, size } = row;
    await ctx.audit.write({
      action: 'export',
      entity: 'attachment',
      entityId: id,
      personId,
      ground,
      detail: { kind, size },
    });
    return {};
  },
  async remove({ db, audit, account, now }, { id, because }) {
    const row = await findAttachment(db, id);
    if (!row) throw new Refusal('NOT_FOUND');
    await removeAttachment(db, id, { removedAt: now, removedBy: account.id, removedBecause: because });
    const { personId, kind, size } = row;
    const detail = { kind, size };
    await audit.write({ action: 'delete', entity: 'attachment', entityId: id, personId, ground: because, detail });
    return {};
  },
};

async function keptFile({ db }: Pick<QueryContext, 'db'>, id: string): Promise<{ row: Attachment; content: Buffer }> {
  const row = await findAttachment(db, id);
  const content = row && (await contentOf(db, id));
  if (!row || !content) throw new Refusal('NOT_FOUND');
  return { row, content };
}

function lineOf(row: Attachment, names: ReadonlyMap<string, string>) {
  const { id, name, kind, size, addedAt, removedAt, removedBy, removedBecause } = row;
  const nameOf = (accountId: string | null) => names.get(accountId ?? '') ?? '';
  const removed = removedAt === null ? null : { at: removedAt, by: nameOf(removedBy), because: removedBecause ?? '' };
  return { id, name, kind, size, addedAt, addedBy: nameOf(row.addedBy), removed };
}
