import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';

/** SHA-256 (hex) of a file, or of `size` bytes in it from `offset`. */
export async function sha256OfFile(path: string, offset = 0, size?: number): Promise<string> {
  const hash = createHash('sha256');
  if (size === 0) return hash.digest('hex');
  const end = size === undefined ? {} : { end: offset + size - 1 };
  for await (const chunk of createReadStream(path, { start: offset, highWaterMark: 1 << 20, ...end })) {
    hash.update(chunk as Buffer);
  }
  return hash.digest('hex');
}
