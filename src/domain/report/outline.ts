import { type ReportChapter, reportChapters } from './chapter.ts';

/** A chapter in the office's own report: with it, or left out. */
export interface OutlineEntry {
  readonly chapter: ReportChapter;
  readonly isIncluded: boolean;
}

/** The summary is read first, and no figure stands without what it means: these two keep their places. */
export const isFixed = (chapter: ReportChapter): boolean => chapter === 'summary' || chapter === 'appendix';

const isChapter = (name: string): name is ReportChapter => reportChapters.some((chapter) => chapter === name);

/**
 * The office's whole outline from what it has stored (names it has chosen, in its order). A chapter it has said nothing
 * of, such as one that is new in the program, is with, after the chapter it follows in the usual order; a name that is no
 * chapter any more is left out.
 */
export function wholeOutline(stored: readonly { chapter: string; isIncluded: boolean }[]): OutlineEntry[] {
  const outline: OutlineEntry[] = [];
  for (const { chapter, isIncluded } of stored)
    if (isChapter(chapter) && !isFixed(chapter) && !outline.some((one) => one.chapter === chapter))
      outline.push({ chapter, isIncluded });
  const usual = reportChapters.filter((chapter) => !isFixed(chapter));
  for (const [index, chapter] of usual.entries()) {
    if (outline.some((one) => one.chapter === chapter)) continue;
    const before = usual[index - 1];
    outline.splice(outline.findIndex((one) => one.chapter === before) + 1, 0, { chapter, isIncluded: true });
  }
  return [{ chapter: 'summary', isIncluded: true }, ...outline, { chapter: 'appendix', isIncluded: true }];
}

/** The outline with a chapter moved a place towards the beginning (-1) or the end (1); the same where it cannot go there. */
export function movedChapter(outline: readonly OutlineEntry[], chapter: ReportChapter, step: -1 | 1): OutlineEntry[] {
  const from = outline.findIndex((entry) => entry.chapter === chapter);
  const [entry, other] = [outline[from], outline[from + step]];
  if (!entry || !other || isFixed(entry.chapter) || isFixed(other.chapter)) return [...outline];
  return outline.with(from, other).with(from + step, entry);
}

/** The chapters that are with, numbered in the office's order; the appendix carries no number. */
export function printedChapters(outline: readonly OutlineEntry[]): { id: ReportChapter; number: number | null }[] {
  return outline
    .filter(({ isIncluded }) => isIncluded)
    .map(({ chapter }, index) => ({ id: chapter, number: chapter === 'appendix' ? null : index + 1 }));
}
