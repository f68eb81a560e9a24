import type { PrintSize } from '../../domain/document/paper.ts';
import { narrowPart, widePart } from '../../domain/document/narrowBlock.ts';

/** What stands on every sheet. */
export interface SheetTexts {
  readonly headLeft: string;
  readonly headRight: string;
  readonly footLeft: string;
  readonly page: string;
  readonly pageOf: string;
}

interface Print {
  readonly textSize: PrintSize;
  /** The font's bytes (woff2) in base64: the page carries it, for it may fetch nothing. */
  readonly font: string;
}

/** How much larger than ordinary print: 11 points become 16, or 9.5. */
const scale: Readonly<Record<PrintSize, number>> = { compact: 9.5 / 11, normal: 1, large: 16 / 11 };

/** The style of the paper: a public office's, A4, black on white on screen too. Sizes follow the text (`em`), so that large print is large throughout. */
export function documentCss({ textSize, font }: Print, texts: SheetTexts): string {
  return `
@font-face { font-family: 'Source Sans 3'; font-weight: 200 900; src: url(data:font/woff2;base64,${font}) format('woff2'); }
@page {
  size: A4;
  margin: 26mm 22mm 24mm;
  @top-left { content: ${quoted(texts.headLeft)}; ${sheetText} }
  @top-right { content: ${quoted(texts.headRight)}; ${sheetText} }
  @bottom-left { content: ${quoted(texts.footLeft)}; ${sheetText} }
  @bottom-right { content: ${quoted(texts.page)} ' ' counter(page) ' ' ${quoted(texts.pageOf)} ' ' counter(pages); ${sheetText} }
}
@page wide { size: A4 landscape; margin: 24mm 22mm 20mm; }
@page :first { @top-left { content: none; } @top-right { content: none; } }
* { box-sizing: border-box; }
html { color: #16262b; background: #fff; font: 400 ${11 * scale[textSize]}pt/1.45 'Source Sans 3', sans-serif; }
body { max-width: 166mm; margin: 0 auto; padding: 12mm 0; font-variant-numeric: tabular-nums; }
h3 + p:has(+ .table) { break-after: avoid; }
h1, h2, h3, h4 { line-height: 1.2; break-after: avoid; font-weight: 650; }
h1 { font-size: calc(13pt + 1.18em); margin: 10mm 0 3mm; letter-spacing: -0.015em; }
h2 { font-size: calc(6pt + 1em); margin: 12mm 0 4mm; }
section > h2:only-child { break-after: auto; margin: 4mm 0 0; }
h3 { font-size: calc(2pt + 1em); margin: 8mm 0 2mm; }
h4 { font-size: 1em; margin: 4mm 0 1mm; }
p { margin: 0 0 3mm; }
b { font-weight: 650; }
ul { margin: 0 0 3mm; padding-left: 5mm; }
li { margin-bottom: 1.5mm; }
.office { font-weight: 600; margin: 0; }
.office::after { content: ''; display: block; border-top: 1px solid #c9d3d5; margin-top: 4mm; }
.made, .note { color: #48595f; }
.remark { border-left: 3px solid #0b5d63; padding-left: 3mm; }
.note { font-size: 0.86em; line-height: 1.35; margin: 1.5mm 0 0; }
nav { margin-bottom: 8mm; }
nav h2 { font-size: 1.18em; margin: 10mm 0 2mm; }
nav ol { list-style: none; padding: 0; margin: 0; }
nav a { color: inherit; text-decoration: none; }
nav span { display: inline-block; width: 8mm; color: #48595f; }
.table, .figure { margin: 6mm 0; }
table { border-collapse: collapse; width: 100%; font-size: 0.955em; line-height: 1.35; }
caption { text-align: left; padding-bottom: 2mm; break-after: avoid; }
th, td { padding: 0.9mm 2mm; text-align: left; vertical-align: top; border-bottom: 1px solid #dde4e5; font-weight: 400; }
th:first-child { padding-left: 0; }
th:last-child, td:last-child { padding-right: 0; }
thead th { font-weight: 600; color: #48595f; border-bottom: 1.5px solid #76868b; vertical-align: bottom; }
.number { text-align: right; white-space: nowrap; }
thead .number { white-space: normal; min-width: 15mm; }
.drawing svg { display: block; width: 100%; height: auto; }
.narrow table, .drawing.narrow svg { width: ${narrowPart * 100}%; }
.wide .drawing svg, .wide .drawing.narrow svg { width: ${widePart * 100}%; }
.wide .table, .wide .figure { margin: 4mm 0; }
.narrow caption { width: ${100 / narrowPart}%; }
.narrow th[scope=row] { white-space: nowrap; }
.total th, .total td { font-weight: 650; border-bottom: 1.5px solid #76868b; }
tr { break-inside: avoid; }
table.shared { table-layout: fixed; overflow-wrap: break-word; hyphens: auto; }
td br, th br { line-height: 1.6; }
.facts.whole { break-inside: avoid; }
.facts:not(.whole) > :nth-child(-n + 4) { break-after: avoid; }
.facts { display: grid; grid-template-columns: minmax(38mm, max-content) 1fr; gap: 1.5mm 6mm; margin: 0 0 4mm; }
.facts dt { color: #48595f; max-width: 60mm; }
.facts dd { margin: 0; white-space: pre-line; }
.signatures { margin: 4mm 0; break-inside: avoid; }
p:has(+ .facts) { break-after: avoid; }
.signature { display: grid; grid-template-columns: 26% 1fr; gap: 0 4%; break-inside: avoid; padding-top: 9mm; }
.signature dt { order: 2; color: #48595f; border-top: 1px solid #76868b; padding-top: 1mm; }
.signature dd { order: 1; margin: 0; min-height: 1.45em; }
.letter .sender { display: flex; align-items: center; gap: 5mm; min-height: 14mm; font-weight: 600; }
.letter .sender p { margin: 0; }
.letter .logo { max-height: 18mm; max-width: 60mm; }
.letter .address { display: flex; justify-content: space-between; align-items: end; gap: 10mm; margin-top: 6mm; min-height: 24mm; }
.letter .address p, .letter .exempt { margin: 0; }
.reference { margin: 0; }
.reference div { display: flex; justify-content: space-between; gap: 5mm; }
.reference dt { color: #48595f; }
.reference dd { margin: 0; }
.letter .exempt { text-align: right; color: #48595f; font-size: 0.86em; margin-top: 1mm; }
.letter h1 { font-size: calc(5pt + 1.18em); margin: 9mm 0 3mm; }
.letter ~ .body p { margin-bottom: 2.2mm; }
.letter ~ .body li { margin-bottom: 0.5mm; }
.letter ~ .body h4 { margin-top: 3.5mm; }
.letter ~ .body p:has(+ .closing) { break-after: avoid; }
.letter ~ .body .closing { break-inside: avoid; margin-top: 6mm; }
.figure { break-inside: avoid; }
.figcaption { margin-bottom: 2mm; break-after: avoid; }
@media print {
  body { max-width: none; padding: 0; }
  section.page { break-before: page; }
  section.page > h2:first-child, section.wide h2, section.roomy h2 { margin-top: 0; }
  section.roomy { margin-top: 15mm; }
  /* Takes no room, but is itself not torn: where it does not fit, it takes the chapter with it to the next sheet. */
  section.roomy::before { content: ''; display: block; break-inside: avoid; height: 75mm; margin-bottom: -75mm; }
  section.roomy > *:not(.table, .figure, .table ~ *, .figure ~ *, h3 ~ h3, h3 ~ h3 ~ *) { break-after: avoid; }
  .wide { page: wide; }
  .table.whole { break-inside: avoid; }
  tr.held, thead, thead tr { break-after: avoid; }
  h2 { break-inside: avoid; }
}`;
}

/**
 * The sheets of several documents printed as one, each counted from 1 (a page's own counter cannot begin anew, and how many
 * sheets a document takes is not known before it is printed).
 */
export const bundledSheetsCss = (documents: readonly SheetTexts[]): string =>
  documents
    .map(
      ({ headRight, footLeft, page }, place) => `
@page bundled-${place} {
  counter-increment: bundled-${place};
  @top-left { content: none; }
  @top-right { content: ${quoted(headRight)}; ${sheetText} }
  @bottom-left { content: ${quoted(footLeft)}; ${sheetText} }
  @bottom-right { content: ${quoted(page)} ' ' counter(bundled-${place}); ${sheetText} }
}
.bundled-${place} { page: bundled-${place}; break-before: ${place === 0 ? 'auto' : 'page'}; }`,
    )
    .join('');

const sheetText = "font: 9pt 'Source Sans 3', sans-serif; color: #48595f;";

/** A CSS string: whatever the office is called, it stays text, and the page's style element stays open. */
const quoted = (text: string): string =>
  `"${text.replaceAll(/[\\"<\n\r]/g, (sign) => `\\${sign.codePointAt(0)?.toString(16)} `)}"`;
