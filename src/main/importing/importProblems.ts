import type { ImportProblem } from '../../domain/importing/importProblem.ts';

/** What a whole row can be told about when it meets the register; the cells' own problems are the domain's. */
const rowWarningCodes = [
  /** The number is known, but under another name. */
  'NAME_DIFFERS',
  /** A person of the list that asks for something, but no day it was received: the person comes in without a melding. */
  'NEED_WITHOUT_DATE',
  'NEED_ASSUMED',
  'RECEIVED_ASSUMED',
  'OUTCOME_ASSUMED',
  /** The outcome is known and its day is not: it counts as unknown in the statistics. */
  'DECISION_WITHOUT_DATE',
  /** Two rows of one melding decide it differently: the first counts. */
  'DECISION_DIFFERS',
  'COORDINATOR_FROM_ASSUMED',
  /** «KH»: the one coordinator who has these initials. */
  'COORDINATOR_BY_INITIALS',
  'COORDINATOR_INITIALS_ONLY',
  'OUTSIDE_COORDINATOR_TIME',
  /** Active by its state, but nobody knows since when: it does not count as active before it has a start. */
  'PLAN_WITHOUT_START',
  /** The person has a plan that is not closed, and can have only one (hol § 7-1). */
  'PLAN_EXISTS',
  'PLAN_HAS_ENDED',
  'UNKNOWN_MUNICIPALITY',
  'UNKNOWN_COMPETENCE',
  /** The list names somebody who is no coordinator: another employee, from now on. */
  'NOT_A_COORDINATOR',
  /** A course nobody has heard of: it comes in with the list. */
  'COURSE_ADDED',
  /** A group supervision without a fadder counts for none of them. */
  'GROUP_WITHOUT_FADDER',
  /** Somebody of that name is in the register, but nothing in the row says that it is the same person. */
  'NAMESAKE_NOT_JOINED',
  /** No case of the register has the number: the complaint comes in without one. */
  'CASE_NOT_KNOWN',
  'COMPLAINT_KIND_ASSUMED',
  'COMPLAINT_GROUND_ASSUMED',
  /** How it ended is told, and not when: the last day of the row stands for it. */
  'CLOSED_ASSUMED',
] as const;
export type RowWarningCode = (typeof rowWarningCodes)[number];

export type RowProblem = ImportProblem<string>;

/** Says what is wrong or assumed in a row, under the header that the file has for the field. */
export interface RowVoice {
  error(field: string, code: string, value?: string | null): void;
  warning(field: string, code: RowWarningCode, value?: string | null): void;
  /** Whether the list has a column for the field. */
  hasColumn(field: string): boolean;
}

/** Collects the problems of a list, row by row. */
export class ProblemList {
  readonly errors: RowProblem[] = [];
  readonly warnings: RowProblem[] = [];
  readonly #headers: ReadonlyMap<string, string>;
  readonly #saidOfList = new Set<string>();

  constructor(headers: ReadonlyMap<string, string>) {
    this.#headers = headers;
  }

  /** The voice of one row, numbered as in the file. */
  row(row: number): RowVoice {
    const at = (field: string) => this.#headers.get(field) ?? field;
    return {
      error: (field, code, value = null) => void this.errors.push({ row, column: at(field), code, value }),
      warning: (field, code, value = null) => {
        // What is missing in the whole list is said once, at the first row it concerns.
        if (!this.#headers.has(field) && this.#saidOfList.has(code)) return;
        if (!this.#headers.has(field)) this.#saidOfList.add(code);
        this.warnings.push({ row, column: at(field), code, value });
      },
      hasColumn: (field) => this.#headers.has(field),
    };
  }
}
