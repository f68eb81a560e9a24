import { isShownKind } from '../../domain/attachment/attachmentKind.ts';
import { accountNames } from '../account/accountRepo.ts';
import type { ModuleHandlers } from '../api/handlers.ts';
import { Refusal } from '../api/refusal.ts';
import { writePieces } from '../api/writtenFile.ts';
import { readAttachment } from '../attachment/readAttachment.ts';
import type { ReadDb } from '../db/database.ts';
import { newId } from '../db/newId.ts';
import { rehabilitationPlanStore } from '../planning/planningRepo.ts';
import { agreementStore, procedureStore } from './directoryRepo.ts';
import { filesOf, findFile, insertFile, type OfficeFile, setRemoved } from './officeFileRepo.ts';

/** Files of the office's own papers. The log tells of kinds and sizes; names of files stay out of it. */
export const officeFileHandlers: ModuleHandlers<'officeFile'> = {
  async of({ db }, { subjectId }) {
    const names = await accountNames(db);
    return (await filesOf(db, subjectId)).map(({ id, name, kind, size, addedAt, addedBy }) => ({
      id,
      name,
      kind,
      size,
      addedAt,
      addedBy: names.get(addedBy) ?? '',
    }));
  },
  async add({ db, audit, account, now, files }, { subjectId, fileToken }) {
    const path = files[fileToken];
    if (path === undefined) throw new Refusal('FILE_NOT_READABLE');
    if (!(await isSubject(db, subjectId))) throw new Refusal('NOT_FOUND');
    const { content, ...file } = await readAttachment(path);
    await refuseSame(db, subjectId, file.sha256);
    const id = newId();
    const size = content.length;
    await insertFile(db, { id, subjectId, ...file, size, addedAt: now, addedBy: account.id, removedAt: null }, content);
    const detail = { subjectId, kind: file.kind, size };
    await audit.write({ action: 'create', entity: 'officeFile', entityId: id, detail });
    return { id };
  },
  async show({ db }, { id }) {
    const { row, content } = await kept(db, id);
    if (!isShownKind(row.kind)) throw new Refusal('ATTACHMENT_KIND');
    return { name: row.name, kind: row.kind, content: new Uint8Array(content) };
  },
  async saveCopy({ db, audit, files }, { id, fileToken, ground }) {
    const path = files[fileToken];
    if (path === undefined) throw new Refusal('FILE_NOT_READABLE');
    const { row, content } = await kept(db, id);
    await writePieces(path, [content]);
    const detail = { kind: row.kind, size: row.size };
    await audit.write({ action: 'export', entity: 'officeFile', entityId: id, ground, detail });
    return {};
  },
  async remove({ db, audit, now }, { id }) {
    const { row } = await kept(db, id);
    await setRemoved(db, id, now);
    await audit.write({
      action: 'change',
      entity: 'officeFile',
      entityId: id,
      detail: { done: 'removed', ...about(row) },
    });
    return {};
  },
  async restore({ db, audit }, { id }) {
    const { row } = (await findFile(db, id)) ?? {};
    if (!row || row.removedAt === null) throw new Refusal('NOT_FOUND');
    await refuseSame(db, row.subjectId, row.sha256);
    await setRemoved(db, id, null);
    await audit.write({
      action: 'change',
      entity: 'officeFile',
      entityId: id,
      detail: { done: 'restored', ...about(row) },
    });
    return {};
  },
};

const about = ({ subjectId, kind, size }: OfficeFile) => ({ subjectId, kind, size });

/** The same file is not kept twice with one subject. Refuses with ALREADY_ATTACHED. */
async function refuseSame(db: ReadDb, subjectId: string, sha256: string): Promise<void> {
  if ((await filesOf(db, subjectId)).some((one) => one.sha256 === sha256)) throw new Refusal('ALREADY_ATTACHED');
}

/** A file that is not taken out. Refuses with NOT_FOUND. */
async function kept(db: ReadDb, id: string) {
  const found = await findFile(db, id);
  if (!found || found.row.removedAt !== null) throw new Refusal('NOT_FOUND');
  return found;
}

async function isSubject(db: ReadDb, id: string): Promise<boolean> {
  const found = [agreementStore, procedureStore, rehabilitationPlanStore].map((store) => store.find(db, id));
  return (await Promise.all(found)).some((row) => row !== undefined);
}
