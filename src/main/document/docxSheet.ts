import {
  Footer,
  Header,
  type ISectionOptions,
  PageNumber,
  PageOrientation,
  Paragraph,
  Tab,
  TabStopType,
  TextRun,
} from 'docx';

import { officeLines } from '../../domain/document/officeLines.ts';
import type { PaperDocument } from '../../domain/document/paper.ts';
import { formatsFor } from '../../locales/formats.ts';
import { textsFor } from '../../locales/texts.ts';

/** A4 upright with margins, in twentieths of a point (567 to the centimetre). */
const size = { width: 11906, height: 16838 } as const;
const margin = { top: 1474, bottom: 1361, left: 1247, right: 1247, header: 680, footer: 624 } as const;

/** The room between the margins, in twentieths of a point. */
export const textWidth = (isWide: boolean): number => (isWide ? size.height : size.width) - margin.left - margin.right;

/** What every sheet carries: the office and the title on top, the day and the page number at the foot. */
export function docxSheet(document: PaperDocument, isWide: boolean): Omit<ISectionOptions, 'children'> {
  const t = textsFor(document.language)('document');
  const width = textWidth(isWide);
  const made = t('made', { day: formatsFor(document.language).day(document.madeOn) });
  const foot = document.head ? document.head.foot : made;
  const pages = new TextRun({
    children: [`${t('page')} `, PageNumber.CURRENT, ` ${t('pageOf')} `, PageNumber.TOTAL_PAGES],
  });
  const footer = new Footer({ children: [ends(foot, [pages], width)] });
  // A letter's first sheet says itself whose it is.
  const first = document.head && { headers: { first: new Header({ children: [] }) }, footers: { first: footer } };
  return {
    // The library turns the sheet itself where it lies across.
    properties: {
      page: { size: { ...size, orientation: isWide ? PageOrientation.LANDSCAPE : PageOrientation.PORTRAIT }, margin },
      titlePage: first !== undefined,
    },
    headers: {
      ...first?.headers,
      default: new Header({
        children: [ends(officeLines(document).join(' · '), [new TextRun(document.title)], width)],
      }),
    },
    footers: { ...first?.footers, default: footer },
  };
}

/** A line of a header or footer: one text at each end. */
const ends = (left: string, right: readonly TextRun[], width: number): Paragraph =>
  new Paragraph({
    style: 'SheetText',
    tabStops: [{ type: TabStopType.RIGHT, position: width }],
    children: [new TextRun(left), new TextRun({ children: [new Tab()] }), ...right],
  });
