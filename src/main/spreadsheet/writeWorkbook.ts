import { strToU8, zipSync, type Zippable } from 'fflate';
import { sheetNames } from './sheetNames.ts';
import { sheetXml } from './sheetXml.ts';
import type { WrittenWorkbook } from './workbookContent.ts';
import { WorkbookStyles } from './workbookStyles.ts';
import { xmlText } from './xmlText.ts';

/** How each part begins. */
export const xmlHead = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const relations = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const packageRelations = 'http://schemas.openxmlformats.org/package/2006/relationships';
const types = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

/**
 * An .xlsx workbook: numbers as numbers, days as dates, header rows bold and frozen. The same content gives the same bytes:
 * no time of writing, no name of account or machine stands in it. Needs at least one sheet.
 */
export function writeWorkbook(workbook: WrittenWorkbook): Uint8Array {
  const styles = new WorkbookStyles();
  const sheets = workbook.sheets.map((sheet) => sheetXml(sheet, styles));
  const files = workbookFiles(workbook, styles);
  const zipped: Zippable = {};
  for (const [path, xml] of Object.entries({ ...files, ...Object.fromEntries(sheets.map(asPart)) }))
    zipped[path] = [strToU8(xmlHead + xml), { mtime: zipTime(), level: 6 }];
  return zipSync(zipped);
}

const asPart = (xml: string, index: number): [path: string, xml: string] => [sheetPath(index), xml];

/** Where the sheet stands in the package, counted from 0. */
export const sheetPath = (index: number): string => `xl/worksheets/sheet${index + 1}.xml`;

/** Zip keeps local time without a zone, and begins in 1980: this moment gives the same bytes everywhere. */
export const zipTime = (): Date => new Date(1980, 0, 1);

/** Every part of the package but the sheets, by path; the styles are those the sheets have asked for so far. */
export function workbookFiles(
  workbook: Pick<WrittenWorkbook, 'title' | 'language'> & { sheets: readonly { name: string }[] },
  styles: WorkbookStyles,
): Record<string, string> {
  if (workbook.sheets.length === 0) throw new RangeError('A workbook needs a sheet');
  const names = sheetNames(workbook.sheets.map((sheet) => sheet.name));
  return {
    '[Content_Types].xml': contentTypes(names.length),
    '_rels/.rels': relationships([
      ['rId1', `${relations}/officeDocument`, 'xl/workbook.xml'],
      [
        'rId2',
        'http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties',
        'docProps/core.xml',
      ],
    ]),
    'docProps/core.xml': coreProperties(workbook),
    'xl/workbook.xml': `<workbook xmlns="${main}" xmlns:r="${relations}"><sheets>${names
      .map((name, i) => `<sheet name="${xmlText(name)}" sheetId="${i + 1}" r:id="rId${i + 1}"/>`)
      .join('')}</sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': relationships([
      ...names.map((_, i): Relationship => [`rId${i + 1}`, `${relations}/worksheet`, `worksheets/sheet${i + 1}.xml`]),
      [`rId${names.length + 1}`, `${relations}/styles`, 'styles.xml'],
    ]),
    'xl/styles.xml': styles.xml(),
  };
}

type Relationship = readonly [id: string, type: string, target: string];

function relationships(list: readonly Relationship[]): string {
  const items = list.map(([id, type, target]) => `<Relationship Id="${id}" Type="${type}" Target="${target}"/>`);
  return `<Relationships xmlns="${packageRelations}">${items.join('')}</Relationships>`;
}

function override(part: string, type: string): string {
  return `<Override PartName="${part}" ContentType="${type}"/>`;
}

function contentTypes(sheets: number): string {
  const list = Array.from({ length: sheets }, (_, i) =>
    override(`/xl/worksheets/sheet${i + 1}.xml`, `${types}.worksheet+xml`),
  );
  return (
    '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">' +
    '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>' +
    '<Default Extension="xml" ContentType="application/xml"/>' +
    override('/xl/workbook.xml', `${types}.sheet.main+xml`) +
    list.join('') +
    override('/xl/styles.xml', `${types}.styles+xml`) +
    override('/docProps/core.xml', 'application/vnd.openxmlformats-package.core-properties+xml') +
    '</Types>'
  );
}

function coreProperties({ title, language }: Pick<WrittenWorkbook, 'title' | 'language'>): string {
  return (
    '<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/">' +
    (title === undefined ? '' : `<dc:title>${xmlText(title)}</dc:title>`) +
    '<dc:creator>Koordinat</dc:creator>' +
    (language === undefined ? '' : `<dc:language>${xmlText(language)}</dc:language>`) +
    '</cp:coreProperties>'
  );
}
