import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

import { nativePackages } from './shippedPackages.ts';

const root = join(import.meta.dirname, '..', '..');

export interface PackageFile {
  name: string;
  version: string;
  license: string;
  author?: string | { name: string };
}

export const packageFile = (path: string): PackageFile =>
  JSON.parse(readFileSync(join(root, path, 'package.json'), 'utf8')) as PackageFile;

/** Packages that bring the whole text of a licence, for those under the same licence that bring only its name. */
const bringsText: Readonly<Record<string, string>> = {
  MIT: 'node_modules/zod',
  ISC: 'node_modules/d3-array',
  'Apache-2.0': 'node_modules/pdfjs-dist',
};

/** The text of a package's licence: its own, that of the package whose binary it is, or its licence's with its author's name. */
export function licenceText(path: string): string {
  const own = licenceFile(path);
  if (own) return own;
  const whole = nativePackages.find((name) => path.startsWith(`node_modules/${name}-`));
  if (whole) return licenceFile(`node_modules/${whole}`) ?? '';
  const { license, author } = packageFile(path);
  const standard = licenceFile(bringsText[license] ?? '');
  if (!standard) return '';
  const holder = (typeof author === 'string' ? author : (author?.name ?? '')).replace(/ *<.*>/, '');
  const withoutHolder = standard.replace(/^copyright .*\n+/im, '');
  // Apache's text names nobody; the others begin with who holds the rights.
  return license === 'Apache-2.0' ? standard : `Copyright (c) ${holder}\n\n${withoutHolder}`;
}

function licenceFile(path: string): string | null {
  const folder = join(root, path);
  if (path === '' || !existsSync(folder)) return null;
  const file = readdirSync(folder).find((name) => /^(licen[sc]e|copying)(\.(md|txt))?$/i.test(name));
  return file ? readFileSync(join(folder, file), 'utf8').trim() : null;
}
