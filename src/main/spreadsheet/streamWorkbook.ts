import { strToU8, Zip, ZipDeflate } from 'fflate';

import { rowWriter, sheetEnd, sheetStart, sheetXml } from './sheetXml.ts';
import type { WrittenCell, WrittenSheet } from './workbookContent.ts';
import { WorkbookStyles } from './workbookStyles.ts';
import { sheetPath, workbookFiles, xmlHead, zipTime } from './writeWorkbook.ts';

/** A table of any length: its rows come in batches and are let go as soon as they are written. */
export interface StreamedTable {
  readonly name: string;
  readonly header: readonly string[];
  readonly widths: readonly number[];
  readonly numberColumns: readonly number[];
  readonly batches: AsyncIterable<readonly (readonly WrittenCell[])[]>;
}

export interface StreamedWorkbook {
  readonly title: string;
  readonly language: string;
  readonly table: StreamedTable;
  /** Short sheets behind the table. */
  readonly behind: readonly WrittenSheet[];
}

/** An .xlsx workbook in pieces, so that a list of any length takes no more memory than a short one. */
export async function* streamWorkbook({
  title,
  language,
  table,
  behind,
}: StreamedWorkbook): AsyncGenerator<Uint8Array> {
  const styles = new WorkbookStyles();
  const written: Uint8Array[] = [];
  const zip = new Zip((error, piece) => {
    if (error) throw error;
    written.push(piece);
  });
  const begin = (path: string) => {
    const part = new ZipDeflate(path, { level: 6 });
    part.mtime = zipTime();
    zip.add(part);
    return part;
  };
  const whole = (path: string, xml: string) => begin(path).push(strToU8(xmlHead + xml), true);

  const sheet = begin(sheetPath(0));
  const writeRow = rowWriter(table, styles);
  sheet.push(strToU8(xmlHead + sheetStart(table) + writeRow(table.header, 0)));
  let rows = 1;
  for await (const batch of table.batches) {
    const first = rows;
    sheet.push(strToU8(batch.map((cells, i) => writeRow(cells, first + i)).join('')));
    rows += batch.length;
    yield* written.splice(0);
  }
  sheet.push(strToU8(sheetEnd({ columns: table.header.length, rows })), true);
  for (const [index, content] of behind.entries()) whole(sheetPath(index + 1), sheetXml(content, styles));
  // The styles come last: now every format is known.
  const files = workbookFiles({ title, language, sheets: [table, ...behind] }, styles);
  for (const [path, xml] of Object.entries(files)) whole(path, xml);
  zip.end();
  yield* written;
}
