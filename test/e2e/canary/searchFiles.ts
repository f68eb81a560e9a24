import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** The ways a text may lie in a file or in memory. */
export const spellingsOf = (text: string): Buffer[] => [Buffer.from(text, 'utf8'), Buffer.from(text, 'utf16le')];

/** A key as bytes, and as the digits somebody may have written. */
export const spellingsOfKey = (key: Buffer): Buffer[] => [key, ...spellingsOf(key.toString('hex'))];

/** Each file below a folder that holds one of the canaries, as «file: canary»; sockets and what is gone meanwhile are passed over. */
export function searchFiles(
  folder: string,
  canaries: Readonly<Record<string, Buffer[]>>,
): { files: number; found: string[] } {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  const found = files.flatMap((entry) => {
    const path = join(entry.parentPath, entry.name);
    const content = contentOf(path);
    const inside = Object.entries(canaries).filter(([, spellings]) =>
      spellings.some((bytes) => content.includes(bytes) || Buffer.from(path).includes(bytes)),
    );
    return inside.map(([canary]) => `${path.slice(folder.length + 1)}: ${canary}`);
  });
  return { files: files.length, found };
}

function contentOf(path: string): Buffer {
  try {
    return readFileSync(path);
  } catch {
    return Buffer.alloc(0);
  }
}
