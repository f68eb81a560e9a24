import type { CellValue } from '../../domain/importing/cellReading.ts';

/** The values of one row by field, as the domain read them: days are ISO text, codes identifiers. */
export type RowValues = Readonly<Partial<Record<string, CellValue>>>;

/** A value as text, trimmed; null where the row has none. */
export function textOf(values: RowValues, field: string): string | null {
  const value = values[field];
  if (value === undefined) return null;
  const text = String(value).trim();
  return text === '' ? null : text;
}

/** A value of a code list, which the domain has already held against the list. */
export function codeOf<T extends string>(values: RowValues, field: string): T | null {
  return textOf(values, field) as T | null;
}

export interface PersonName {
  givenName: string;
  familyName: string;
}

/** Given and family name of a row; the last word of a whole name is the family name. */
export function nameOf(values: RowValues): PersonName {
  const givenName = textOf(values, 'givenName');
  const familyName = textOf(values, 'familyName');
  if (familyName !== null) return { givenName: givenName ?? '', familyName };
  const words = (textOf(values, 'name') ?? givenName ?? '').split(/\s+/);
  return { givenName: words.slice(0, -1).join(' '), familyName: words.at(-1) ?? '' };
}
