import { importRules, type ImportKind } from './importKind.ts';
import type { HeaderProblem, RecognisedHeader } from './recogniseHeader.ts';
import type { RecognisedColumn } from './recognisedColumn.ts';

/** What somebody chose, by header in the file; null or '' leaves the column out. */
export type ColumnMapping = Readonly<Record<string, string | null>>;

/**
 * The recognised columns with the choices put in their place. A field that was chosen for one column is taken from the column
 * that was guessed. Unknown headers and fields, and a field chosen twice, are problems.
 */
export function applyMapping(recognised: RecognisedHeader, mapping: ColumnMapping, kind: ImportKind): RecognisedHeader {
  const rules = importRules(kind).fields;
  const fields = new Set(rules.map((field) => field.field));
  const repeating = new Set(rules.filter((field) => field.repeats).map((field) => field.field));
  const problems: HeaderProblem[] = [];
  const chosen = new Map<string, string | null>();
  const taken = new Set<string>();
  const headers = new Set(recognised.columns.map((column) => column.header));
  for (const [header, wanted] of Object.entries(mapping)) {
    const name = header.trim().replace(/\s+/g, ' ');
    const field = wanted === null || wanted === '' ? null : wanted;
    if (!headers.has(name)) problems.push({ code: 'UNKNOWN_HEADER', value: header });
    else if (field !== null && !fields.has(field)) problems.push({ code: 'UNKNOWN_FIELD', value: field });
    else if (field !== null && taken.has(field)) problems.push({ code: 'FIELD_CHOSEN_TWICE', value: field });
    else {
      chosen.set(name, field);
      if (field !== null && !repeating.has(field)) taken.add(field);
    }
  }
  const columns = recognised.columns.map((column): RecognisedColumn => {
    const choice = chosen.get(column.header);
    if (choice !== undefined) return { ...column, field: choice, certainty: 'sure', reason: 'CHOSEN' };
    return column.field !== null && taken.has(column.field)
      ? { ...column, field: null, certainty: 'uncertain', reason: 'FIELD_TAKEN' }
      : column;
  });
  const left = recognised.problems.filter(
    ({ code }) => code !== 'NO_COLUMN_RECOGNISED' || columns.every((column) => column.field === null),
  );
  return { ...recognised, columns, problems: [...left, ...problems] };
}
