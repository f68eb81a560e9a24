import { strToU8, zipSync } from 'fflate';

export interface FixtureParts {
  /** The rows: what stands within `<sheetData>`. */
  readonly rows: string;
  /** What follows `</sheetData>`. */
  readonly after?: string;
  readonly sharedStrings?: string;
  readonly styles?: string;
  readonly workbookPr?: string;
  readonly sheetState?: string;
  /** Replaces the whole worksheet part. */
  readonly sheetXml?: string;
}

const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

const relation = (id: string, type: string, target: string): string =>
  `<Relationship Id="${id}" Type="${office}/${type}" Target="${target}"/>`;
const relations = (items: string): string =>
  `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${items}</Relationships>`;

/** A minimal workbook of one sheet «Ark1», written by hand so that each oddity of the format can be tried. */
export function workbookFixture(parts: FixtureParts): Uint8Array {
  const files: Record<string, string> = {
    '_rels/.rels': relations(relation('rId1', 'officeDocument', 'xl/workbook.xml')),
    'xl/workbook.xml':
      `<workbook xmlns="${main}" xmlns:r="${office}">${parts.workbookPr ?? ''}<sheets>` +
      `<sheet name="Ark1" sheetId="1" r:id="rId1"${parts.sheetState ? ` state="${parts.sheetState}"` : ''}/></sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': relations(
      relation('rId1', 'worksheet', 'worksheets/sheet1.xml') +
        relation('rId2', 'styles', 'styles.xml') +
        relation('rId3', 'sharedStrings', '/xl/sharedStrings.xml'),
    ),
    'xl/styles.xml': `<styleSheet xmlns="${main}">${parts.styles ?? '<cellXfs><xf numFmtId="0"/><xf numFmtId="14"/></cellXfs>'}</styleSheet>`,
    'xl/sharedStrings.xml': `<sst xmlns="${main}">${parts.sharedStrings ?? ''}</sst>`,
    'xl/worksheets/sheet1.xml':
      parts.sheetXml ??
      `<worksheet xmlns="${main}"><sheetData>${parts.rows}</sheetData>${parts.after ?? ''}</worksheet>`,
  };
  return zipSync(Object.fromEntries(Object.entries(files).map(([path, xml]) => [path, strToU8(xml)])), {
    mtime: new Date(2000, 0, 1),
  });
}
