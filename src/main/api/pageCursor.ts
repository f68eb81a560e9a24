import type { PageKey } from '../db/pageKey.ts';
import { Refusal } from './refusal.ts';

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
