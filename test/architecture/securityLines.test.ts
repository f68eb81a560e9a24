import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

import { expect, test } from 'vitest';

import { securitySections } from '../../tools/securityLines/sections.ts';

const root = join(import.meta.dirname, '..', '..');
const lines = securitySections.flatMap(({ lines: own }) => own);

/** `npm run test:lines` takes each away and expects red; here only that the list speaks of what is there. */
test('each security line stands once in its file, and its tests are there', () => {
  expect(lines.length).toBeGreaterThan(80);
  const lost = lines.filter(({ file, line }) => readFileSync(join(root, file), 'utf8').split(line).length !== 2);
  expect(lost.map(({ file, line }) => `${file}: ${line}`)).toEqual([]);
  expect(lines.flatMap(({ tests }) => tests).filter((file) => !existsSync(join(root, file)))).toEqual([]);
});
