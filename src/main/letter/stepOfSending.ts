import type { Day } from '../../domain/calendar/day.ts';
import { letterRules } from '../../domain/letter/letterKind.ts';
import { mayTake } from '../../domain/referral/state.ts';
import type { CommandContext } from '../api/context.ts';
import { besideCase } from '../referral/besideCase.ts';
import { takeStep } from '../referral/caseSteps.ts';
import { listEvents } from '../referral/eventRepo.ts';
import { municipalityNotified, municipalityReminded } from '../referral/municipalitySteps.ts';
import { undoableEvent } from '../referral/undo.ts';
import type { LetterMaterial } from './letterMaterial.ts';
import type { Letter } from './letterRepo.ts';

/**
 * Takes the step in the case that a letter's sending is, the same as by hand, and gives its event's id. Null where the kind
 * takes none, or the case has been there already: then the letter alone is marked.
 */
export async function stepOfSending(
  ctx: CommandContext,
  letter: Letter,
  found: LetterMaterial,
  sentOn: Day,
): Promise<string | null> {
  const { referral } = found;
  const office = ctx.settings.officeType;
  const step = { id: referral.id, version: referral.version, onDay: sentOn, note: null };
  switch (letterRules[letter.kind].onSent) {
    case null:
      return null;
    case 'preliminaryAnswer':
      if (referral.preliminaryAnswerOn !== null || referral.state === 'closed') return null;
      await besideCase(ctx, step, 'preliminaryAnswer', { preliminaryAnswerOn: sentOn });
      break;
    case 'feedback':
      if (referral.feedbackSentOn !== null) return null;
      await besideCase(ctx, step, 'feedback', { feedbackSentOn: sentOn });
      break;
    case 'notifyMunicipality':
      if (!mayTake('notifyMunicipality', referral.state, office) || letter.receiverId === null) return null;
      await takeStep(ctx, municipalityNotified({ ...step, municipalityNumber: letter.receiverId }));
      break;
    case 'remindMunicipality':
      if (!mayTake('remindMunicipality', referral.state, office)) return null;
      await takeStep(ctx, municipalityReminded(step));
      break;
  }
  return undoableEvent(await listEvents(ctx.db, referral.id))?.id ?? null;
}
