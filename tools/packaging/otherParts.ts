import { readFileSync } from 'node:fs';
import { join } from 'node:path';

import { electronVersion } from '../electronBinary.ts';

/** Something shipped that is no package of the registry. */
export interface OtherPart {
  name: string;
  version: string;
  licence: string;
  text: string;
}

const root = join(import.meta.dirname, '..', '..');
const read = (path: string): string => readFileSync(join(root, path), 'utf8').trim();

/** What is shipped beside and inside the packages. Chromium's and Node's own parts stand in LICENSES.chromium.html beside the program. */
export function otherParts(): OtherPart[] {
  const database = read('node_modules/better-sqlite3/deps/sqlite3/sqlite3.h');
  const versionIn = (pattern: RegExp): string => pattern.exec(database)?.[1] ?? '';
  const mit = read('node_modules/better-sqlite3/LICENSE').replace(/^Copyright .*\n/gm, '');
  return [
    { name: 'Electron', version: electronVersion(), licence: 'MIT', text: read('node_modules/electron/LICENSE') },
    {
      name: 'SQLite',
      version: versionIn(/SQLITE_VERSION +"([\d.]+)"/),
      licence: 'blessing',
      text: 'SQLite is in the public domain: https://sqlite.org/copyright.html',
    },
    {
      name: 'SQLite3 Multiple Ciphers',
      version: versionIn(/SQLite3 Multiple Ciphers ([\d.]+)"/),
      licence: 'MIT',
      text: mit.replace('\n', '\n\nCopyright (c) 2019-2026 Ulrich Telle\n'),
    },
    {
      name: 'Source Sans 3 (Adobe)',
      version: '3',
      licence: 'OFL-1.1',
      text: read('resources/fonts/OFL.txt'),
    },
    {
      name: 'OpenJPEG',
      version: '',
      licence: 'BSD-2-Clause',
      text: read('node_modules/pdfjs-dist/wasm/LICENSE_OPENJPEG'),
    },
    {
      name: 'PDFium, JBIG2',
      version: '',
      licence: 'BSD-3-Clause',
      text: read('node_modules/pdfjs-dist/wasm/LICENSE_JBIG2'),
    },
  ];
}
