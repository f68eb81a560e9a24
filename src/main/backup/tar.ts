import type { FileHandle } from 'node:fs/promises';

/** Why tar: every system opens it, it streams, and its parts lie unchanged in it (ADR 0006). POSIX ustar, plain files. */
const blockSize = 512;
/** What eleven octal digits can say. */
const largestPart = 8 ** 11 - 1;

/** A part of a container and where its bytes lie in it. */
export interface TarPart {
  name: string;
  size: number;
  offset: number;
}

/** The bytes between a part's content and the next header. */
const paddingOf = (size: number): number => (blockSize - (size % blockSize)) % blockSize;

/** The 512 bytes before a part. `seconds` since 1970. Throws RangeError above 8 GiB. */
export function tarHeader(name: string, size: number, seconds: number): Buffer {
  if (size > largestPart || Buffer.byteLength(name) > 99) throw new RangeError('too large for a container');
  const header = Buffer.alloc(blockSize);
  header.write(name, 0, 'utf8');
  header.write('0000600\0', 100, 'latin1');
  header.write('0000000\0', 108, 'latin1');
  header.write('0000000\0', 116, 'latin1');
  header.write(`${size.toString(8).padStart(11, '0')}\0`, 124, 'latin1');
  header.write(`${seconds.toString(8).padStart(11, '0')}\0`, 136, 'latin1');
  header.write('0', 156, 'latin1');
  header.write('ustar\u000000', 257, 'latin1');
  header.write(`${checksumOf(header).toString(8).padStart(6, '0')}\0 `, 148, 'latin1');
  return header;
}

/** What follows a part: zeros to the next block; after the last part two empty blocks more. */
export function tarPadding(size: number, isLast: boolean): Buffer {
  return Buffer.alloc(paddingOf(size) + (isLast ? 2 * blockSize : 0));
}

/**
 * Finds the parts of a container that was written here; null for a file that is not one, `damaged` for one that was.
 * Every byte outside the parts' content is checked, so that a flipped bit has nowhere to hide.
 */
export async function readTar(file: FileHandle, fileSize: number): Promise<TarPart[] | 'damaged' | null> {
  const parts: TarPart[] = [];
  for (let at = 0; at + blockSize <= fileSize;) {
    const header = await readAt(file, at, blockSize);
    if (header.every((byte) => byte === 0)) return (await isEnd(file, at, fileSize)) ? parts : 'damaged';
    const part = partOf(header, at + blockSize);
    if (part === null) return parts.length === 0 && header.toString('latin1', 257, 262) !== 'ustar' ? null : 'damaged';
    const after = part.offset + part.size;
    const padding = paddingOf(part.size);
    if (after + padding > fileSize) return 'damaged';
    if (!(await readAt(file, after, padding)).every((byte) => byte === 0)) return 'damaged';
    parts.push(part);
    at = after + padding;
  }
  return parts.length === 0 ? null : 'damaged';
}

/** Exactly `length` bytes, or fewer where the file ends. */
export async function readAt(file: FileHandle, position: number, length: number): Promise<Buffer> {
  const { buffer, bytesRead } = await file.read(Buffer.alloc(length), 0, length, position);
  return buffer.subarray(0, bytesRead);
}

function partOf(header: Buffer, offset: number): TarPart | null {
  const name = header.toString('utf8', 0, header.indexOf(0));
  const size = Number.parseInt(header.toString('latin1', 124, 135), 8);
  const seconds = Number.parseInt(header.toString('latin1', 136, 147), 8);
  if (!Number.isSafeInteger(size) || !Number.isSafeInteger(seconds) || size < 0 || seconds < 0) return null;
  if (Buffer.byteLength(name) > 99) return null;
  // One spelling only: whatever differs from what we would have written is damage.
  return tarHeader(name, size, seconds).equals(header) ? { name, size, offset } : null;
}

async function isEnd(file: FileHandle, at: number, fileSize: number): Promise<boolean> {
  if (fileSize !== at + 2 * blockSize) return false;
  return (await readAt(file, at, 2 * blockSize)).every((byte) => byte === 0);
}

/** The sum of a header's bytes, with its own field as spaces. */
function checksumOf(header: Buffer): number {
  let sum = 0;
  header.forEach((byte, i) => void (sum += i >= 148 && i < 156 ? 32 : byte));
  return sum;
}
