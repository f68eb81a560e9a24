import { periodsFrom } from './period.ts';
import { cellKey, type CellKey, type Series, type SeriesCell, type SeriesDefinition } from './series.ts';

/** What is changed: a whole definition, and cells by their key (null takes the figure away). */
export interface SeriesChange {
  readonly definition: SeriesDefinition | null;
  readonly cells: Readonly<Record<CellKey, SeriesCell | null>>;
}

/** A cell without figure, footnote and correction is no cell. */
const isEmpty = (cell: SeriesCell | null): boolean =>
  cell === null || (cell.value === null && cell.notes.length === 0 && cell.corrected === null);

const entriesOf = <T>(record: Readonly<Record<CellKey, T>>) => Object.entries(record) as [CellKey, T][];

/**
 * The series after a change. Figures of rows and periods that are no longer there go with them, and so do marks of footnotes
 * that are gone; the inverse brings them back.
 */
export function afterChange(series: Series, change: SeriesChange): Series {
  const definition = change.definition ?? series.definition;
  const cells = new Map(entriesOf(series.cells));
  for (const [key, cell] of entriesOf(change.cells))
    if (cell === null || isEmpty(cell)) cells.delete(key);
    else cells.set(key, cell);
  const kept = keysOf(definition);
  const notes = new Set(definition.notes.map(({ key }) => key));
  const fitting = [...cells].flatMap(([key, cell]): [CellKey, SeriesCell][] => {
    if (!kept.has(key)) return [];
    const told = cell.notes.every((note) => notes.has(note))
      ? cell
      : { ...cell, notes: cell.notes.filter((note) => notes.has(note)) };
    return isEmpty(told) ? [] : [[key, told]];
  });
  return { definition, cells: Object.fromEntries(fitting.toSorted(([a], [b]) => (a < b ? -1 : 1))) };
}

/** The change that leads back: what stood in each cell that is another one afterwards. */
export function inverseOf(before: Series, after: Series): SeriesChange {
  const keys = new Set([...entriesOf(before.cells), ...entriesOf(after.cells)].map(([key]) => key));
  const same = (key: CellKey) => JSON.stringify(before.cells[key]) === JSON.stringify(after.cells[key]);
  return {
    definition: JSON.stringify(before.definition) === JSON.stringify(after.definition) ? null : before.definition,
    cells: Object.fromEntries(
      [...keys].filter((key) => !same(key)).map((key) => [key, before.cells[key] ?? null] as const),
    ),
  };
}

/** Every cell a definition has room for. */
const keysOf = ({ periodKind, first, last, rows }: SeriesDefinition): ReadonlySet<CellKey> =>
  new Set(rows.flatMap(({ key }) => periodsFrom(periodKind, first, last).map((period) => cellKey(key, period))));
