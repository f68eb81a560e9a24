import type { MadeFile } from '../../contract/document.ts';
import type { PaperDocument } from '../../domain/document/paper.ts';
import type { FontFile } from './chartImage.ts';
import { documentDocx } from './documentDocx.ts';
import { documentHtml } from './documentHtml.ts';

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
  const bytes = format === 'docx' ? await documentDocx(document, fontFile) : documentHtml(document, fontFile);
  return {
    fileName: `${name}.${format}`,
    mimeType: mimeTypes[format],
    base64: (typeof bytes === 'string' ? Buffer.from(bytes, 'utf8') : Buffer.from(bytes)).toString('base64'),
  };
}
