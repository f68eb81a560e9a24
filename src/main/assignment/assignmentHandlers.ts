import { covers } from '../../domain/calendar/reportingPeriod.ts';
import { brokenEndRules, takenOverFrom } from '../../domain/coordinator/assignmentRules.ts';
import { services } from '../../domain/referral/codes.ts';
import type { CommandContext } from '../api/context.ts';
import type { ModuleHandlers } from '../api/handlers.ts';
import { Refusal, refuseBroken } from '../api/refusal.ts';
import { findPerson } from '../person/personRepo.ts';
import { readCase } from '../referral/caseSteps.ts';
import { findReferral, type Referral } from '../referral/referralRepo.ts';
import { appoint } from './appoint.ts';
import {
  type Assignment,
  assignmentsOfPerson,
  findAssignment,
  namedAssignmentsOfPerson,
  runningGrantOf,
  updateAssignment,
} from './assignmentRepo.ts';
import { endInCase } from './endInCase.ts';
import { answerRequest, requestUnit, withdrawRequest } from './unitRequests.ts';
import { endAssignment } from './takeOver.ts';

/** Requests to units, and who coordinates for whom. */
export const assignmentHandlers: ModuleHandlers<'assignment'> = {
  request: requestUnit,
  answerRequest,
  withdrawRequest,
  async assign(ctx, { referralId, version, coordinatorId, fromDay, note }) {
    const referral = await readCase(ctx, referralId, version);
    const reason = 'coordinatorChanged';
    return appoint(ctx, { personId: referral.personId, referral, coordinatorId, fromDay, reason, note });
  },
  async end(ctx, { assignmentId, version, lastDay, reason, note }) {
    const found = await existing(ctx, assignmentId);
    if (found.version !== version) throw new Refusal('CONFLICT');
    const person = await findPerson(ctx.db, found.personId);
    if (!person) throw new Refusal('NOT_FOUND');
    const others = (await assignmentsOfPerson(ctx.db, found.personId)).filter(({ id }) => id !== found.id);
    refuseBroken(brokenEndRules(found, lastDay, { today: ctx.today, person, others }));
    const former = await endAssignment(ctx, found, lastDay, reason);
    await endInCase(ctx, found, { lastDay, note, reason, undo: { assignments: [former] } });
    return { version: version + 1 };
  },
  async reassign(ctx, { moves, fromDay, reason, note }) {
    if (new Set(moves.map(({ assignmentId }) => assignmentId)).size < moves.length)
      refuseBroken({ moves: 'sameAssignmentTwice' });
    let done = 0;
    for (const { assignmentId, toCoordinatorId: coordinatorId } of moves) {
      const found = await existing(ctx, assignmentId);
      if (coordinatorId === found.coordinatorId) refuseBroken({ coordinatorId: 'sameCoordinator' });
      const others = await assignmentsOfPerson(ctx.db, found.personId);
      // Somebody else has taken over in the meantime: the list that was shown is old.
      if (takenOverFrom(fromDay, others).some(({ id }) => id !== found.id)) throw new Refusal('CONFLICT');
      const referral = await caseOf(ctx, found);
      const { personId, role: formerRole } = found;
      await appoint(ctx, { personId, referral, coordinatorId, fromDay, formerRole, reason, note });
      ctx.job.progress((done += 1), moves.length, 'reassign');
    }
    return { moved: moves.length };
  },
  async setAlsoProvides(ctx, { assignmentId, version, alsoProvides }) {
    const found = await existing(ctx, assignmentId);
    const values = { alsoProvides: alsoProvides && services.filter((service) => alsoProvides.includes(service)) };
    if (!(await updateAssignment(ctx.db, found.id, version, values))) throw new Refusal('CONFLICT');
    await ctx.audit.write({
      action: 'change',
      entity: 'assignment',
      entityId: found.id,
      personId: found.personId,
      detail: { was: { alsoProvides: found.alsoProvides }, ...values },
    });
    return { version: version + 1 };
  },
  async ofPerson({ db, audit, today }, { personId }) {
    const person = await findPerson(db, personId);
    if (!person) throw new Refusal('NOT_FOUND');
    await audit.read(person.id, 'assignment');
    return (await namedAssignmentsOfPerson(db, person.id)).map((row) => ({
      ...row,
      isActive: covers({ from: row.fromDay, to: row.toDay }, today),
    }));
  },
};

async function existing({ db }: CommandContext, id: string): Promise<Assignment> {
  const found = await findAssignment(db, id);
  if (!found) throw new Refusal('NOT_FOUND');
  return found;
}

/** The case an assignment is followed up in: its own, or the person's running one where that is closed or missing. */
async function caseOf({ db }: CommandContext, { referralId, personId }: Assignment): Promise<Referral | null> {
  const own = referralId === null ? undefined : await findReferral(db, referralId);
  return own && own.state !== 'closed' ? own : ((await runningGrantOf(db, personId)) ?? null);
}
