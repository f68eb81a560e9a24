import { fillIn } from '../../domain/letter/fillTemplate.ts';
import { type LetterKind, letterRules } from '../../domain/letter/letterKind.ts';
import type { MergeField, MergeValues } from '../../domain/letter/mergeField.ts';
import type { QueryContext } from '../api/context.ts';
import type { LetterMaterial } from './letterMaterial.ts';
import type { Letter } from './letterRepo.ts';
import { mergeValues } from './mergeValues.ts';

type Reading = Pick<QueryContext, 'settings' | 'reference' | 'today'>;

/** The number is put in when the letter is shown or finished: a draft never holds it in clear. */
export const putInLast: readonly MergeField[] = ['personNumber'];

/** A draft's words with what has become known since it was made; the number stays a field. */
export function draftWords(ctx: Reading, letter: Letter, found: LetterMaterial): { subject: string; body: string } {
  const { language, receiverId } = letter;
  return filled(letter, mergeValues(ctx, found, { language, receiverId, number: 'apart' }));
}

/** The words as they leave the office, or as they are shown: whole where the receiver needs the number, else masked. */
export function finalWords(
  ctx: Reading,
  letter: Letter,
  found: LetterMaterial,
  shown: 'screen' | 'paper',
): { subject: string; body: string } {
  const { language, receiverId, kind } = letter;
  const number = shown === 'paper' && letterRules[kind].showsNationalId ? 'whole' : 'masked';
  return filled(letter, mergeValues(ctx, found, { language, receiverId, number }));
}

/** Whose name stands under a letter; null for a form that somebody else signs. */
export const signerOf = (kind: LetterKind, { displayName }: { displayName: string }): string | null =>
  letterRules[kind].isForm ? null : displayName;

const filled = ({ subject, body }: { subject: string; body: string }, values: MergeValues) => ({
  subject: fillIn(subject, values),
  body: fillIn(body, values),
});
