import type { CriterionOutcome } from './criterion.ts';

/** What an office says of a criterion in a year. */
export interface AssessmentValues {
  /** Null while only words are written. */
  readonly outcome: CriterionOutcome | null;
  readonly comment: string | null;
  /** What shows it: a routine, a figure, a survey. */
  readonly evidence: string | null;
  readonly responsible: string | null;
}

export const noAssessment: AssessmentValues = { outcome: null, comment: null, evidence: null, responsible: null };

export const valuesOf = ({ outcome, comment, evidence, responsible }: AssessmentValues): AssessmentValues => ({
  outcome,
  comment,
  evidence,
  responsible,
});

/** The values that stood before the last change: none before the first. */
export const valuesBefore = (earlier: readonly AssessmentValues[]): AssessmentValues => earlier.at(-1) ?? noAssessment;

/** What one can begin this year with: last year's assessments of criteria that still count and that nobody has assessed yet. */
export function copiable<Last extends { readonly criterionKey: string } & AssessmentValues>(
  lastYear: readonly Last[],
  counted: ReadonlySet<string>,
  assessed: ReadonlySet<string>,
): Last[] {
  return lastYear.filter(
    ({ criterionKey, outcome }) => outcome !== null && counted.has(criterionKey) && !assessed.has(criterionKey),
  );
}
