import type { Language } from '../domain/office/officeType.ts';
import type { StandardProgram } from '../domain/training/standardPrograms.ts';
import { textsFor } from './texts.ts';

/** What a programme is called: the office's own name, else the standard one in the language that is spoken. */
export const programName = (
  language: Language,
  program: { name: string | null; standardKey: StandardProgram | null },
): string =>
  program.name ??
  (program.standardKey === null ? '' : textsFor(language)('code')(`standardProgram.${program.standardKey}`));
