import { getTableColumns, getTableName, is } from 'drizzle-orm';
import { getTableConfig, SQLiteTable, type SQLiteColumn } from 'drizzle-orm/sqlite-core';

import * as schema from './schema/index.ts';

/** A column that says to which row of another table a row belongs. */
interface Belonging {
  readonly column: SQLiteColumn;
  /** The other table's name in the database. */
  readonly to: string;
}

/** A table whose rows are about persons: directly, or through a case, a plan, a complaint, a meeting's point. */
export interface PersonTable {
  /** The table's name in the code, as in the schema. */
  readonly name: string;
  readonly tableName: string;
  readonly table: SQLiteTable;
  readonly columns: Readonly<Record<string, SQLiteColumn>>;
  /** What other rows refer to it by; null for a table of rows without key. */
  readonly key: SQLiteColumn | null;
  readonly belongsTo: readonly Belonging[];
}

/** An improvement may have come from a complaint; it is about the office and stays, without the complaint. */
const notByThis: ReadonlySet<SQLiteColumn> = new Set([schema.improvement.complaintId]);

/**
 * Every table that holds something about persons, those that others belong to first. Read from the schema's own
 * references, so that a new table is in the insight export and in the deletion from the day it is made.
 */
export const personTables: readonly PersonTable[] = inOrder(reached());

function reached(): PersonTable[] {
  const all = Object.entries(schema as Record<string, unknown>).flatMap(([name, table]) =>
    is(table, SQLiteTable) ? [{ name, table }] : [],
  );
  const names = new Set<string>([getTableName(schema.person)]);
  for (let before = 0; before < names.size;) {
    before = names.size;
    for (const { table } of all) if (belongings(table, names).length > 0) names.add(getTableName(table));
  }
  return all
    .filter(({ table }) => names.has(getTableName(table)))
    .map(({ name, table }) => ({
      name,
      tableName: getTableName(table),
      table,
      columns: getTableColumns(table),
      key: Object.values(getTableColumns(table)).find(({ primary }) => primary) ?? null,
      belongsTo: belongings(table, names),
    }));
}

function belongings(table: SQLiteTable, names: ReadonlySet<string>): Belonging[] {
  return getTableConfig(table).foreignKeys.flatMap((key) => {
    const { columns, foreignTable } = key.reference();
    const [column] = columns;
    const to = getTableName(foreignTable);
    return column && names.has(to) && !notByThis.has(column) ? [{ column, to }] : [];
  });
}

function inOrder(tables: readonly PersonTable[]): PersonTable[] {
  const placed: PersonTable[] = [];
  const isPlaced = (name: string) => placed.some(({ tableName }) => tableName === name);
  while (placed.length < tables.length) {
    const next = tables.find(
      ({ tableName, belongsTo }) => !isPlaced(tableName) && belongsTo.every(({ to }) => isPlaced(to)),
    );
    if (!next) throw new Error('tables about persons refer to each other in a circle');
    placed.push(next);
  }
  return placed;
}
