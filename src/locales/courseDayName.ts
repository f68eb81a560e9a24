import type { Language } from '../domain/office/officeType.ts';
import type { StandardPart } from '../domain/training/standardPrograms.ts';
import { partName } from './partName.ts';
import { textsFor } from './texts.ts';

interface CourseDay {
  part: { name: string | null; standardKey: StandardPart | null };
  position: number;
  of: number;
}

/** «Basiskurs, dag 1 av 2»; the course alone where it has one day. */
export function courseDayName(language: Language, { part, position, of }: CourseDay): string {
  const name = partName(language, part);
  return of === 1 ? name : textsFor(language)('training')('session.nameOf', { name, position, of });
}
