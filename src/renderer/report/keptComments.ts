import type { ReportChapter } from '../../domain/report/chapter.ts';
import { CommentKeeper, type KeeperPorts, type StoredText } from './commentKeeper.ts';

interface Kept {
  readonly chapter: ReportChapter;
  readonly keeper: CommentKeeper;
}

/** The comments at work, by year and chapter. One that could not be saved stays here until it is, also past a lock. */
const kept = new Map<string, Kept>();
const keyOf = (year: number, chapter: ReportChapter): string => `${year}/${chapter}`;

/** The comment's keeper: the one with unsaved text when there is one, else a new one. */
export function takeKeeper(
  year: number,
  chapter: ReportChapter,
  stored: StoredText,
  ports: KeeperPorts,
): CommentKeeper {
  const key = keyOf(year, chapter);
  const found = kept.get(key)?.keeper;
  if (found) return found;
  const keeper = new CommentKeeper(stored, ports);
  kept.set(key, { chapter, keeper });
  return keeper;
}

/** Lets go of a comment that has left the screen, once it is saved. */
export function releaseKeeper(year: number, chapter: ReportChapter): void {
  const keeper = kept.get(keyOf(year, chapter))?.keeper;
  if (keeper?.isSaved && !keeper.isWatched) kept.delete(keyOf(year, chapter));
}

/** Saves every comment at work; gives the chapters whose text still is not saved. */
export async function saveComments(): Promise<ReportChapter[]> {
  await Promise.all([...kept.values()].map(({ keeper }) => keeper.flush()));
  return [...kept.values()].filter(({ keeper }) => !keeper.isSaved).map(({ chapter }) => chapter);
}
