import { isBlank, type Cell } from './cell.ts';

/** No group has a longer name; an endless text would be put before the name of each of thousands of columns. */
const longestGroup = 300;

/**
 * Many lists have a row of groups above the header, «Koordinator | | | IP | |», often as merged cells of which only the
 * first has a text. Gives for each column the group it stands under; null where there is none. One cell alone is a title.
 */
export function headerGroups(above: readonly Cell[] | undefined, header: readonly Cell[]): (string | null)[] {
  const texts = header.map((_, column) => above?.[column] ?? null);
  const filled = texts.filter((cell) => !isBlank(cell));
  const isRowOfGroups =
    filled.length > 1 &&
    filled.every((cell) => typeof cell === 'string' && cell.length <= longestGroup) &&
    // As many as the columns themselves: another kind of row.
    new Set(filled).size < header.filter((cell) => !isBlank(cell)).length;
  let group: string | null = null;
  return texts.map((cell) => {
    if (!isRowOfGroups) return null;
    if (typeof cell === 'string' && !isBlank(cell)) group = cell.trim().replace(/\s+/g, ' ');
    return group;
  });
}
