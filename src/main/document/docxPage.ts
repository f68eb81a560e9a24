import type { Paragraph, Table, TableOfContents } from 'docx';

import type { PaperDocument } from '../../domain/document/paper.ts';
import type { FontFile } from './chartImage.ts';

export type DocxChild = Paragraph | TableOfContents | Table;

/** What a block is written for. */
export interface Page {
  readonly document: PaperDocument;
  readonly fontFile: FontFile;
  readonly isWide: boolean;
}
