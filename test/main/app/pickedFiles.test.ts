import { expect, test } from 'vitest';

import { createPickedFileStore } from '../../../src/main/app/pickedFiles.ts';

test('the window gets a token and a name, never the path', () => {
  const files = createPickedFileStore();
  const picked = files.add('/home/kari/meldinger 2026.xlsx');
  expect(picked.name).toBe('meldinger 2026.xlsx');
  expect(JSON.stringify(picked)).not.toContain('kari');
});

test('a request carries the paths of the tokens it names, and no others', () => {
  const files = createPickedFileStore();
  const picked = files.add('/picked.xlsx');
  files.add('/other.xlsx');
  expect(files.namedIn({ fileToken: picked.fileToken, sheet: 1 })).toEqual({ [picked.fileToken]: '/picked.xlsx' });
  for (const input of [{ fileToken: '/etc/passwd' }, { fileToken: 7 }, 'text', null, undefined, []]) {
    expect(files.namedIn(input)).toEqual({});
  }
});

test('a lock makes all tokens worthless', () => {
  const files = createPickedFileStore();
  const picked = files.add('/picked.xlsx');
  files.forget();
  expect(files.namedIn({ fileToken: picked.fileToken })).toEqual({});
});
