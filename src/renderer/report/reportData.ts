import type { ReportChapter } from '../../domain/report/chapter.ts';
import type { ReportDocument } from '../../domain/report/reportDocument.ts';
import type { OutputAt } from '../api/paths.ts';

export type ReportAnswer = OutputAt<'report.get'>;
export type ReportComment = ReportAnswer['comments'][number];

/** The report itself; the contract carries it as it is. */
export const documentOf = (answer: ReportAnswer): ReportDocument => answer.document as ReportDocument;

export const commentOn = (answer: ReportAnswer, chapter: ReportChapter): ReportComment =>
  answer.comments.find((comment) => comment.chapter === chapter) ?? { chapter, text: '', version: 0, lastYear: null };

export const lacksComment = ({ text }: ReportComment): boolean => text.trim() === '';

/** A comment as it was saved: to the year's chapter. */
export interface SavedComment {
  readonly year: number;
  readonly chapter: ReportChapter;
  readonly text: string;
  readonly version: number;
}

/** A report that was read earlier, with what has been saved since: its own comment, or last year's beside it. */
export function withSaved(answer: ReportAnswer, saved: SavedComment): ReportAnswer {
  const { year } = documentOf(answer);
  const changed = (comment: ReportComment): ReportComment => {
    if (comment.chapter !== saved.chapter) return comment;
    if (year === saved.year) return { ...comment, text: saved.text, version: saved.version };
    return year === saved.year + 1 ? { ...comment, lastYear: saved.text } : comment;
  };
  return { ...answer, comments: answer.comments.map(changed) };
}
