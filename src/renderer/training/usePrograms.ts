import type { TrainingPart, TrainingProgram } from '../../contract/training.ts';
import { partName } from '../../locales/partName.ts';
import { programName } from '../../locales/programName.ts';
import { useApiQuery } from '../api/useApiQuery.ts';
import { useLanguage } from '../app/language.tsx';

const none = { programs: [] as TrainingProgram[], parts: [] as TrainingPart[] };

/** The office's programmes and what they are made of, with their names in the language of the screen. */
export function usePrograms() {
  const language = useLanguage();
  const query = useApiQuery('training.programs', {});
  const { programs, parts } = query.data ?? none;
  return {
    query,
    programs,
    parts,
    courseParts: parts.filter(({ kind, isActive }) => kind === 'course' && isActive),
    nameOf: (program: TrainingProgram) => programName(language, program),
    programNamed: (id: string) => {
      const found = programs.find((program) => program.id === id);
      return found ? programName(language, found) : '';
    },
    nameOfPart: (part: TrainingPart) => partName(language, part),
    partNamed: (id: string) => {
      const found = parts.find((part) => part.id === id);
      return found ? partName(language, found) : '';
    },
  };
}
export type Programs = ReturnType<typeof usePrograms>;
