import { mkdirSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';

import { createDemo } from '../../src/main/demo/createDemo.ts';
import { pathsOf } from '../../src/main/register/registerPaths.ts';
import type { BenchRow } from '../benchRow.ts';
import { askWindow } from '../window/askWindow.ts';

const MOST_ROWS = 60;

export const longListRow: BenchRow = {
  what: 'the list of persons from the press to its first rows, in the window',
  floor: 'the same list of 100 persons',
  atMost: 1.2,
  async run({ host, password, path, resourcesPath, scratch }) {
    await host.close();
    const short = join(scratch, 'short', 'register.db');
    rmSync(dirname(short), { recursive: true, force: true });
    mkdirSync(dirname(short), { recursive: true });
    const { dek } = await createDemo({
      paths: pathsOf(short, resourcesPath),
      options: { officeType: 'municipality', persons: 100, fromYear: 2023, toYear: 2026, seed: 1, asOf: '2026-11-21' },
    });
    dek.fill(0);
    const { rows = 0, ...samples } = askWindow(dirname(resourcesPath), {
      what: 'list',
      long: path,
      short,
      password,
      rounds: 15,
    });
    if (rows > MOST_ROWS) throw new Error(`${rows} rows of the list were in the page; ${MOST_ROWS} may be`);
    return samples;
  },
};
