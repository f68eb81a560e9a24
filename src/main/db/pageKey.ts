import { and, gt, isNotNull, isNull, lt, or, sql, type SQL, type SQLWrapper } from 'drizzle-orm';

/** The values a list is ordered by, of its last row: what the next page begins behind. Only the first may be null. */
export type PageKey = readonly (string | null)[];

/** Where rows stand that lack the value a list is ordered by: as the database takes it, for less than any other, or last. */
type MissingStand = 'least' | 'last';

/** SQL: an order that runs forwards, with the rows that lack the value last. */
export const forwardsMissingLast = (column: SQLWrapper): SQL => sql`${column} asc nulls last`;

/**
 * SQL: rows behind the key in a list ordered by these expressions, all in the same direction. Missing values stand last where
 * told, and in any list that runs backwards.
 */
export function behindKey(
  columns: readonly SQLWrapper[],
  key: PageKey,
  descending: boolean,
  missing: MissingStand = 'least',
): SQL {
  const [first] = columns;
  const [firstValue] = key;
  if (first === undefined || firstValue === undefined) throw new Error('a page is ordered by something');
  const missingLast = descending || missing === 'last';
  if (firstValue !== null) {
    const behind = compared(columns, key, descending);
    return missingLast ? or(behind, isNull(first))! : behind;
  }
  const sameFirst = and(isNull(first), compared(columns.slice(1), key.slice(1), descending))!;
  return missingLast ? sameFirst : or(sameFirst, isNotNull(first))!;
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
