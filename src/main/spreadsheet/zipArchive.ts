import { crc32, createInflateRaw } from 'node:zlib';
import { SpreadsheetError } from './spreadsheetError.ts';

/**
 * The zip container of a workbook, read from its central directory. Sizes are limited twice: as declared, before anything is
 * inflated, and as they come out, chunk by chunk, so that a bomb that lies about its size is stopped at its first false byte.
 */

const MAX_PART_BYTES = 256 * 1024 * 1024;
const MAX_TOTAL_BYTES = 512 * 1024 * 1024;
const MAX_ENTRIES = 5_000;
/** Real sheets shrink to a tenth, very uniform ones to a hundredth; only nonsense shrinks more. */
const MAX_RATIO = 200;
const RATIO_COUNTS_FROM = 16 * 1024 * 1024;

const END_OF_DIRECTORY = 0x06054b50;
const WIDE_END_LOCATOR = 0x07064b50;
const WIDE_END_OF_DIRECTORY = 0x06064b50;
const DIRECTORY_ENTRY = 0x02014b50;
const LOCAL_ENTRY = 0x04034b50;

export interface ZipEntry {
  readonly name: string;
  readonly method: number;
  readonly compressedSize: number;
  readonly size: number;
  readonly crc: number;
  readonly offset: number;
}

export interface ZipArchive {
  readonly entries: ReadonlyMap<string, ZipEntry>;
  readonly bytes: Uint8Array;
}

/** Reads the directory. Names are looked up in lower case with forward slashes. Throws SpreadsheetError. */
export function openZip(bytes: Uint8Array): ZipArchive {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = findEnd(view);
  const { count, start } = directoryOf(view, end);
  let at = start;
  if (count > MAX_ENTRIES) throw new SpreadsheetError('TOO_LARGE', { reason: 'entries', found: count });
  const entries = new Map<string, ZipEntry>();
  let total = 0;
  for (let i = 0; i < count; i += 1) {
    if (at + 46 > bytes.length || view.getUint32(at, true) !== DIRECTORY_ENTRY) throw damaged('directory');
    const nameLength = view.getUint16(at + 28, true);
    const extraLength = view.getUint16(at + 30, true);
    if ((view.getUint16(at + 8, true) & 1) === 1) throw new SpreadsheetError('ENCRYPTED_WORKBOOK');
    const name = new TextDecoder().decode(bytes.subarray(at + 46, at + 46 + nameLength));
    const extra = bytes.subarray(at + 46 + nameLength, at + 46 + nameLength + extraLength);
    const entry = withWideSizes(
      {
        name,
        method: view.getUint16(at + 10, true),
        crc: view.getUint32(at + 16, true),
        compressedSize: view.getUint32(at + 20, true),
        size: view.getUint32(at + 24, true),
        offset: view.getUint32(at + 42, true),
      },
      extra,
    );
    checkDeclaredSize(entry);
    total += entry.size;
    entries.set(name.replaceAll('\\', '/').replace(/^\//, '').toLowerCase(), entry);
    at += 46 + nameLength + extraLength + view.getUint16(at + 32, true);
  }
  if (total > MAX_TOTAL_BYTES)
    throw new SpreadsheetError('TOO_LARGE', { reason: 'total', found: total, limit: MAX_TOTAL_BYTES });
  return { entries, bytes };
}

/** The content of one entry, chunk by chunk, never more than its declared size. Throws SpreadsheetError. */
export async function* readEntry(archive: ZipArchive, entry: ZipEntry): AsyncGenerator<Uint8Array> {
  const packed = packedBytes(archive.bytes, entry);
  let seen = 0;
  let crc = 0;
  const take = (chunk: Uint8Array): Uint8Array => {
    seen += chunk.length;
    if (seen > entry.size) throw damaged(entry.name);
    crc = crc32(chunk, crc);
    return chunk;
  };
  if (entry.method === 0) yield take(packed);
  else if (entry.method === 8) {
    const inflater = createInflateRaw({ chunkSize: 64 * 1024 });
    inflater.end(packed);
    try {
      for await (const chunk of inflater) yield take(chunk as Uint8Array);
    } catch (error) {
      throw error instanceof SpreadsheetError ? error : damaged(entry.name);
    } finally {
      inflater.destroy();
    }
  } else throw damaged(entry.name);
  if (seen !== entry.size || crc !== entry.crc) throw damaged(entry.name);
}

function findEnd(view: DataView): number {
  const lowest = Math.max(0, view.byteLength - 22 - 0xffff);
  for (let at = view.byteLength - 22; at >= lowest; at -= 1)
    if (view.getUint32(at, true) === END_OF_DIRECTORY) return at;
  throw damaged('directory');
}

/** How many entries there are and where their list begins; in zip64 a record before the end tells it. */
function directoryOf(view: DataView, end: number): { count: number; start: number } {
  const count = view.getUint16(end + 10, true);
  const start = view.getUint32(end + 16, true);
  if (count !== 0xffff && start !== 0xffffffff) return { count, start };
  if (end < 20 || view.getUint32(end - 20, true) !== WIDE_END_LOCATOR) return { count, start };
  const record = Number(view.getBigUint64(end - 12, true));
  if (record + 56 > view.byteLength || view.getUint32(record, true) !== WIDE_END_OF_DIRECTORY)
    throw damaged('directory');
  return { count: Number(view.getBigUint64(record + 32, true)), start: Number(view.getBigUint64(record + 48, true)) };
}

/** Zip64: a writer that did not know its sizes beforehand keeps them in an extra field. */
function withWideSizes(entry: ZipEntry, extra: Uint8Array): ZipEntry {
  const wide = 0xffffffff;
  if (entry.size !== wide && entry.compressedSize !== wide && entry.offset !== wide) return entry;
  const view = new DataView(extra.buffer, extra.byteOffset, extra.byteLength);
  let at = 0;
  while (at + 4 <= extra.length && view.getUint16(at, true) !== 1) at += 4 + view.getUint16(at + 2, true);
  at += 4;
  const next = (value: number): number => {
    if (value !== wide) return value;
    if (at + 8 > extra.length) throw damaged('directory');
    at += 8;
    return Number(view.getBigUint64(at - 8, true));
  };
  return { ...entry, size: next(entry.size), compressedSize: next(entry.compressedSize), offset: next(entry.offset) };
}

function checkDeclaredSize(entry: ZipEntry): void {
  if (entry.size > MAX_PART_BYTES)
    throw new SpreadsheetError('TOO_LARGE', { reason: 'part', found: entry.size, limit: MAX_PART_BYTES });
  if (entry.size > RATIO_COUNTS_FROM && entry.size > entry.compressedSize * MAX_RATIO)
    throw new SpreadsheetError('TOO_LARGE', { reason: 'ratio', found: entry.size, limit: MAX_RATIO });
}

function packedBytes(bytes: Uint8Array, entry: ZipEntry): Uint8Array {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (entry.offset + 30 > bytes.length || view.getUint32(entry.offset, true) !== LOCAL_ENTRY) throw damaged(entry.name);
  const start = entry.offset + 30 + view.getUint16(entry.offset + 26, true) + view.getUint16(entry.offset + 28, true);
  if (start + entry.compressedSize > bytes.length) throw damaged(entry.name);
  return bytes.subarray(start, start + entry.compressedSize);
}

function damaged(part: string): SpreadsheetError {
  return new SpreadsheetError('DAMAGED_FILE', { part });
}
