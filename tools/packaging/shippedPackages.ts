import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

import type { Plugin } from 'vite';

const root = join(import.meta.dirname, '..', '..');
const folder = join(root, 'out', 'shipped');

/** Native modules and their loaders stay outside the bundles: they find their binaries beside themselves. */
export const nativePackages = ['better-sqlite3', '@node-rs/argon2', '@resvg/resvg-js'];

/** Packages that another one carries in its own bundle: docx has the code of nanoid inside, and no import tells of it. */
const insidePackages = ['node_modules/nanoid'];

/** Notes in `file` which packages a bundle is made of, so that what is told of licences and contents is what is shipped. */
export const noteShipped = (file: string): Plugin => ({
  name: 'note-shipped',
  generateBundle() {
    const packages = [...this.getModuleIds()].map(packageOf).filter((name) => name !== null);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, JSON.stringify([...new Set(packages)].toSorted(), null, 2));
  },
});

/** The packages inside the bundles and beside them, as the lock file names them: `node_modules/zod`. */
export function shippedPackages(): string[] {
  const bundled = readdirSync(folder).flatMap(
    (file) => JSON.parse(readFileSync(join(folder, file), 'utf8')) as string[],
  );
  const beside = nativePackages.flatMap((name) => [`node_modules/${name}`, ...binariesOf(name)]);
  return [...new Set([...bundled, ...beside, ...insidePackages])].toSorted();
}

/** The package of a native module's binary for this system, where it is one of its own. */
function binariesOf(name: string): string[] {
  const { optionalDependencies = {} } = JSON.parse(
    readFileSync(join(root, 'node_modules', name, 'package.json'), 'utf8'),
  ) as { optionalDependencies?: Record<string, string> };
  return Object.keys(optionalDependencies)
    .map((binary) => `node_modules/${binary}`)
    .filter((path) => existsSync(join(root, path)));
}

/** The package that a module lies in, from the first `node_modules` on; null for a module of our own. */
function packageOf(module: string): string | null {
  return (
    /\/(node_modules\/(?:.*\/node_modules\/)?(?:@[^/]+\/)?[^/]+)\//.exec(module.replaceAll('\\', '/'))?.[1] ?? null
  );
}
