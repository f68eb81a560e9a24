import { dateStyleOf, type DateStyle } from './excelDate.ts';
import { SpreadsheetError } from './spreadsheetError.ts';
import { readXml, type XmlHandler } from './xmlEvents.ts';
import { readEntry, type ZipArchive, type ZipEntry } from './zipArchive.ts';

/** A workbook's table of contents: which part is which sheet, where its texts and formats lie. */
export interface WorkbookParts {
  readonly sheets: readonly { readonly name: string; readonly hidden: boolean; readonly entry: ZipEntry | null }[];
  readonly sharedStrings: ZipEntry | null;
  readonly styles: ZipEntry | null;
  readonly from1904: boolean;
}

interface Relation {
  readonly type: string;
  readonly target: string;
}

/** Finds the parts by their relations, as the standard asks; falls back on the usual names. Throws SpreadsheetError. */
export async function findParts(archive: ZipArchive): Promise<WorkbookParts> {
  const roots = await readRelations(archive, '_rels/.rels', '');
  const root = [...roots.values()].find((relation) => relation.type === 'officeDocument')?.target ?? 'xl/workbook.xml';
  const workbook = archive.entries.get(root);
  if (!workbook || !root.endsWith('.xml'))
    throw root.endsWith('.bin')
      ? new SpreadsheetError('OTHER_SPREADSHEET_FORMAT', { found: 'xlsb' })
      : new SpreadsheetError('NOT_A_SPREADSHEET', { found: 'zip' });
  const folder = root.slice(0, root.lastIndexOf('/') + 1);
  const relations = await readRelations(archive, `${folder}_rels/${root.slice(folder.length)}.rels`, folder);
  const named = (type: string): ZipEntry | null => {
    const target = [...relations.values()].find((relation) => relation.type === type)?.target;
    return (target === undefined ? undefined : archive.entries.get(target)) ?? null;
  };
  const found: { name: string; hidden: boolean; id: string }[] = [];
  let isWorkbook = false;
  let from1904 = false;
  await readPart(archive, workbook, {
    open(name, attributes) {
      if (name === 'workbook') isWorkbook = true;
      if (name === 'workbookPr') from1904 = isTrue(attributes['date1904']);
      if (name === 'sheet')
        found.push({
          name: attributes['name'] ?? '',
          hidden: (attributes['state'] ?? 'visible') !== 'visible',
          id: Object.entries(attributes).find(([key]) => key.endsWith(':id'))?.[1] ?? '',
        });
    },
  });
  if (!isWorkbook) throw new SpreadsheetError('NOT_A_SPREADSHEET', { found: 'zip' });
  const sheets = found.map(({ name, hidden, id }) => {
    const relation = relations.get(id);
    // Chart and dialog sheets hold no cells; a worksheet whose part is gone is damage.
    if (relation && relation.type !== 'worksheet') return { name, hidden, entry: null };
    const entry = archive.entries.get(relation?.target ?? '');
    if (!entry) throw new SpreadsheetError('DAMAGED_FILE', { part: relation?.target ?? 'workbook' });
    return { name, hidden, entry };
  });
  return { sheets, sharedStrings: named('sharedStrings'), styles: named('styles'), from1904 };
}

/** For each cell style (`s` of a cell) whether its numbers are dates. */
export async function readDateStyles(archive: ZipArchive, entry: ZipEntry | null): Promise<DateStyle[]> {
  const styles: DateStyle[] = [];
  if (!entry) return styles;
  const codes = new Map<number, string>();
  const known = new Map<number, DateStyle>();
  let inCellFormats = false;
  await readPart(archive, entry, {
    open(name, attributes) {
      if (name === 'numFmt') codes.set(Number(attributes['numFmtId']), attributes['formatCode'] ?? '');
      else if (name === 'cellXfs') inCellFormats = true;
      else if (name === 'xf' && inCellFormats) {
        const id = Number(attributes['numFmtId'] ?? 0);
        if (!known.has(id)) known.set(id, dateStyleOf(id, codes.get(id)));
        styles.push(known.get(id) ?? null);
      }
    },
    close(name) {
      if (name === 'cellXfs') inCellFormats = false;
    },
  });
  return styles;
}

export function readPart(archive: ZipArchive, entry: ZipEntry, handler: XmlHandler): Promise<void> {
  return readXml(entry.name, readEntry(archive, entry), handler);
}

export function isTrue(value: string | undefined): boolean {
  return value === '1' || value === 'true';
}

async function readRelations(archive: ZipArchive, path: string, folder: string): Promise<Map<string, Relation>> {
  const relations = new Map<string, Relation>();
  const entry = archive.entries.get(path.toLowerCase());
  if (!entry) return relations;
  await readPart(archive, entry, {
    open(name, attributes) {
      if (name !== 'Relationship' || attributes['TargetMode'] === 'External') return;
      const type = attributes['Type'] ?? '';
      relations.set(attributes['Id'] ?? '', {
        type: type.slice(type.lastIndexOf('/') + 1),
        target: resolvePart(folder, attributes['Target'] ?? ''),
      });
    },
  });
  return relations;
}

function resolvePart(folder: string, target: string): string {
  const path = target.replaceAll('\\', '/');
  const steps: string[] = [];
  for (const step of (path.startsWith('/') ? path : `${folder}${path}`).split('/')) {
    if (step === '..') steps.pop();
    else if (step !== '' && step !== '.') steps.push(step);
  }
  return steps.join('/').toLowerCase();
}
