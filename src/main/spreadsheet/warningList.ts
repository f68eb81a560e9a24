import type { SpreadsheetWarning, SpreadsheetWarningCode } from './spreadsheet.ts';

/** So many of one kind are kept one by one; a column of 50 000 formulas needs no 50 000 lines to be understood. */
const KEPT_PER_CODE = 1_000;

/** Collects warnings, and stops listing a kind that comes without end (said once with WARNINGS_OMITTED). */
export class WarningList {
  readonly #warnings: SpreadsheetWarning[] = [];
  readonly #counts = new Map<SpreadsheetWarningCode, number>();

  add(code: SpreadsheetWarningCode, row: number | null, column: number | null, sheet?: string): void {
    const count = (this.#counts.get(code) ?? 0) + 1;
    this.#counts.set(code, count);
    if (count > KEPT_PER_CODE + 1) return;
    const shown = count > KEPT_PER_CODE ? 'WARNINGS_OMITTED' : code;
    this.#warnings.push(sheet === undefined ? { code: shown, row, column } : { code: shown, row, column, sheet });
  }

  /** The warnings by sheet order of arrival. */
  all(): readonly SpreadsheetWarning[] {
    return this.#warnings;
  }
}
