/** Whether a value names one of these ids, lists within it left aside. */
function names(value: unknown, ids: ReadonlySet<string>): boolean {
  if (typeof value === 'string') return ids.has(value);
  if (typeof value !== 'object' || value === null || Array.isArray(value) || value instanceof Uint8Array) return false;
  return Object.values(value).some((part) => names(part, ids));
}

/** How many rows of the lists in a value name one of these ids, at any depth. */
export function rowsNaming(value: unknown, ids: ReadonlySet<string>): number {
  if (typeof value !== 'object' || value === null || value instanceof Uint8Array) return 0;
  const named = Array.isArray(value) ? value.filter((part) => names(part, ids)).length : 0;
  return Object.values(value).reduce<number>((sum, part) => sum + rowsNaming(part, ids), named);
}

/** Whether a question or an order names one of these ids, at any depth. */
export function mentions(value: unknown, ids: ReadonlySet<string>): boolean {
  if (Array.isArray(value)) return value.some((part) => mentions(part, ids));
  if (typeof value !== 'object' || value === null || value instanceof Uint8Array) return names(value, ids);
  return Object.values(value).some((part) => mentions(part, ids));
}

/**
 * An answer without the rows that name one of these ids: a list leaves them out, at any depth. How many a list has is
 * counted without them by the list itself (`main/privacy/hiddenPersonsSql.ts`). Figures of the statistics stay as they were
 * counted, so that who is shut out from one person does not work with other numbers than the rest of the office.
 */
export function withoutRows(value: unknown, ids: ReadonlySet<string>): unknown {
  if (Array.isArray(value)) return value.filter((part) => !names(part, ids)).map((part) => withoutRows(part, ids));
  if (typeof value !== 'object' || value === null || value instanceof Uint8Array) return value;
  return Object.fromEntries(Object.entries(value).map(([key, part]) => [key, withoutRows(part, ids)]));
}
