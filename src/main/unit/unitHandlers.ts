import type { ModuleHandlers } from '../api/handlers.ts';
import { Refusal } from '../api/refusal.ts';
import { newId } from '../db/newId.ts';
import { findUnit, insertUnit, updateUnit } from './unitRepo.ts';
import { unitRows } from './unitRows.ts';

/** The units coordinators work in, with what they carry today. */
export const unitHandlers: ModuleHandlers<'unit'> = {
  list: ({ db, today }) => unitRows(db, today),
  async create({ db, audit }, fields) {
    const id = newId();
    await insertUnit(db, { id, version: 1, ...fields, importBatchId: null });
    await audit.write({ action: 'create', entity: 'unit', entityId: id });
    return { id };
  },
  async change({ db, audit }, { id, version, fields }) {
    if (!(await findUnit(db, id))) throw new Refusal('NOT_FOUND');
    if (!(await updateUnit(db, id, version, fields))) throw new Refusal('CONFLICT');
    await audit.write({ action: 'change', entity: 'unit', entityId: id });
    return { version: version + 1 };
  },
};
