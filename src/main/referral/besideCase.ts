import type { CommandContext } from '../api/context.ts';
import { Refusal } from '../api/refusal.ts';
import { changeCase, readCase } from './caseSteps.ts';
import type { ReferralChanges } from './referralRepo.ts';

/** What every step's input holds. */
export interface Step {
  id: string;
  version: number;
  onDay: string;
  note: string | null;
}

/** Something that happened beside the way, in a case that is not closed: an answer sent, a note. */
export async function besideCase(
  ctx: CommandContext,
  { id, version, onDay, note }: Step,
  step: 'note' | 'preliminaryAnswer' | 'feedback',
  changes: ReferralChanges,
): Promise<{ version: number }> {
  const found = await readCase(ctx, id, version);
  if (step === 'preliminaryAnswer' && found.state === 'closed')
    throw new Refusal('STEP_NOT_ALLOWED', { step, state: found.state });
  return changeCase(ctx, found, step, { onDay, note, changes });
}
