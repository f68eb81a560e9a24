import type { Day } from '../../domain/calendar/day.ts';
import { brokenPause, brokenResume, openPause, type PauseReason, resumed } from '../../domain/deadline/pause.ts';
import { isOpen } from '../../domain/referral/state.ts';
import type { CommandContext } from '../api/context.ts';
import { Refusal, refuseBroken } from '../api/refusal.ts';
import { changeCase, readCase } from './caseSteps.ts';
import type { Referral, ReferralChanges } from './referralRepo.ts';

interface Step {
  id: string;
  version: number;
  onDay: Day;
  note: string | null;
}

/** Puts a case on hold from the day. Refuses with STEP_NOT_ALLOWED where nothing runs any more, and RULE as the domain says. */
export async function pauseCase(
  ctx: CommandContext,
  { id, version, onDay, note, reason }: Step & { reason: PauseReason },
): Promise<{ version: number }> {
  const found = await readCase(ctx, id, version);
  if (!isOpen(found.state)) throw new Refusal('STEP_NOT_ALLOWED', { step: 'pause', state: found.state });
  const pauses = found.pauses ?? [];
  const broken = brokenPause(pauses, onDay);
  refuseBroken(broken === null ? {} : { onDay: broken });
  const changes = { pauses: [...pauses, { fromDay: onDay, toDay: null, reason }] };
  return changeCase(ctx, found, 'pause', { onDay, note, changes, facts: { pauseReason: reason } });
}

/** Takes a case up again on the day: the pause's last day is the one before. */
export async function resumeCase(
  ctx: CommandContext,
  { id, version, onDay, note }: Step,
): Promise<{ version: number }> {
  const found = await readCase(ctx, id, version);
  const pauses = found.pauses ?? [];
  const broken = brokenResume(pauses, onDay);
  if (broken === 'notPaused') throw new Refusal('STEP_NOT_ALLOWED', { step: 'resume', state: found.state });
  refuseBroken(broken === null ? {} : { onDay: broken });
  return changeCase(ctx, found, 'resume', { onDay, note, changes: { pauses: resumed(pauses, onDay) } });
}

/** What a step that ends the waiting changes: nothing where the case runs. */
export function pausesEnded({ pauses }: Referral, onDay: Day): Pick<ReferralChanges, 'pauses'> {
  return pauses && openPause(pauses) ? { pauses: resumed(pauses, onDay) } : {};
}
