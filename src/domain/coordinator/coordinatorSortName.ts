import { sortName } from '../person/name.ts';

/** What lists of coordinators sort by: the last word of the name first, «Jonas Eide» as «eide jonas». */
export function coordinatorSortName(name: string): string {
  const words = name.trim().split(/\s+/);
  return sortName(words.at(-1) ?? '', words.slice(0, -1).join(' '));
}
