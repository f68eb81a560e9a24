import { readdirSync, readFileSync } from 'node:fs';

import { expect, it } from 'vitest';

import { isPermitted, roles } from '../../../src/domain/account/role.ts';
import { isCurrent, navigationGroups } from '../../../src/renderer/app/navigation.ts';
import { pages } from '../../../src/renderer/app/pages/pages.ts';

const items = navigationGroups.flat();
const marked = (address: string) => items.filter((item) => isCurrent(item, address)).map(({ key }) => key);

it('every item of the menu leads to a page with the same permission, so that nobody is led to a closed door', () => {
  for (const item of items) {
    const page = pages.find(({ path }) => path.replace('/:year?', '') === item.path);
    expect([item.key, page?.permission]).toEqual([item.key, item.permission]);
  }
});

it('every role has at least one page to be on', () => {
  for (const role of roles) expect(items.some(({ permission }) => isPermitted(role, permission))).toBe(true);
});

it('each page’s file exports what the table asks of it', () => {
  const folder = new URL('../../../src/renderer/app/pages/', import.meta.url);
  const source = readdirSync(folder)
    .map((file) => readFileSync(new URL(file, folder), 'utf8'))
    .join('\n');
  const asked = [...source.matchAll(/import\('\.\.\/\.\.\/(.+?)'\)\.then\(\(module\) => module\.(\w+)\)/g)];
  expect(asked).toHaveLength(pages.length);
  for (const [, file, name] of asked) {
    const page = readFileSync(new URL(`../../../src/renderer/${file}`, import.meta.url), 'utf8');
    expect([file, page.includes(`export function ${name}(`)]).toEqual([file, true]);
  }
});

it('marks one item of the menu at each address, a case under the meldinger', () => {
  expect(marked('/')).toEqual(['worklist']);
  expect(marked('/sak/1/koordinator')).toEqual(['referrals']);
  expect(marked('/personer/7')).toEqual(['persons']);
  expect(marked('/planer')).toEqual(['plans']);
});
