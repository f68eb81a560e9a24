import type { z } from 'zod';

import type { complaintRoutes } from '../../contract/complaint.ts';
import { brokenComplaintStep } from '../../domain/complaint/complaintRules.ts';
import { afterComplaintStep } from '../../domain/complaint/complaintState.ts';
import type { CommandContext } from '../api/context.ts';
import { Refusal, refuseBroken } from '../api/refusal.ts';
import type { ComplaintStanding } from '../db/schema/index.ts';
import { decidedInMeeting } from '../officeMeeting/decidedInMeeting.ts';
import { refreshPersonDeadlines } from '../deadline/refreshDeadlines.ts';
import {
  appendComplaintEvent,
  complaintEvents,
  markComplaintEventUndone,
  undoableComplaintStep,
} from './complaintEventRepo.ts';
import { type Complaint, findComplaint, updateComplaint } from './complaintRepo.ts';

type StepInput = z.output<typeof complaintRoutes.takeStep.input>;

/** The complaint, or NOT_FOUND; CONFLICT where it has another version than the one read. */
export async function readComplaint({ db }: CommandContext, id: string, version: number) {
  const found = await findComplaint(db, id);
  if (!found) throw new Refusal('NOT_FOUND');
  if (found.complaint.version !== version) throw new Refusal('CONFLICT');
  return found;
}

/** Takes a step. Refuses with STEP_NOT_ALLOWED where the table does not know it, and with RULE where it lacks something. */
export async function takeComplaintStep(ctx: CommandContext, input: StepInput): Promise<{ version: number }> {
  const { complaint: row } = await readComplaint(ctx, input.id, input.version);
  const next = afterComplaintStep(input.step, row);
  if (next === null) throw new Refusal('STEP_NOT_ALLOWED');
  const events = await complaintEvents(ctx.db, row.id);
  const lastDay =
    events.findLast(({ undoneAt, step }) => undoneAt === null && step !== 'undo')?.onDay ?? row.receivedOn;
  refuseBroken(brokenComplaintStep(input, { recordKind: row.recordKind, lastDay, today: ctx.today }));
  const before = standing(row);
  const after: ComplaintStanding = {
    ...before,
    ...(input.step === 'complete' && { isWritten: true, isSigned: true, hasPowerOfAttorney: true }),
    state: next.state,
    completionDueOn: input.step === 'askForCompletion' ? input.answerBy : null,
    forwardedOn: input.step === 'forward' ? input.onDay : row.forwardedOn,
    outcome: input.step === 'settle' ? input.outcome : next.outcome,
    closedOn: next.state === 'closed' ? input.onDay : null,
  };
  const { onDay, step, note, answerBy, documents } = input;
  const told = { onDay, step, note, answerBy, documents, outcome: after.outcome };
  const written = await write(ctx, row, after, { ...told, before }, { step });
  const { meetingItemId } = input;
  if (meetingItemId !== null)
    await decidedInMeeting(ctx, meetingItemId, { complaintId: row.id }, { complaintEventId: written.eventId });
  return { version: written.version };
}

/** Takes the last step back. Refuses with NOTHING_TO_UNDO where the event is not the last that can be. */
export async function undoComplaintStep(
  ctx: CommandContext,
  { id, version, eventId }: { id: string; version: number; eventId: string },
): Promise<{ version: number }> {
  const { complaint: row } = await readComplaint(ctx, id, version);
  const last = undoableComplaintStep(await complaintEvents(ctx.db, id));
  if (last === null || last.eventId !== eventId) throw new Refusal('NOTHING_TO_UNDO');
  await markComplaintEventUndone(ctx.db, eventId, ctx.now, ctx.account.id);
  const told = { onDay: ctx.today, step: 'undo' as const, note: null, answerBy: null, documents: [], outcome: null };
  const { version: next } = await write(
    ctx,
    row,
    last.before,
    { ...told, before: null },
    { step: 'undo', undone: last.step },
  );
  return { version: next };
}

const standing = (row: Complaint): ComplaintStanding => {
  const { state, completionDueOn, forwardedOn, outcome, closedOn, isWritten, isSigned, hasPowerOfAttorney } = row;
  return { state, completionDueOn, forwardedOn, outcome, closedOn, isWritten, isSigned, hasPowerOfAttorney };
};

type Told = Omit<Parameters<typeof appendComplaintEvent>[1], 'complaintId' | 'at' | 'accountId'>;

async function write(
  ctx: CommandContext,
  { id, version, personId }: Complaint,
  after: ComplaintStanding,
  told: Told,
  detail: Record<string, unknown>,
): Promise<{ version: number; eventId: string }> {
  const { db, now, account, audit } = ctx;
  if (!(await updateComplaint(db, id, version, { ...after, updatedAt: now }))) throw new Refusal('CONFLICT');
  const eventId = await appendComplaintEvent(db, { complaintId: id, at: now, accountId: account.id, ...told });
  await refreshPersonDeadlines(ctx, personId);
  await audit.write({ action: 'change', entity: 'complaint', entityId: id, personId, detail });
  return { version: version + 1, eventId };
}
