import type { Language } from '../domain/office/officeType.ts';
import type { StandardPart } from '../domain/training/standardPrograms.ts';
import { textsFor } from './texts.ts';

/** What a part is called: the office's own name, else the standard one in the language that is spoken. */
export const partName = (language: Language, part: { name: string | null; standardKey: StandardPart | null }): string =>
  part.name ?? (part.standardKey === null ? '' : textsFor(language)('code')(`standardPart.${part.standardKey}`));
