import { type Day, minDay } from '../../domain/calendar/day.ts';
import { brokenAppointmentRules } from '../../domain/coordinator/assignmentRules.ts';
import type { AssignmentEndReason, CoordinatorRole } from '../../domain/coordinator/codes.ts';
import { endByAge, roleOn } from '../../domain/coordinator/coordinatorRole.ts';
import type { CommandContext } from '../api/context.ts';
import { Refusal, refuseBroken } from '../api/refusal.ts';
import { type Coordinator, findCoordinator } from '../coordinator/coordinatorRepo.ts';
import { newId } from '../db/newId.ts';
import { refreshPersonDeadlines } from '../deadline/refreshDeadlines.ts';
import { findPerson, type Person } from '../person/personRepo.ts';
import { refreshPlanContents } from '../planContent/refreshPlanContents.ts';
import { takeStep } from '../referral/caseSteps.ts';
import type { Referral } from '../referral/referralRepo.ts';
import { type Assignment, assignmentsOfPerson, insertAssignment } from './assignmentRepo.ts';
import { endFormer, settleRequests } from './takeOver.ts';

/** Whom to appoint for whom, from which day. */
export interface Appointing {
  personId: string;
  /** The case it belongs to; null for a person whose assignment was imported without one. */
  referral: Referral | null;
  coordinatorId: string;
  fromDay: Day;
  /** The role where there is no case to say it. */
  formerRole?: CoordinatorRole;
  /** Why those who served before end. */
  reason: AssignmentEndReason;
  note: string | null;
}

/**
 * Appoints a coordinator: whoever served before ends the day before, the case takes its step.
 * Refuses with NOT_FOUND, CONFLICT, STEP_NOT_ALLOWED, or RULE by `brokenAppointmentRules`.
 */
export async function appoint(
  ctx: CommandContext,
  appointing: Appointing,
): Promise<{ version: number; assignmentId: string }> {
  const { referral, fromDay, reason, note } = appointing;
  const person = await findPerson(ctx.db, appointing.personId);
  const coordinator = await findCoordinator(ctx.db, appointing.coordinatorId);
  if (!person || !coordinator) throw new Refusal('NOT_FOUND');
  const others = await assignmentsOfPerson(ctx.db, person.id);
  const asChild = referral === null && appointing.formerRole === 'childCoordinator';
  const role = roleOn(asChild ? 'grantedChildCoordinator' : (referral?.outcome ?? null), person, fromDay);
  refuseBroken(broken(ctx, coordinator, others, { role, fromDay, decidedOn: referral?.decidedOn ?? null }));

  const assignments = await endFormer(ctx, others, fromDay, reason);
  const row = assignmentRow(ctx, appointing, person, coordinator, role);
  await insertAssignment(ctx.db, row);
  await refreshPlanContents(ctx, person.id);
  await ctx.audit.write({
    action: 'create',
    entity: 'assignment',
    entityId: row.id,
    personId: person.id,
    detail: { coordinatorId: coordinator.id, role, fromDay, ended: assignments.map(({ id }) => id) },
  });
  if (referral === null) {
    await refreshPersonDeadlines(ctx, person.id);
    return { version: row.version, assignmentId: row.id };
  }
  const requests = await settleRequests(ctx, referral.id, coordinator.unitId);
  const { version } = await takeStep(ctx, {
    referralId: referral.id,
    version: referral.version,
    step: 'assign',
    onDay: fromDay,
    note,
    facts: { coordinatorId: coordinator.id, unitId: coordinator.unitId, role },
    undo: { assignmentIds: [row.id], assignments, requests },
  });
  return { version, assignmentId: row.id };
}

function broken(
  ctx: CommandContext,
  coordinator: Coordinator,
  others: readonly Assignment[],
  { role, fromDay, decidedOn }: { role: CoordinatorRole; fromDay: Day; decidedOn: Day | null },
): Record<string, string> {
  const { today, settings } = ctx;
  const { officeType } = settings;
  const rules = brokenAppointmentRules({ fromDay, role, coordinator, officeType, decidedOn, today, others });
  const isServing = others.some(
    (other) =>
      other.coordinatorId === coordinator.id &&
      other.role === role &&
      other.fromDay <= fromDay &&
      (other.toDay === null || (other.toDay >= fromDay && other.endReason === 'turned18')),
  );
  return isServing ? { coordinatorId: 'alreadyAssigned' } : rules;
}

function assignmentRow(
  ctx: CommandContext,
  { referral, fromDay, note }: Appointing,
  person: Person,
  coordinator: Coordinator,
  role: CoordinatorRole,
): Assignment {
  const byAge = endByAge(role, person);
  const byLeaving = coordinator.activeTo;
  const toDay = byAge !== null && byLeaving !== null ? minDay(byAge, byLeaving) : (byAge ?? byLeaving);
  const endReason = toDay === byAge ? 'turned18' : 'coordinatorLeft';
  return {
    id: newId(),
    version: 1,
    personId: person.id,
    referralId: referral?.id ?? null,
    coordinatorId: coordinator.id,
    role,
    fromDay,
    toDay,
    endReason: toDay === null ? null : endReason,
    note,
    alsoProvides: null,
    importBatchId: null,
    createdAt: ctx.now,
  };
}
