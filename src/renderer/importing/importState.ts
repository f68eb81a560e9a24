import type { InputAt, OutputAt } from '../api/paths.ts';

export type ImportKind = InputAt<'importing.open'>['kind'];
export type OpenedList = OutputAt<'importing.open'>;
export type Trial = OutputAt<'importing.trial'>;
export type TrialProblem = Trial['errors'][number];
export type Fix = NonNullable<InputAt<'importing.trial'>['fixes']>[number];
export type ImportResult = OutputAt<'importing.run'>;

/** The list one is importing, and what has been chosen so far. Nothing of it is stored before the last step. */
export interface ImportWork {
  kind: ImportKind;
  fileName: string;
  list: OpenedList;
  /** Field by header in the file; '' leaves the column out. */
  mapping: Record<string, string>;
  fixes: Fix[];
}

export type ImportStep =
  | { at: 'choose' }
  | { at: 'columns'; work: ImportWork }
  | { at: 'trial'; work: ImportWork }
  | { at: 'done'; work: ImportWork; result: ImportResult };

/** What the trial and the import are asked with. */
export const requestOf = ({ kind, list, mapping, fixes }: ImportWork) => ({
  kind,
  token: list.token,
  sheet: list.sheet,
  headerRow: list.headerRow,
  mapping,
  fixes,
});

/** The mapping a list starts with: what was recognised, by header. */
export const mappingFrom = (list: OpenedList): Record<string, string> =>
  Object.fromEntries(list.columns.map((column) => [column.header, column.field ?? '']));

/** A cell's correction takes the place of an earlier one; leaving the row out takes the place of them all. */
export function withFix(fixes: readonly Fix[], fix: Fix): Fix[] {
  const others = fixes.filter(
    (one) => one.row !== fix.row || (fix.column !== null && one.column !== fix.column && one.column !== null),
  );
  return [...others, fix];
}
