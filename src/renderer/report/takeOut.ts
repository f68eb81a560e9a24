import type { LetterLanguage } from '../../domain/office/officeType.ts';
import type { ReportChapter } from '../../domain/report/chapter.ts';
import { call } from '../api/client.ts';
import { bytesOf, type ExportTarget, formatFor, htmlOf, pdfName } from './exportedFile.ts';
import { saveComments } from './keptComments.ts';

export type TakenOut =
  | { readonly kind: 'saved'; readonly name: string }
  | { readonly kind: 'printed' | 'givenUp' }
  /** A comment could not be saved: the file would lack it, so there is none. */
  | { readonly kind: 'unsaved'; readonly chapter: ReportChapter };

interface Order {
  readonly target: ExportTarget;
  readonly year: number;
  readonly language: LetterLanguage;
  readonly ground: string;
}

/** Has the register make the report with every comment as typed, and puts it where the user says, or on paper. */
export async function takeOut({ target, year, language, ground }: Order): Promise<TakenOut> {
  const [unsaved] = await saveComments();
  if (unsaved) return { kind: 'unsaved', chapter: unsaved };
  const { fileName, base64 } = await call('report.export', { year, language, format: formatFor(target), ground });
  if (target === 'print') {
    const { printed } = await call('app.print', { html: htmlOf(base64) });
    return { kind: printed ? 'printed' : 'givenUp' };
  }
  const { saved, name } = await (target === 'pdf'
    ? call('app.printToPdf', { html: htmlOf(base64), suggestedName: pdfName(year, language) })
    : call('app.saveFile', { suggestedName: fileName, bytes: bytesOf(base64) }));
  return saved ? { kind: 'saved', name: name ?? fileName } : { kind: 'givenUp' };
}
