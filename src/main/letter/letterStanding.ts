import { lacksIn, type Lacks } from '../../domain/letter/fillTemplate.ts';
import { type LetterStop, whatHoldsBack } from '../../domain/letter/letterStop.ts';
import type { QueryContext } from '../api/context.ts';
import type { LetterMaterial } from './letterMaterial.ts';
import type { Letter } from './letterRepo.ts';
import { draftWords, putInLast } from './letterWords.ts';

type Reading = Pick<QueryContext, 'settings' | 'reference' | 'today'>;

/** What keeps a letter from leaving today: consent, and for a draft what is not there yet. */
export function letterStanding(
  ctx: Reading,
  letter: Letter,
  found: LetterMaterial,
): { lacks: Lacks; stop: LetterStop | null } {
  const { kind, service, state } = letter;
  const nothing: Lacks = { fields: [], unknown: [] };
  if (state === 'sent' || state === 'discarded') return { lacks: nothing, stop: null };
  const { consent, consentOn } = found.referral;
  const facts = { kind, service, referralConsent: consent, referralConsentOn: consentOn, consents: found.consents };
  const words = state === 'draft' ? draftWords(ctx, letter, found) : null;
  return {
    lacks: words ? lacksIn(`${words.subject}\n${words.body}`, putInLast) : nothing,
    stop: whatHoldsBack(facts, ctx.today),
  };
}
