import type { Day } from '../../domain/calendar/day.ts';
import type { Language } from '../../domain/office/officeType.ts';
import { formatsFor } from '../../locales/formats.ts';
import { textsFor } from '../../locales/texts.ts';
import type { WrittenCell } from '../spreadsheet/workbookContent.ts';

/** One column on paper or in a sheet. A column of the screen that says several things becomes several. */
export interface ListColumn<Row> {
  readonly header: string;
  /** In characters. */
  readonly width: number;
  readonly isNumber?: boolean;
  readonly cell: (row: Row) => WrittenCell;
}

/** What each column of the screen becomes, by its key. */
export type ColumnsByKey<Key extends string, Row> = Readonly<Record<Key, readonly ListColumn<Row>[]>>;

/** The chosen columns in their order. */
export const chosenColumns = <Key extends string, Row>(
  columns: ColumnsByKey<Key, Row>,
  keys: readonly Key[],
): ListColumn<Row>[] => keys.flatMap((key) => columns[key]);

/** A day as a real date; empty where there is none. */
export const dayCell = (day: Day | null): WrittenCell => (day === null ? null : { day });

/** The words a list is written with. */
export const wordsFor = (language: Language) => ({
  language,
  texts: textsFor(language),
  formats: formatsFor(language),
});
export type ListWords = ReturnType<typeof wordsFor>;
