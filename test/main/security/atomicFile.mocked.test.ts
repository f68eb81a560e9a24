import { readFile } from 'node:fs/promises';
import { basename, dirname } from 'node:path';

import { describe, expect, it, vi } from 'vitest';

import { writeFileAtomically } from '../../../src/main/security/atomicFile.ts';
import { newKeyPath } from './keyFolder.ts';

const steps: string[] = [];

vi.mock('node:fs/promises', async (importOriginal) => {
  const original = await importOriginal<typeof import('node:fs/promises')>();
  const open: typeof original.open = async (path, flags, mode) => {
    const handle = await original.open(path, flags, mode);
    const name = basename(String(path));
    const sync = handle.sync.bind(handle);
    handle.sync = () => {
      steps.push(`sync ${name}`);
      return sync();
    };
    steps.push(`open ${name} ${flags}`);
    return handle;
  };
  const rename: typeof original.rename = (from, to) => {
    steps.push(`rename ${basename(String(from))} ${basename(String(to))}`);
    return original.rename(from, to);
  };
  return { ...original, open, rename };
});

describe('a small file that is replaced', () => {
  it.runIf(process.platform !== 'win32')(
    'is on the disk before it takes the old one’s place, and so is its name',
    async () => {
      const path = await newKeyPath();
      const folder = basename(dirname(path));
      await writeFileAtomically(path, Buffer.from('first'));
      steps.length = 0;
      await writeFileAtomically(path, Buffer.from('second'));
      expect(await readFile(path, 'utf8')).toBe('second');
      expect(steps).toEqual([
        'open register.keys.tmp w',
        'sync register.keys.tmp',
        'rename register.keys.tmp register.keys',
        `open ${folder} r`,
        `sync ${folder}`,
      ]);
    },
  );
});
