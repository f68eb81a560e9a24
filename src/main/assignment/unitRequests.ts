import { coveredState } from '../../domain/coordinator/coveredState.ts';
import { roleOn } from '../../domain/coordinator/coordinatorRole.ts';
import { brokenAnswerRules, brokenRequestRules, isStanding } from '../../domain/coordinator/requestRules.ts';
import { mayTake } from '../../domain/referral/state.ts';
import type { CommandContext } from '../api/context.ts';
import type { ModuleHandlers } from '../api/handlers.ts';
import { Refusal, refuseBroken } from '../api/refusal.ts';
import { findCoordinator } from '../coordinator/coordinatorRepo.ts';
import { newId } from '../db/newId.ts';
import { hasCoordinatorOn } from '../person/coverage.ts';
import { findPerson } from '../person/personRepo.ts';
import { changeCase, readCase, takeStep } from '../referral/caseSteps.ts';
import type { Referral } from '../referral/referralRepo.ts';
import { findUnit } from '../unit/unitRepo.ts';
import {
  type AssignmentRequest,
  findRequest,
  insertRequest,
  requestsOfReferral,
  updateRequest,
} from './requestRepo.ts';

type Handlers = ModuleHandlers<'assignment'>;

/** Asks a unit for a coordinator. One request at a time waits; the person stays on the red line meanwhile. */
export const requestUnit: Handlers['request'] = async (ctx, input) => {
  const { referralId, version, unitId, proposedCoordinatorId, onDay, answerBy, message } = input;
  const found = await readCase(ctx, referralId, version);
  // By the days, not by the stored state: the last coordinator's end may have passed without anybody writing.
  const state = coveredState(found.state, await hasCoordinatorOn(ctx.db, found.personId, ctx.today));
  if (!mayTake('requestUnit', state, ctx.settings.officeType))
    throw new Refusal('STEP_NOT_ALLOWED', { step: 'requestUnit', state });
  const unit = await findUnit(ctx.db, unitId);
  const person = await findPerson(ctx.db, found.personId);
  if (!unit || !person) throw new Refusal('NOT_FOUND');
  if (proposedCoordinatorId !== null && !(await findCoordinator(ctx.db, proposedCoordinatorId)))
    throw new Refusal('NOT_FOUND');
  refuseBroken(brokenRequestRules({ onDay, answerBy }, { decidedOn: found.decidedOn, unitIsActive: unit.isActive }));
  const isWaiting = (await requestsOfReferral(ctx.db, referralId)).some((request) => request.state === 'waiting');
  if (isWaiting) throw new Refusal('ALREADY_EXISTS');
  const id = newId();
  await insertRequest(ctx.db, {
    id,
    referralId,
    personId: found.personId,
    unitId,
    proposedCoordinatorId,
    role: roleOn(found.outcome, person, onDay),
    requestedOn: onDay,
    answerBy,
    message,
    state: 'waiting',
    answeredOn: null,
    declineReason: null,
    answerNote: null,
    createdAt: ctx.now,
  });
  await audited(ctx, 'create', found, id, 'waiting');
  return changeCase(
    ctx,
    found,
    'requestUnit',
    { onDay, note: null, facts: { unitId, coordinatorId: proposedCoordinatorId }, undo: { requestIds: [id] } },
    'requestedFromUnit',
  );
};

/** Writes down the unit's answer. A yes appoints nobody; a no, with its reason, puts the case back to waiting. */
export const answerRequest: Handlers['answerRequest'] = async (ctx, input) => {
  const { referralId, version, requestId, accepted, onDay, declineReason, note } = input;
  const found = await readCase(ctx, referralId, version);
  const request = await requestOf(ctx, found, requestId);
  if (request.state !== 'waiting') throw new Refusal('CONFLICT');
  refuseBroken(brokenAnswerRules({ onDay, accepted, declineReason }, request));
  const state = accepted ? 'accepted' : 'declined';
  const reason = accepted ? null : declineReason;
  await updateRequest(ctx.db, requestId, { state, answeredOn: onDay, declineReason: reason, answerNote: note });
  await audited(ctx, 'change', found, requestId, state);
  return takeStep(ctx, {
    referralId,
    version,
    step: accepted ? 'unitAccepts' : 'unitDeclines',
    onDay,
    note,
    facts: { unitId: request.unitId, reason },
    undo: { requests: [former(request)] },
  });
};

/** Takes a request back: one that waits, or one with a yes on which nobody was appointed. */
export const withdrawRequest: Handlers['withdrawRequest'] = async (ctx, input) => {
  const { referralId, version, requestId, onDay, note } = input;
  const found = await readCase(ctx, referralId, version);
  const request = await requestOf(ctx, found, requestId);
  if (!isStanding(request.state)) throw new Refusal('CONFLICT');
  if (onDay < request.requestedOn) refuseBroken({ onDay: 'beforeAsked' });
  await updateRequest(ctx.db, requestId, { state: 'withdrawn', answeredOn: request.answeredOn ?? onDay });
  await audited(ctx, 'change', found, requestId, 'withdrawn');
  return takeStep(ctx, {
    referralId,
    version,
    step: 'withdrawRequest',
    onDay,
    note,
    facts: { unitId: request.unitId },
    undo: { requests: [former(request)] },
  });
};

async function requestOf(ctx: CommandContext, found: Referral, requestId: string): Promise<AssignmentRequest> {
  const request = await findRequest(ctx.db, requestId);
  if (request?.referralId !== found.id) throw new Refusal('NOT_FOUND');
  return request;
}

const former = ({ id, state, answeredOn, declineReason, answerNote }: AssignmentRequest) => ({
  id,
  values: { state, answeredOn, declineReason, answerNote },
});

const audited = (
  ctx: CommandContext,
  action: 'create' | 'change',
  { personId }: Referral,
  entityId: string,
  state: AssignmentRequest['state'],
) => ctx.audit.write({ action, entity: 'assignmentRequest', entityId, personId, detail: { state } });
