import { sql, type SQL, type SQLWrapper } from 'drizzle-orm';
import { blob, integer, sqliteTable, text } from 'drizzle-orm/sqlite-core';

/**
 * The only file that knows the dialect. Tables are written with these words, so that another database is a new
 * version of this file and of database.ts, and nothing else.
 */
export { alias, index, primaryKey, uniqueIndex } from 'drizzle-orm/sqlite-core';
export const table = sqliteTable;

/** A UUIDv7 made in the app. */
export const id = () => text().primaryKey();
/** A reference to another row's id. */
export const ref = () => text();
export const textColumn = <const T extends string = string>() => text().$type<T>();
/** A calendar day, ISO text. */
export const day = () => text();
/** A moment, ISO UTC text. */
export const moment = () => text();
export const count = () => integer();
export const flag = () => integer({ mode: 'boolean' });
/** A list or a small object that is never searched in. */
export const json = <T>() => text({ mode: 'json' }).$type<T>();

/** A file's content. */
export const bytes = () => blob({ mode: 'buffer' });

/**
 * SQL: the value stands in the list that the prepared statement is run with under this name, made by `asList`. One
 * statement for lists of any length, where `inArray` makes a text for each.
 */
export const inList = (value: SQLWrapper, name: string): SQL =>
  sql`${value} in (select value from json_each(${sql.placeholder(name)}))`;
export const asList = (values: readonly string[]): string => JSON.stringify(values);
/**
 * SQL: one expression of all rows as one list, in one row: a hundred thousand values cross from the database at a third of
 * the cost of as many rows. Lists selected together are in the same order.
 */
export const listOf = <T extends string | number | null>(value: SQLWrapper): SQL<T[]> =>
  sql`json_group_array(${value})`.mapWith((list: string) => JSON.parse(list) as T[]);
/** The condition of an index over some rows alone. The values are codes of our own, written out: DDL takes no parameters. */
export const oneOf = (column: SQLWrapper, values: readonly string[]): SQL =>
  sql`${column} in (${sql.raw(values.map((value) => `'${value}'`).join(', '))})`;
