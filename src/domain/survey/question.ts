/** Whom a survey asks: those who use the services, or the units that give them. */
export const surveyKinds = ['users', 'units'] as const;
export type SurveyKind = (typeof surveyKinds)[number];

/** How a question is answered. */
export const questionKinds = ['single', 'multiple', 'scale', 'text'] as const;
export type QuestionKind = (typeof questionKinds)[number];

/** One of the answers that can be chosen. `isOther` is «annet»: those who choose it may write what. */
export interface SurveyOption {
  readonly id: string;
  readonly text: string;
  readonly isOther: boolean;
}

/** Whole numbers from–to, with words at the ends. */
export interface SurveyScale {
  readonly from: number;
  readonly to: number;
  readonly lowText: string | null;
  readonly highText: string | null;
}

/** A follow-up question is put to those alone who chose one of these answers to an earlier one. */
export interface ShownAfter {
  readonly questionId: string;
  readonly optionIds: readonly string[];
}

/** A question. Its id and those of its options go with it into the next edition, so that it can be followed over the years. */
export interface SurveyQuestion {
  readonly id: string;
  readonly kind: QuestionKind;
  readonly text: string;
  /** Of a single or a multiple choice; else empty. */
  readonly options: readonly SurveyOption[];
  /** Of a scale; else null. */
  readonly scale: SurveyScale | null;
  readonly shownAfter: ShownAfter | null;
}

/** One chooses among options. */
export const hasOptions = ({ kind }: Pick<SurveyQuestion, 'kind'>): boolean => kind === 'single' || kind === 'multiple';

/** The steps of a scale, the lowest first. */
export const stepsOf = ({ from, to }: SurveyScale): number[] =>
  Array.from({ length: Math.max(0, to - from + 1) }, (_, index) => from + index);

/** Most steps a scale can have: more than eleven (0–10) is no scale. */
export const mostSteps = 11;
