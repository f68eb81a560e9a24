import type { CoordinatorFields } from '../../contract/coordinator.ts';
import { brokenAbsenceRules, brokenCoordinatorRules } from '../../domain/coordinator/coordinatorRules.ts';
import { coordinatorSortName } from '../../domain/coordinator/coordinatorSortName.ts';
import type { CommandContext } from '../api/context.ts';
import type { ModuleHandlers } from '../api/handlers.ts';
import { Refusal, refuseBroken } from '../api/refusal.ts';
import { newId } from '../db/newId.ts';
import { findUnit } from '../unit/unitRepo.ts';
import { absencesOf, findAbsence, insertAbsence, removeAbsence } from './absenceRepo.ts';
import { candidatesFor } from './candidates.ts';
import {
  assignmentsBeyond,
  assignmentsOfCoordinator,
  findCoordinator,
  insertCoordinator,
  updateCoordinator,
} from './coordinatorRepo.ts';
import { coordinatorRows, isFormer } from './coordinatorRows.ts';
import { leave } from './leave.ts';

/** Coordinators: who they are, what they carry today, when they are away. */
export const coordinatorHandlers: ModuleHandlers<'coordinator'> = {
  async list({ db, today }, { includeFormer }) {
    const rows = await coordinatorRows(db, today);
    return includeFormer ? rows : rows.filter((row) => !isFormer(row, today));
  },
  async candidates(ctx, { referralId }) {
    return candidatesFor(ctx, referralId);
  },
  async get({ db, today, audit }, { id }) {
    const row = (await coordinatorRows(db, today)).find((one) => one.id === id);
    if (!row) throw new Refusal('NOT_FOUND');
    const assignments = await assignmentsOfCoordinator(db, id);
    // Names and who coordinates whom, but nobody's record: one line for the list that was seen.
    await audit.note({ action: 'read', entity: 'coordinator', entityId: id, detail: { persons: assignments.length } });
    const unit = row.unitId === null ? undefined : await findUnit(db, row.unitId);
    return { ...row, unitLeader: unit?.leader ?? null, absences: await absencesOf(db, id), assignments };
  },
  async create(ctx, fields) {
    const { db, audit, now } = ctx;
    await checkFields(ctx, fields);
    const id = newId();
    const sortName = coordinatorSortName(fields.name);
    const stamps = { createdAt: now, updatedAt: now, importBatchId: null };
    await insertCoordinator(db, { id, version: 1, ...fields, sortName, ...stamps });
    await audit.write({ action: 'create', entity: 'coordinator', entityId: id });
    return { id };
  },
  async change(ctx, { id, version, fields }) {
    const { db, audit, now } = ctx;
    const before = await findCoordinator(db, id);
    if (!before) throw new Refusal('NOT_FOUND');
    await checkFields(ctx, fields);
    // Leaving is an order of its own: it ends what they serve, and tells each case.
    const leaves = fields.activeTo !== null && fields.activeTo !== before.activeTo;
    if (leaves && (await assignmentsBeyond(db, id, fields.activeTo ?? '')).length > 0)
      refuseBroken({ activeTo: 'stillServing' });
    const sortName = coordinatorSortName(fields.name);
    if (!(await updateCoordinator(db, id, version, { ...fields, sortName, updatedAt: now })))
      throw new Refusal('CONFLICT');
    await audit.write({ action: 'change', entity: 'coordinator', entityId: id });
    return { version: version + 1 };
  },
  async addAbsence({ db, audit }, fields) {
    const people = [fields.coordinatorId, ...(fields.substituteId === null ? [] : [fields.substituteId])];
    for (const id of people) if (!(await findCoordinator(db, id))) throw new Refusal('NOT_FOUND');
    refuseBroken(brokenAbsenceRules(fields));
    const id = newId();
    await insertAbsence(db, { id, ...fields });
    const { coordinatorId, fromDay, toDay } = fields;
    await audit.write({ action: 'create', entity: 'absence', entityId: id, detail: { coordinatorId, fromDay, toDay } });
    return { id };
  },
  async removeAbsence({ db, audit }, { id }) {
    const found = await findAbsence(db, id);
    if (!found) throw new Refusal('NOT_FOUND');
    await removeAbsence(db, id);
    const { coordinatorId, fromDay, toDay } = found;
    await audit.write({ action: 'delete', entity: 'absence', entityId: id, detail: { coordinatorId, fromDay, toDay } });
    return {};
  },
  leave,
};

async function checkFields({ db }: CommandContext, fields: CoordinatorFields): Promise<void> {
  refuseBroken(brokenCoordinatorRules(fields));
  if (fields.unitId !== null && !(await findUnit(db, fields.unitId))) throw new Refusal('NOT_FOUND');
}
