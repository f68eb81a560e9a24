import type { PrivacyDocument } from '../domain/privacy/privacyDocument.ts';
import type { Language } from '../domain/office/officeType.ts';
import { textsFor } from './texts.ts';

/** What a section of the office's documents on privacy is called, what shall stand in it, and what the product says where the office has written nothing. */
export function sectionWords(document: PrivacyDocument, section: string, language: Language) {
  const t = textsFor(language)('privacyText') as (key: string) => string;
  const at = (word: string) => t(`${document}.${section}.${word}`);
  return { title: at('title'), help: at('help'), standard: at('standard') };
}
