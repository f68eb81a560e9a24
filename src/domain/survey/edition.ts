import { type Day, yearOf } from '../calendar/day.ts';
import type { SurveyQuestion } from './question.ts';

/** What is written of an edition: one time a survey was held. */
export interface EditionValues {
  readonly heldFrom: Day;
  /** Its last day; null while nobody has set one. */
  readonly heldTo: Day | null;
  /** How many were asked; null where nobody knows. */
  readonly invited: number | null;
  readonly note: string | null;
  readonly questions: readonly SurveyQuestion[];
}

/** What rules its days break. */
export function brokenEditionRules({
  heldFrom,
  heldTo,
}: Pick<EditionValues, 'heldFrom' | 'heldTo'>): Record<string, string> {
  return heldTo !== null && heldTo < heldFrom ? { heldTo: 'beforeFrom' } : {};
}

/** The year it belongs to: the one it ended in. */
export const yearOfEdition = ({ heldFrom, heldTo }: Pick<EditionValues, 'heldFrom' | 'heldTo'>): number =>
  yearOf(heldTo ?? heldFrom);
