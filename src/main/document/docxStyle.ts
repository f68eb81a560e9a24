import { type IStylesOptions, LineRuleType } from 'docx';

import type { PrintSize } from '../../domain/document/paper.ts';

/** Grey for what is read last; 7.3:1 on white. */
export const grey = '48595F';

/** On every office PC with Word, and metric-compatible elsewhere (Carlito): the office shall be able to write on in the file. */
const font = 'Calibri';

/** The size of the text in half points: 11 points, 16 in large print, 9.5 in compact. */
const textHalfPoints: Readonly<Record<PrintSize, number>> = { compact: 19, normal: 22, large: 32 };

/**
 * The document's styles: real headings, so that contents, navigation and screen readers work. `language` such as `nn-NO`. A
 * letter is set closer, so that most stay on one sheet.
 */
export function docxStyles(language: string, textSize: PrintSize, isLetter: boolean): IStylesOptions {
  const text = textHalfPoints[textSize];
  /** A size written for ordinary print; headings grow less than the text they stand over. */
  const sized = (halfPoints: number) => Math.round(halfPoints * (text / 22));
  const heading = (size: number, before: number, after: number) => ({
    run: { size: Math.max(Math.round(size * ((text / 22 + 1) / 2)), text), bold: true, color: '16262B', font },
    paragraph: { spacing: { before, after }, keepNext: true, keepLines: true },
  });
  /** A line of the contents: tight, so that they stay on the first page. */
  const contentsLine = (id: string, name: string, before: number, left: number) => ({
    id,
    name,
    basedOn: 'Normal',
    run: { size: sized(21) },
    paragraph: { spacing: { before, after: 20, line: 240, lineRule: LineRuleType.AUTO }, indent: { left } },
  });
  return {
    default: {
      document: {
        run: { font, size: text, color: '16262B', language: { value: language } },
        paragraph: {
          spacing: { after: isLetter ? 110 : 160, line: isLetter ? 262 : 276, lineRule: LineRuleType.AUTO },
        },
      },
      title: heading(52, isLetter ? 320 : 480, 120),
      heading1: heading(34, 0, 200),
      heading2: heading(26, 360, 120),
      heading3: heading(22, isLetter ? 160 : 200, isLetter ? 40 : 60),
      caption: {
        run: { size: text, italics: false, color: '16262B' },
        paragraph: { spacing: { before: 280, after: 100 }, keepNext: true },
      },
    },
    paragraphStyles: [
      contentsLine('TOC1', 'toc 1', 100, 0),
      contentsLine('TOC2', 'toc 2', 0, 240),
      {
        id: 'Note',
        name: 'Note',
        basedOn: 'Normal',
        run: { size: sized(19), color: grey },
        paragraph: { spacing: { before: 60, after: 60, line: 252, lineRule: LineRuleType.AUTO } },
      },
      {
        id: 'SheetText',
        name: 'Sheet text',
        basedOn: 'Normal',
        run: { size: 18, color: grey },
        paragraph: { spacing: { after: 0 } },
      },
      {
        id: 'ContentsHeading',
        name: 'Contents heading',
        basedOn: 'Normal',
        run: { size: sized(26), bold: true },
        paragraph: { spacing: { before: 480, after: 120 } },
      },
      {
        id: 'CellText',
        name: 'Cell text',
        basedOn: 'Normal',
        run: { size: sized(21) },
        paragraph: { spacing: { before: 50, after: 50, line: 240, lineRule: LineRuleType.AUTO } },
      },
    ],
  };
}
