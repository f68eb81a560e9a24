import type { MadeFile } from '../../contract/document.ts';
import type { ReportExtent, ReportFormat } from '../../domain/report/reportFormat.ts';
import type { ReportDocument } from '../../domain/report/reportDocument.ts';
import type { FontFile } from '../document/chartImage.ts';
import { documentFile } from '../document/documentFile.ts';
import { onePagePaper } from './onePagePaper.ts';
import { reportPaper } from './reportPaper.ts';
import { reportPictures } from './reportPictures.ts';
import { reportXlsx } from './reportXlsx.ts';

/** A finished report as a file: whole or on one page as Word or HTML; its tables as Excel; its figures as pictures. */
export async function reportFile(
  report: ReportDocument,
  { extent, format, fontFile }: { extent: ReportExtent; format: ReportFormat; fontFile: FontFile },
): Promise<MadeFile> {
  const name = `arsrapport-${report.year}-${report.language}`;
  if (format === 'xlsx') {
    const mimeType = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
    return { fileName: `${name}.xlsx`, mimeType, base64: base64Of(reportXlsx(report)) };
  }
  if (format === 'zip') {
    const pictures = reportPictures(report, fontFile);
    return { fileName: `${name}-figurer.zip`, mimeType: 'application/zip', base64: base64Of(pictures) };
  }
  return extent === 'onePage'
    ? documentFile(onePagePaper(report), { name: `${name}-en-side`, format, fontFile })
    : documentFile(reportPaper(report), { name, format, fontFile });
}

const base64Of = (bytes: Uint8Array): string => Buffer.from(bytes).toString('base64');
