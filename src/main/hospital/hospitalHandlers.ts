import type { StayFields } from '../../contract/hospital.ts';
import { brokenStayRules } from '../../domain/hospital/hospitalStay.ts';
import type { CommandContext } from '../api/context.ts';
import type { ModuleHandlers } from '../api/handlers.ts';
import { Refusal, refuseBroken } from '../api/refusal.ts';
import { newId } from '../db/newId.ts';
import { refreshPersonDeadlines } from '../deadline/refreshDeadlines.ts';
import { findReferral } from '../referral/referralRepo.ts';
import { deleteStay, findStay, type HospitalStay, insertStay, staysOfCase, updateStay } from './stayRepo.ts';
import { setTick } from './tickHandler.ts';

/** The hospital's own part of a case: the stay with its contact physician, and what stands in its systems. */
export const hospitalHandlers: ModuleHandlers<'hospital'> = {
  async stays({ db, audit }, { referralId }) {
    const found = await findReferral(db, referralId);
    if (!found) throw new Refusal('NOT_FOUND');
    await audit.read(found.personId, 'hospitalStay');
    return (await staysOfCase(db, referralId)).map((row) => ({ id: row.id, version: row.version, ...fieldsOf(row) }));
  },

  async setStay(ctx, { referralId, id, version, fields }) {
    const { db, now, today, account } = ctx;
    const found = await findReferral(db, referralId);
    if (!found) throw new Refusal('NOT_FOUND');
    refuseBroken(brokenStayRules(fields, today));
    const { personId } = found;
    const stamps = { updatedAt: now, accountId: account.id };
    const row: HospitalStay = { id: id ?? newId(), version: version + 1, personId, referralId, ...fields, ...stamps };
    const before = id === null ? undefined : await findStay(db, id);
    if (id === null) await insertStay(db, row);
    else if (before?.referralId !== referralId) throw new Refusal('NOT_FOUND');
    else if (!(await updateStay(db, row, version))) throw new Refusal('CONFLICT');
    await settled(ctx, row, id === null ? 'create' : 'change', before && daysOf(before));
    return { id: row.id, version: row.version };
  },

  async removeStay(ctx, { id, version }) {
    const before = await findStay(ctx.db, id);
    if (!before) throw new Refusal('NOT_FOUND');
    if (!(await deleteStay(ctx.db, id, version))) throw new Refusal('CONFLICT');
    await settled(ctx, before, 'delete', daysOf(before));
    return {};
  },

  setTick,
};

const fieldsOf = (row: HospitalStay): StayFields => ({
  ward: row.ward,
  admittedOn: row.admittedOn,
  plannedDischargeOn: row.plannedDischargeOn,
  dischargedOn: row.dischargedOn,
  contactPhysician: row.contactPhysician,
  contactPhysicianOn: row.contactPhysicianOn,
});

/** What the log keeps of a stay: its days, and no names. */
const daysOf = ({ admittedOn, plannedDischargeOn, dischargedOn, contactPhysicianOn }: HospitalStay) => ({
  admittedOn,
  plannedDischargeOn,
  dischargedOn,
  contactPhysicianOn,
});

async function settled(
  ctx: CommandContext,
  stay: HospitalStay,
  action: 'create' | 'change' | 'delete',
  before: ReturnType<typeof daysOf> | undefined,
): Promise<void> {
  const { id, personId } = stay;
  await refreshPersonDeadlines(ctx, personId);
  const detail = { ...daysOf(stay), ...(before && action === 'change' && { before }) };
  await ctx.audit.write({ action, entity: 'hospitalStay', entityId: id, personId, detail });
}
