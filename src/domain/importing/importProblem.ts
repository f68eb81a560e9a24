/** What can be wrong with a cell or a row. Errors stop the import; warnings are told and may be lived with. */
const importErrorCodes = [
  'MISSING_VALUE',
  'MISSING_PERSON',
  'INVALID_NATIONAL_ID',
  'SYNTHETIC_NATIONAL_ID',
  'SCIENTIFIC_NUMBER',
  'INVALID_DATE',
  'IMPOSSIBLE_DATE',
  'AMBIGUOUS_DATE',
  'DATE_WITHOUT_YEAR',
  'DATE_IN_FUTURE',
  'INVALID_NUMBER',
  'NUMBER_OUT_OF_RANGE',
  'TEXT_TOO_LONG',
  'INVALID_BOOLEAN',
  'INVALID_POSTAL_CODE',
  'UNKNOWN_CODE',
  'SEVERAL_CODES',
  'NOT_A_NAME',
  'DESTROYED_TEXT',
  'RECEIVED_BEFORE_SENT',
  'DECIDED_BEFORE_RECEIVED',
  'CLOSED_BEFORE_RECEIVED',
  'ANSWERED_BEFORE_RECEIVED',
  'TO_BEFORE_FROM',
  'RECEIVED_BEFORE_KNOWN',
  'FORWARDED_BEFORE_RECEIVED',
  'CLOSED_BEFORE_FORWARDED',
  'GRANTED_WITHOUT_NEED',
] as const;
export type ImportErrorCode = (typeof importErrorCodes)[number];

const importWarningCodes = [
  'LEADING_ZERO_RESTORED',
  'UNKNOWN_NATIONAL_ID_SERIES',
  'EXCEL_SERIAL_DATE',
  'TWO_DIGIT_YEAR',
  'UNLIKELY_DATE',
  'FORMULA_AS_TEXT',
  'BIRTH_DATE_DIFFERS',
  'GENDER_DIFFERS',
  'MOJIBAKE_REPAIRED',
  'QUESTION_MARK_IN_TEXT',
  'READ_AS_UNKNOWN',
  'DAY_NOT_TOLD',
  'NOTE_ROW_SKIPPED',
  'TOTAL_ROW_SKIPPED',
  'REPEATED_HEADER_SKIPPED',
] as const;
export type ImportWarningCode = (typeof importWarningCodes)[number];

/** Row as the file counts (from 1), column as the file's header calls it; `value` is what stands there, or for repairs what it became. */
export interface ImportProblem<Code extends string = ImportErrorCode | ImportWarningCode> {
  readonly row: number;
  readonly column: string;
  readonly code: Code;
  readonly value: string | null;
}

export type ImportError = ImportProblem<ImportErrorCode>;
export type ImportWarning = ImportProblem<ImportWarningCode>;
