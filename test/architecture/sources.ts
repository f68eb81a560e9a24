import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';

const root = resolve(import.meta.dirname, '../..');

export interface SourceFile {
  /** Path from the project's root with forward slashes, `src/main/db/database.ts`. */
  path: string;
  text: string;
  imports: string[];
}

const importPattern =
  /(?:^|\n)\s*(?:import|export)\b[^;'"]*?from\s*['"]([^'"]+)['"]|(?:^|\n)\s*import\s*['"]([^'"]+)['"]|\bimport\(\s*['"]([^'"]+)['"]/g;

/** Every TypeScript file below a folder with what it imports, static and dynamic. */
export function sourcesBelow(folder: string): SourceFile[] {
  return readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.tsx?$/.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name))
    .map((file) => {
      const text = readFileSync(file, 'utf8');
      const imports = Array.from(text.matchAll(importPattern), (match) => match[1] ?? match[2] ?? match[3] ?? '');
      return { path: relative(root, file).replaceAll('\\', '/'), text, imports };
    });
}

/** What an import points to: a path from the root for our own files, the package's name for others. */
export function targetOf(file: SourceFile, specifier: string): string {
  if (specifier.startsWith('.')) return relative(root, resolve(root, file.path, '..', specifier)).replaceAll('\\', '/');
  if (specifier.startsWith('node:')) return specifier;
  return specifier
    .split('/')
    .slice(0, specifier.startsWith('@') ? 2 : 1)
    .join('/');
}
