import type { ImportErrorCode, ImportWarningCode } from './importProblem.ts';

export type CellValue = string | number | boolean;

/**
 * What a cell came to: a value (null for nothing), possibly with a warning; or an error.
 * `shown` is what the warning shows where that is not the cell itself.
 */
export interface CellReading {
  readonly value: CellValue | null;
  readonly error?: ImportErrorCode;
  readonly warning?: ImportWarningCode;
  readonly shown?: string;
}

export const nothing: CellReading = { value: null };

/** A refused cell. */
export function refused(error: ImportErrorCode): CellReading {
  return { value: null, error };
}
