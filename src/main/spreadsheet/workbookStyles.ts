import { xmlText } from './xmlText.ts';

const FIRST_OWN_FORMAT = 164;

const bold = 'numFmtId="0" fontId="1" fillId="0" borderId="0" xfId="0" applyFont="1" applyAlignment="1"';
/** The styles that every workbook has, by their number. */
const fixed = [
  '<xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/>',
  `<xf ${bold}><alignment vertical="bottom" wrapText="1"/></xf>`,
  `<xf ${bold}><alignment horizontal="right" vertical="bottom" wrapText="1"/></xf>`,
  `<xf ${bold}><alignment vertical="top"/></xf>`,
  '<xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0" applyAlignment="1"><alignment horizontal="right"/></xf>',
];
/** `title` is a header row above the last one: it runs on over the columns beside. */
export const fixedStyle = { plain: 0, header: 1, headerRight: 2, title: 3, right: 4 } as const;

/** Hands out style numbers: the fixed ones, then one for each number format as it is first used. */
export class WorkbookStyles {
  readonly #formats: string[] = [];

  /** The style of numbers and dates with this format. */
  styleOf(format: string): number {
    const known = this.#formats.indexOf(format);
    if (known >= 0) return known + fixed.length;
    this.#formats.push(format);
    return this.#formats.length + fixed.length - 1;
  }

  xml(): string {
    const formats = this.#formats
      .map((format, index) => `<numFmt numFmtId="${FIRST_OWN_FORMAT + index}" formatCode="${xmlText(format)}"/>`)
      .join('');
    const styles = this.#formats
      .map(
        (_, index) =>
          `<xf numFmtId="${FIRST_OWN_FORMAT + index}" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/>`,
      )
      .join('');
    const font = '<sz val="11"/><name val="Calibri"/><family val="2"/>';
    return (
      '<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">' +
      (formats === '' ? '' : `<numFmts count="${this.#formats.length}">${formats}</numFmts>`) +
      `<fonts count="2"><font>${font}</font><font><b/>${font}</font></fonts>` +
      '<fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills>' +
      '<borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders>' +
      '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>' +
      `<cellXfs count="${this.#formats.length + fixed.length}">${fixed.join('')}${styles}</cellXfs><cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles></styleSheet>`
    );
  }
}
