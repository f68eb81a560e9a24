import type { ReportChapter } from '../../domain/report/chapter.ts';

/** The id of the sheet of a year's chapter on the page. */
export const sheetId = (year: number, chapter: ReportChapter): string => `${year}-${chapter}`;

/** Goes to a chapter: its sheet comes to the top, and its heading gets the focus, so that one reads on from there. */
export function goToChapter(year: number, chapter: ReportChapter): void {
  const sheet = document.getElementById(sheetId(year, chapter));
  sheet?.scrollIntoView();
  sheet?.querySelector('h2')?.focus({ preventScroll: true });
}
