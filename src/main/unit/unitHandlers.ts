import type { ModuleHandlers } from '../api/handlers.ts';
import { Refusal } from '../api/refusal.ts';
import { personsByUnit } from '../coordinator/coordinatorRepo.ts';
import { newId } from '../db/newId.ts';
import { exportOverview } from './exportOverview.ts';
import { recruitmentNeeds } from './needs.ts';
import { findUnit, insertUnit, updateUnit } from './unitRepo.ts';
import { requestsOfUnit } from './unitRequestRepo.ts';
import { staffWithTraining } from './staffWithTraining.ts';
import { unitRow, unitRows } from './unitRows.ts';

/** The units coordinators work in, what they carry today, and what they answered. */
export const unitHandlers: ModuleHandlers<'unit'> = {
  list: ({ db, today }) => unitRows(db, today),
  needs: (ctx) => recruitmentNeeds(ctx),
  async get({ db, today, audit }, { id }) {
    const unit = await findUnit(db, id);
    if (!unit) throw new Refusal('NOT_FOUND');
    const staff = await staffWithTraining(db, id, today);
    const requests = await requestsOfUnit(db, id);
    // Names and what the unit was asked, but nobody's record: one line for the list that was seen.
    await audit.note({ action: 'read', entity: 'unit', entityId: id, detail: { requests: requests.length } });
    return { ...unitRow(unit, staff, (await personsByUnit(db, today)).get(id) ?? 0), staff, requests };
  },
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
  exportOverview,
};
