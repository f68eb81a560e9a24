import { randomUUID } from 'node:crypto';

import type { BrowserWindow, WebContents } from 'electron';

import { APP_URL } from './pages.ts';
import type { PaperDocuments } from './pages.ts';
import { openPaperWindow } from './window.ts';

const INCHES_OF_MARGIN = { top: 0.8, bottom: 0.9, left: 0.8, right: 0.8 };

/** Puts HTML documents on paper, in a window of their own where nothing runs. */
export interface Printing {
  /** The document as a tagged PDF with an outline of its headings, A4; `footer` beside «page / pages» at the foot, or none. */
  toPdf(document: { html: string; landscape: boolean; footer: string | null }): Promise<Uint8Array>;
  /** Shows the system's print dialog; false when the user gives it up. */
  onPaper(document: { html: string; landscape: boolean }): Promise<boolean>;
}

export function createPrinting(papers: PaperDocuments): Printing {
  async function withPaper<T>(html: string, work: (contents: WebContents) => Promise<T>): Promise<T> {
    const token = randomUUID();
    papers.set(token, html);
    let window: BrowserWindow | undefined;
    try {
      window = openPaperWindow();
      await window.loadURL(`${APP_URL}paper/${token}`);
      return await work(window.webContents);
    } finally {
      papers.delete(token);
      window?.destroy();
    }
  }

  return {
    toPdf: ({ html, landscape, footer }) =>
      withPaper(html, (contents) =>
        contents.printToPDF({
          pageSize: 'A4',
          landscape,
          printBackground: true,
          preferCSSPageSize: true,
          generateTaggedPDF: true,
          generateDocumentOutline: true,
          margins: INCHES_OF_MARGIN,
          displayHeaderFooter: footer !== null,
          headerTemplate: '<span></span>',
          footerTemplate: footerTemplate(footer ?? ''),
        }),
      ),
    onPaper: ({ html, landscape }) =>
      withPaper(
        html,
        (contents) =>
          new Promise((settle) => {
            contents.print({ landscape, pageSize: 'A4', printBackground: true }, (printed) => settle(printed));
          }),
      ),
  };
}

const footerTemplate = (footer: string): string =>
  '<div style="font: 8px sans-serif; color: #555; width: 100%; padding: 0 0.8in; display: flex; justify-content: space-between">' +
  `<span>${escaped(footer)}</span><span><span class="pageNumber"></span> / <span class="totalPages"></span></span></div>`;

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
