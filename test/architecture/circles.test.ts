import { expect, it } from 'vitest';

import { sourcesBelow, targetOf } from './sources.ts';

/** Files that import each other in a loop, types too: the files of each loop, in the order they were met. */
function circlesIn(imports: ReadonlyMap<string, readonly string[]>): string[][] {
  const found: string[][] = [];
  const done = new Set<string>();
  const visit = (file: string, path: readonly string[]): void => {
    const at = path.indexOf(file);
    if (at >= 0) found.push(path.slice(at));
    if (at >= 0 || done.has(file)) return;
    for (const next of imports.get(file) ?? []) visit(next, [...path, file]);
    done.add(file);
  };
  for (const file of imports.keys()) visit(file, []);
  return found;
}

const loop = (pairs: [string, string[]][]) => circlesIn(new Map(pairs));

it('no files import each other in a loop: what two share stands in a file of its own', () => {
  const files = sourcesBelow('src');
  const known = new Set(files.map(({ path }) => path));
  const imports = new Map(
    files.map((file) => [file.path, file.imports.map((one) => targetOf(file, one)).filter((to) => known.has(to))]),
  );
  expect(imports.size).toBeGreaterThan(1000);
  expect(circlesIn(imports)).toEqual([]);
});

it('sees a loop of two and of three', () => {
  expect(
    loop([
      ['a', ['b']],
      ['b', ['a']],
    ]),
  ).toEqual([['a', 'b']]);
  expect(
    loop([
      ['a', ['b']],
      ['b', ['c']],
      ['c', ['b']],
    ]),
  ).toEqual([['b', 'c']]);
  expect(
    loop([
      ['a', ['b', 'c']],
      ['b', ['c']],
      ['c', []],
    ]),
  ).toEqual([]);
});
