import { sql } from 'drizzle-orm';

import type { Db } from '../../src/main/db/database.ts';

interface Column {
  name: string;
  type: string;
  notnull: number;
  dflt_value: string | null;
  pk: number;
}
interface Reference {
  from: string;
  table: string;
  to: string | null;
}

/** What a table is, told by the file itself: no schema of today is asked, so that every edition's tables can be filled. */
interface Shape {
  columns: Column[];
  references: Map<string, { table: string; column: string }>;
}

/** The tables of a register, without SQLite's own and drizzle's. */
export function tablesIn(db: Db): string[] {
  return db
    .all<{ name: string }>(sql`SELECT name FROM sqlite_master WHERE type = 'table' ORDER BY name`)
    .map(({ name }) => name)
    .filter((name) => !name.startsWith('sqlite_') && name !== '__drizzle_migrations');
}

export const columnsOf = (db: Db, table: string): Column[] =>
  db.all<Column>(sql.raw(`SELECT * FROM pragma_table_info('${table}')`));

function shapeOf(db: Db, table: string): Shape {
  const references = db.all<Reference>(
    sql.raw(`SELECT "from", "table", "to" FROM pragma_foreign_key_list('${table}')`),
  );
  return {
    columns: columnsOf(db, table),
    references: new Map(references.map(({ from, table: other, to }) => [from, { table: other, column: to ?? 'id' }])),
  };
}

/** The third row of a table leaves out what may be left out. */
const rows = [0, 1, 2];
const sparse = 2;

/** Puts three rows into every table there is, the same each time; whoever refers to a row refers to one that is there. */
export function fillEveryTable(db: Db): void {
  const shapes = new Map(tablesIn(db).map((table) => [table, shapeOf(db, table)]));
  const valueOf = (table: string, column: string, row: number): string | number | Buffer => {
    const shape = shapes.get(table);
    const reference = shape?.references.get(column);
    if (reference) return valueOf(reference.table, reference.column, row);
    const type = shape?.columns.find(({ name }) => name === column)?.type.toLowerCase() ?? 'text';
    if (type.startsWith('int')) return row * 1000 + column.length;
    if (type === 'real') return row + 0.25;
    return type === 'blob' ? Buffer.from(`${table} ${row}`) : `${table}.${column} æøå ${row}`;
  };
  // Parents may come after their children here; that all are there is checked at the end.
  db.run(sql`PRAGMA foreign_keys=OFF`);
  for (const [table, { columns }] of shapes) {
    for (const row of rows) {
      const given = columns.filter(
        ({ notnull, dflt_value: usual, pk }) => pk > 0 || row !== sparse || (notnull === 1 && usual === null),
      );
      const names = given.map(({ name }) => `"${name}"`).join(', ');
      const values = given.map(({ name }) => sql`${valueOf(table, name, row)}`);
      db.run(sql`INSERT INTO ${sql.raw(`"${table}" (${names})`)} VALUES (${sql.join(values, sql`, `)})`);
    }
  }
  db.run(sql`PRAGMA foreign_keys=ON`);
  if (danglingReferences(db) > 0) throw new Error('a row refers to nothing');
}

export const danglingReferences = (db: Db): number => db.all(sql`PRAGMA foreign_key_check`).length;
