import type { Language } from '../../domain/office/officeType.ts';
import { textByCode, textsFor } from '../../locales/texts.ts';
import { codeOf } from './apiError.ts';

/** What to say about an error: what happened, what is safe, what to do. An unknown code gets the general text and its code. */
export function errorText(language: Language, error: unknown): string {
  const code = codeOf(error);
  return textByCode(language, 'error', code) ?? `${textsFor(language)('error')('UNEXPECTED')} (${code})`;
}
