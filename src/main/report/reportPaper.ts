import type { PaperDocument } from '../../domain/document/paper.ts';
import type { ReportDocument } from '../../domain/report/reportDocument.ts';

/** The report as it is put on paper: contents on the first page, each chapter on a page of its own. */
export const reportPaper = ({ provisional, chapters, ...report }: ReportDocument): PaperDocument => ({
  ...report,
  heading: report.title,
  remark: provisional,
  hasContents: true,
  textSize: 'normal',
  parts: chapters.map((chapter) => ({ ...chapter, startsPage: true })),
});
