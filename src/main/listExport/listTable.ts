import type { NumbersInList } from '../../contract/listExport.ts';
import { maskNationalId } from '../../domain/person/nationalId.ts';
import type { CommandContext } from '../api/context.ts';
import { nationalIdsOf } from '../person/personRepo.ts';
import type { WrittenCell } from '../spreadsheet/workbookContent.ts';
import type { ListColumn } from './listColumn.ts';

/** How many rows are read and written at a time. */
export const batchSize = 500;

/** A list on its way out, as its own module describes it. */
export interface ListSource<Row> {
  /** «Meldinger» */
  readonly title: string;
  readonly columns: readonly ListColumn<Row>[];
  /** How many rows will come. */
  readonly total: number;
  readonly batches: AsyncIterable<readonly Row[]>;
  /** Whom a row is about, null for a row about nobody; null in lists of coordinators and units. */
  readonly personOf: ((row: Row) => string | null) | null;
}

/** The list as cells, whatever its rows were. */
export interface ListTable {
  readonly title: string;
  readonly columns: readonly Pick<ListColumn<never>, 'header' | 'width' | 'isNumber'>[];
  readonly total: number;
  readonly batches: AsyncIterable<readonly (readonly WrittenCell[])[]>;
}

export interface NumberChoice {
  readonly numbers: NumbersInList;
  readonly ground: string;
  readonly header: string;
}

/**
 * Turns rows into cells, with the persons' numbers behind the first column where they were asked for. Numbers in clear
 * leave a line for each person, as when one asks for a single number.
 */
export function listTable<Row>(ctx: CommandContext, source: ListSource<Row>, choice: NumberChoice): ListTable {
  const { title, columns, total, personOf } = source;
  const { hiddenPersons } = ctx;
  const batches = personOf === null ? source.batches : withoutHidden(source.batches, personOf, hiddenPersons);
  if (personOf === null || choice.numbers === 'none')
    return { title, columns, total, batches: cellsOf(batches, columns) };
  const [first, ...others] = columns;
  const number = { header: choice.header, width: 14 };
  return {
    title,
    columns: [...(first ? [first] : []), number, ...others],
    total,
    batches: cellsWithNumbers(ctx, batches, { columns, personOf, choice }),
  };
}

/** The rows but those about persons this account does not see in lists. */
async function* withoutHidden<Row>(
  batches: AsyncIterable<readonly Row[]>,
  personOf: (row: Row) => string | null,
  hidden: ReadonlySet<string>,
) {
  for await (const rows of batches)
    yield hidden.size === 0 ? rows : rows.filter((row) => !hidden.has(personOf(row) ?? ''));
}

async function* cellsOf<Row>(batches: AsyncIterable<readonly Row[]>, columns: readonly ListColumn<Row>[]) {
  for await (const rows of batches) yield rows.map((row) => columns.map((column) => column.cell(row)));
}

async function* cellsWithNumbers<Row>(
  { db, audit }: CommandContext,
  batches: AsyncIterable<readonly Row[]>,
  how: { columns: readonly ListColumn<Row>[]; personOf: (row: Row) => string | null; choice: NumberChoice },
) {
  const { columns, personOf, choice } = how;
  const told = new Set<string>();
  for await (const rows of batches) {
    const numbers = await nationalIdsOf(db, [...new Set(rows.map(personOf).filter((id) => id !== null))]);
    if (choice.numbers === 'clear') {
      for (const personId of numbers.keys()) {
        if (told.has(personId)) continue;
        told.add(personId);
        await audit.read(personId, 'nationalId', choice.ground);
      }
    }
    yield rows.map((row) => {
      const number = numbers.get(personOf(row) ?? '') ?? null;
      const shown = number === null || choice.numbers === 'clear' ? number : maskNationalId(number);
      const [first = null, ...others] = columns.map((column) => column.cell(row));
      return [first, shown, ...others];
    });
  }
}
