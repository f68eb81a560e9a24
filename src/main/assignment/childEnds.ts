import { wasInForce } from '../../domain/coordinator/assignmentRules.ts';
import { endByAge } from '../../domain/coordinator/coordinatorRole.ts';
import type { CommandContext } from '../api/context.ts';
import { refreshPersonDeadlines } from '../deadline/refreshDeadlines.ts';
import { findPerson } from '../person/personRepo.ts';
import { assignmentsOfPerson, updateAssignment } from './assignmentRepo.ts';

/**
 * Sets the last day of a person's child coordinator assignments anew after the birth date became known or was
 * corrected (hol § 7-2 a: to the 18th birthday). An end for another reason stays, unless it is later than that.
 */
export async function setChildAssignmentEnds(ctx: CommandContext, personId: string): Promise<void> {
  const person = await findPerson(ctx.db, personId);
  if (!person) return;
  for (const found of await assignmentsOfPerson(ctx.db, person.id)) {
    const latest = endByAge(found.role, person);
    const isByAge = found.toDay === null || found.endReason === 'turned18' || (latest !== null && found.toDay > latest);
    if (found.role !== 'childCoordinator' || !isByAge || !wasInForce(found) || found.toDay === latest) continue;
    // The birth date was taken away again: the end goes with it.
    const endReason = latest === null ? null : 'turned18';
    await updateAssignment(ctx.db, found.id, found.version, { toDay: latest, endReason });
    await ctx.audit.write({
      action: 'change',
      entity: 'assignment',
      entityId: found.id,
      personId: person.id,
      detail: { toDay: latest, reason: 'turned18' },
    });
  }
  await refreshPersonDeadlines(ctx, person.id);
}
