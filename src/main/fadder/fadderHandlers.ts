import type { FadderFields } from '../../contract/fadder.ts';
import { isAssignedOn } from '../../domain/statistics/indicatorRules.ts';
import { takenOverFrom } from '../../domain/coordinator/assignmentRules.ts';
import { addDays } from '../../domain/calendar/day.ts';
import { brokenFadderRules } from '../../domain/fadder/fadderRules.ts';
import type { CommandContext } from '../api/context.ts';
import type { ModuleHandlers } from '../api/handlers.ts';
import { Refusal, refuseBroken } from '../api/refusal.ts';
import { findCoordinator } from '../coordinator/coordinatorRepo.ts';
import { newId } from '../db/newId.ts';
import { findUnit } from '../unit/unitRepo.ts';
import { deleteFadderAbsence, findFadderAbsence, insertFadderAbsence } from './fadderAbsenceRepo.ts';
import { assignmentsByCoordinator, assignmentsOfFadder } from './fadderAssignmentRepo.ts';
import { findFadder, insertFadder, listFaddere, updateFadder } from './fadderRepo.ts';
import { fadderPage, groupsToday, withoutFadderOn } from './fadderViews.ts';
import { handOver } from './handOver.ts';
import { moveCoordinators } from './moveCoordinators.ts';
import { rememberChange, undoChange } from './undoChange.ts';

/** Faddere and their groups: who supervises which coordinator, now and before. */
export const fadderHandlers: ModuleHandlers<'fadder'> = {
  async groups(ctx, { includeFormer }) {
    return groupsToday(ctx, includeFormer);
  },
  async get(ctx, { id }) {
    return fadderPage(ctx, id);
  },
  async without({ db, today }, { onDay }) {
    return withoutFadderOn(db, onDay ?? today);
  },
  async ofCoordinator({ db, today }, { coordinatorId }) {
    const names = new Map((await listFaddere(db)).map(({ id, name }) => [id, name]));
    const times = (await assignmentsByCoordinator(db, [coordinatorId])).get(coordinatorId) ?? [];
    return times.map((time) => {
      const { id: assignmentId, fadderId, fromDay, toDay, endReason } = time;
      const isActive = isAssignedOn(time, today);
      return { assignmentId, fadderId, name: names.get(fadderId) ?? '', fromDay, toDay, endReason, isActive };
    });
  },
  async create(ctx, fields) {
    await checkFields(ctx, fields, null);
    const { db, now, audit } = ctx;
    const id = newId();
    const stored = { id, version: 1, ...storedFields(fields), importBatchId: null, createdAt: now, updatedAt: now };
    await insertFadder(db, stored);
    await audit.write({ action: 'create', entity: 'fadder', entityId: id });
    return { id };
  },
  async change(ctx, { id, version, fields }) {
    const { db, now, audit } = ctx;
    const before = await findFadder(db, id);
    if (!before) throw new Refusal('NOT_FOUND');
    await checkFields(ctx, fields, id);
    if (fields.activeTo !== null && fields.activeTo !== before.activeTo) {
      const group = (await assignmentsOfFadder(db, id)).map(({ assignment }) => assignment);
      // Leaving is an order of its own: it hands the group over.
      if (takenOverFrom(addDays(fields.activeTo, 1), group).length > 0) refuseBroken({ activeTo: 'stillHasGroup' });
    }
    if (!(await updateFadder(db, id, version, { ...storedFields(fields), updatedAt: now })))
      throw new Refusal('CONFLICT');
    await audit.write({ action: 'change', entity: 'fadder', entityId: id });
    return { version: version + 1 };
  },
  async addAbsence({ db, audit }, fields) {
    if (!(await findFadder(db, fields.fadderId))) throw new Refusal('NOT_FOUND');
    if (fields.toDay !== null && fields.toDay < fields.fromDay) refuseBroken({ toDay: 'beforeFrom' });
    const id = newId();
    await insertFadderAbsence(db, { id, ...fields });
    const { fadderId, fromDay, toDay } = fields;
    await audit.write({
      action: 'create',
      entity: 'fadderAbsence',
      entityId: id,
      detail: { fadderId, fromDay, toDay },
    });
    return { id };
  },
  async removeAbsence({ db, audit }, { id }) {
    const found = await findFadderAbsence(db, id);
    if (!found) throw new Refusal('NOT_FOUND');
    await deleteFadderAbsence(db, id);
    const { fadderId, fromDay, toDay } = found;
    await audit.write({
      action: 'delete',
      entity: 'fadderAbsence',
      entityId: id,
      detail: { fadderId, fromDay, toDay },
    });
    return {};
  },
  async assign(ctx, order) {
    const undo = { ...(await moveCoordinators(ctx, order)), fadder: null };
    const changeId = await rememberChange(ctx, undo);
    const detail = { fromDay: order.fromDay, moved: order.moves.length, replaced: undo.former.length };
    await ctx.audit.write({ action: 'create', entity: 'fadderChange', entityId: changeId, detail });
    return { changeId, moved: order.moves.length };
  },
  handOver,
  undo: undoChange,
};

async function checkFields({ db }: CommandContext, fields: FadderFields, ownId: string | null): Promise<void> {
  refuseBroken(brokenFadderRules(fields));
  const { coordinatorId, unitId, activeFrom, activeTo } = fields;
  if (unitId !== null && !(await findUnit(db, unitId))) throw new Refusal('NOT_FOUND');
  if (coordinatorId === null) return;
  if (!(await findCoordinator(db, coordinatorId))) throw new Refusal('NOT_FOUND');
  const isTwice = (await listFaddere(db)).some(
    (other) =>
      other.id !== ownId &&
      other.coordinatorId === coordinatorId &&
      (activeTo === null || other.activeFrom <= activeTo) &&
      (other.activeTo === null || other.activeTo >= activeFrom),
  );
  if (isTwice) refuseBroken({ coordinatorId: 'alreadyFadder' });
}

/** A coordinator's name and unit are the coordinator's own, and stand in one place. */
const storedFields = ({ name, unitId, ...fields }: FadderFields) => ({
  ...fields,
  name: fields.coordinatorId === null ? name : null,
  unitId: fields.coordinatorId === null ? unitId : null,
});
