import { and, gt, isNotNull, isNull, lt, or, sql, type SQL, type SQLWrapper } from 'drizzle-orm';

import { Refusal } from '../api/refusal.ts';

/** The values a list is ordered by, of its last row: what the next page begins behind. Only the first may be null. */
export type PageKey = readonly (string | null)[];

/** The key as the text that crosses to the window and back. */
const cursorOf = (key: PageKey): string => JSON.stringify(key);

/** How many rows to ask for, so that one sees whether there are more than `limit`. */
export const oneMore = (limit: number): number => limit + 1;

/** The page out of rows asked for with `oneMore`, and the cursor of the next; null on the last. */
export function pageFrom<Row>(
  rows: readonly Row[],
  limit: number,
  keyOf: (row: Row) => PageKey,
): { rows: Row[]; next: string | null } {
  const page = rows.slice(0, limit);
  const last = page.at(-1);
  return { rows: page, next: rows.length > limit && last !== undefined ? cursorOf(keyOf(last)) : null };
}

/** Reads a cursor with as many values as the list is ordered by; refuses any other text with INVALID_INPUT. */
export function pageKey(cursor: string | null, length: number): PageKey | null {
  if (cursor === null) return null;
  const key: unknown = parsed(cursor);
  const isKey = Array.isArray(key) && key.length === length;
  if (!isKey || !key.every((value, i) => typeof value === 'string' || (value === null && i === 0)))
    throw new Refusal('INVALID_INPUT', { fields: ['after'] });
  return key as PageKey;
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

/**
 * SQL: rows behind the key in a list ordered by these expressions, all in the same direction. The database takes a missing
 * value for less than any other.
 */
export function behindKey(columns: readonly SQLWrapper[], key: PageKey, descending: boolean): SQL {
  const [first] = columns;
  const [firstValue] = key;
  if (first === undefined || firstValue === undefined) throw new Error('a page is ordered by something');
  if (firstValue !== null) {
    const behind = compared(columns, key, descending);
    return descending ? or(behind, isNull(first))! : behind;
  }
  const sameFirst = and(isNull(first), compared(columns.slice(1), key.slice(1), descending))!;
  return descending ? sameFirst : or(sameFirst, isNotNull(first))!;
}

function compared(columns: readonly SQLWrapper[], key: PageKey, descending: boolean): SQL {
  const [only, ...others] = columns;
  if (only === undefined) throw new Error('a page is ordered by something');
  if (others.length === 0) return descending ? lt(only, key[0]) : gt(only, key[0]);
  const left = sql.join([...columns], sql`, `);
  const right = sql.join(
    key.map((value) => sql`${value}`),
    sql`, `,
  );
  return descending ? sql`(${left}) < (${right})` : sql`(${left}) > (${right})`;
}
