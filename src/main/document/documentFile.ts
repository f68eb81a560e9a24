import type { MadeFile } from '../../contract/document.ts';
import type { PaperDocument } from '../../domain/document/paper.ts';
import type { FontFile } from './chartImage.ts';
import { bundleHtml, documentHtml } from './documentHtml.ts';

const mimeTypes = {
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  html: 'text/html',
} as const;

/** What is made and how; `name` is the file's without its ending, and never a person's. */
interface FileOrder {
  readonly name: string;
  readonly format: keyof typeof mimeTypes;
  readonly fontFile: FontFile;
}

/** A finished document as a file: Word, or the page of HTML that the window puts on paper or into a PDF. */
export async function documentFile(document: PaperDocument, { name, format, fontFile }: FileOrder): Promise<MadeFile> {
  const bytes = format === 'docx' ? await asWord(document, fontFile) : documentHtml(document, fontFile);
  return fileOf(name, format, bytes);
}

/** Read only when somebody wants Word: what writes it is a third of the register's process, which is to start at once. */
async function asWord(document: PaperDocument, fontFile: FontFile): Promise<Uint8Array> {
  const { documentDocx } = await import('./documentDocx.ts');
  return documentDocx(document, fontFile);
}

/** Several finished documents as one page of HTML, to print together. Throws where there is none. */
export function bundleFile(
  [first, ...others]: readonly PaperDocument[],
  { name, title, fontFile }: Omit<FileOrder, 'format'> & { readonly title: string },
): MadeFile {
  if (!first) throw new Error('Nothing to print');
  return fileOf(name, 'html', bundleHtml([first, ...others], title, fontFile));
}

const fileOf = (name: string, format: keyof typeof mimeTypes, bytes: string | Uint8Array): MadeFile => ({
  fileName: `${name}.${format}`,
  mimeType: mimeTypes[format],
  base64: (typeof bytes === 'string' ? Buffer.from(bytes, 'utf8') : Buffer.from(bytes)).toString('base64'),
});
