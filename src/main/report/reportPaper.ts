import type { PaperDocument } from '../../domain/document/paper.ts';
import type { ReportDocument } from '../../domain/report/reportDocument.ts';

/** The report as it is put on paper: contents on the first page, the chapters after it; one that finds half a sheet left goes on there. */
export const reportPaper = (report: ReportDocument): PaperDocument => ({
  language: report.language,
  title: report.title,
  heading: report.title,
  officeName: report.officeName,
  unitName: report.unitName,
  madeOn: report.madeOn,
  remark: report.remark,
  hasContents: true,
  textSize: 'normal',
  parts: report.chapters.map((chapter, place) => ({
    ...chapter,
    startsPage: place === 0 ? 'always' : 'whereLittleIsLeft',
  })),
});
