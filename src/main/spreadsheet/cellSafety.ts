/**
 * A text that begins like a formula is run when a spreadsheet opens the file (CSV injection, OWASP). In a workbook a text
 * cell is a text and stays as it is; in CSV the text has to be made harmless.
 */
const startsFormula = /^[\s\u00A0\uFEFF]*[=+\-@\uFF1D\uFF0B\uFF0D\uFF20]|^[\t\r\n]/;

/** Plain numbers and Norwegian phone numbers may begin with a sign, and do nothing. */
const signedNumber = /^[+-]?\d[\d ]*(?:[.,]\d+)?(?: ?%)?$/;

/** Whether a spreadsheet would take the text for a formula. */
function isFormulaLike(text: string): boolean {
  return startsFormula.test(text) && !signedNumber.test(text);
}

/** The text for a CSV cell: with a leading apostrophe where it would else be run. */
export function harmlessCsvText(text: string): string {
  return isFormulaLike(text) ? `'${text}` : text;
}

/** One CSV cell, quoted where the separator, quotes or line breaks demand it. Numbers take a decimal comma; null is empty. */
export function csvCell(value: string | number | boolean | null, delimiter = ';'): string {
  if (value === null) return '';
  if (typeof value === 'boolean') return value ? 'ja' : 'nei';
  if (typeof value === 'number') return String(value).replace('.', delimiter === ',' ? '.' : ',');
  const text = harmlessCsvText(value);
  return text.includes(delimiter) || /["\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
