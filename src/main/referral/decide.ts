import type { z } from 'zod';

import type { referralRoutes } from '../../contract/referral.ts';
import { brokenDecisionRules } from '../../domain/referral/decisionRules.ts';
import type { CommandContext } from '../api/context.ts';
import { refuseBroken } from '../api/refusal.ts';
import { newId } from '../db/newId.ts';
import { decidedInMeeting } from '../officeMeeting/decidedInMeeting.ts';
import { findPerson } from '../person/personRepo.ts';
import { readCase, takeStep } from './caseSteps.ts';
import { pausesEnded } from './pausing.ts';
import { insertDecision } from './decisionRepo.ts';

type Decided = z.output<typeof referralRoutes.decide.input>;

/** Decides a case. One decided before is not changed: the new decision supersedes it. Refuses with RULE as the domain says. */
export async function decideCase(ctx: CommandContext, input: Decided): Promise<{ version: number }> {
  const { db, account, now, today } = ctx;
  const found = await readCase(ctx, input.id, input.version);
  const person = await findPerson(db, found.personId);
  const { receivedOn, personId } = found;
  refuseBroken(brokenDecisionRules(input, { receivedOn, today, birthDate: person?.birthDate ?? null }));
  const { id: referralId, version, onDay, note, outcome, reason, forwardedTo } = input;
  const decisionId = newId();
  const { legalBasis, isLongTerm, isCoordinated, services } = input;
  const result = await takeStep(ctx, {
    referralId,
    version,
    step: 'decide',
    onDay,
    note,
    outcome,
    // What was waited for is there, or no longer needed.
    changes: { outcome, decidedOn: onDay, forwardedTo, missing: null, ...pausesEnded(found, onDay) },
    facts: { outcome, legalBasis, reason, forwardedTo },
    undo: { decisionIds: [decisionId] },
  });
  await insertDecision(db, {
    id: decisionId,
    referralId,
    personId,
    outcome,
    decidedOn: onDay,
    legalBasis,
    isLongTerm,
    isCoordinated,
    services,
    reason,
    forwardedTo,
    decidedBy: account.id,
    supersededById: null,
    revokedAt: null,
    importBatchId: null,
    createdAt: now,
  });
  if (input.meetingItemId !== null) await decidedInMeeting(ctx, input.meetingItemId, { referralId }, { decisionId });
  return result;
}
