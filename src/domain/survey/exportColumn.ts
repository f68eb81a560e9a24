import type { QuestionKind } from './question.ts';

/** Why a column of a form tool's export is left out. `person` would tell who answered. */
export const leftOutReasons = ['empty', 'person', 'technical', 'notRecognised', 'byHand'] as const;
type LeftOutReason = (typeof leftOutReasons)[number];

/** What a column of a form tool's export is taken as. */
export type ColumnTarget =
  | { readonly as: 'leftOut'; readonly reason: LeftOutReason }
  /** The answers to a question of the edition. */
  | { readonly as: 'question'; readonly questionId: string }
  /** One option of a multiple choice: something in the cell means chosen. */
  | { readonly as: 'option'; readonly questionId: string; readonly optionId: string }
  /** A question the edition has not got yet. */
  | { readonly as: 'newQuestion'; readonly kind: QuestionKind }
  /** One option of a multiple choice the edition has not got yet. */
  | { readonly as: 'newOption'; readonly question: string; readonly option: string };

export interface ExportColumn {
  /** From 0. */
  readonly column: number;
  readonly header: string;
  readonly target: ColumnTarget;
  /** What stands in it, three different at most. */
  readonly examples: readonly string[];
}

/** Why a cell is no answer to its question. */
export const exportProblems = ['notAnOption', 'severalOptions', 'outsideScale', 'notTicked', 'notAsked'] as const;
export type ExportProblemCode = (typeof exportProblems)[number];
