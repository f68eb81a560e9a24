import type { ImportErrorCode } from './importProblem.ts';

/** The faults of two dates in the wrong order. */
export type DateOrderCode = Extract<ImportErrorCode, `${string}_BEFORE_${string}`>;

/** How the cells of a column are read. */
export type FieldType =
  | 'text'
  | 'nationalId'
  | 'date'
  | 'birthDate'
  | 'code'
  | 'number'
  | 'boolean'
  | 'postalCode'
  /** A day somebody was there, or a tick that says whether. */
  | 'presence'
  | 'municipality';

/** Synonyms by identifier: what people write in the cell for each value of a code list. */
export type CodeWords = Readonly<Record<string, readonly string[]>>;

/** One thing a list can tell, as data: what its column is usually called and how its cells are read. */
export interface ImportField<Name extends string = string> {
  readonly field: Name;
  readonly type: FieldType;
  /** Usual headers, the first as the one to show; compared without case, spaces and signs. */
  readonly headers: readonly string[];
  readonly required: boolean;
  /** For codes: the identifiers, each with the words for it. */
  readonly words?: CodeWords;
  /** Words that stand for an empty cell, such as «nei» under plan. */
  readonly nothing?: readonly string[];
  /** For names: words that are an answer and no name, such as «ja». */
  readonly notNames?: readonly string[];
  /** Many columns may be this: each is told from the others by its own header, as in a matrix of people and courses. */
  readonly repeats?: true;
  /** For numbers: the least and the most there can be. */
  readonly range?: readonly [least: number, most: number];
  /** For dates: whether a day after today is a mistake. */
  readonly future?: 'allowed' | 'refused';
}

/** Two dates of a row that must not stand in the wrong order; the fault is said at `later`. */
export interface DateOrder<Name extends string = string> {
  readonly earlier: Name;
  readonly later: Name;
  readonly code: DateOrderCode;
}

/** A kind of list. New kinds are new data: fields, dates in order, and which fields tell who or what the row is about. */
export interface ImportKindRules<Name extends string = string> {
  readonly fields: readonly ImportField<Name>[];
  readonly dateOrders: readonly DateOrder<Name>[];
  /** At least one of these sets must be filled in a row. */
  readonly identifiedBy: readonly (readonly Name[])[];
  /**
   * Lists of this kind may be a matrix: columns that hold nothing but days and ticks become the repeating field, unless the header names one of the
   * fields that a list with a row for each has; columns that by their header are one of `butNot` stay so.
   */
  readonly matrix?: { readonly field: Name; readonly unless: readonly Name[]; readonly butNot: readonly Name[] };
}
