import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** A real file system of a few megabytes, in memory. Only who may mount has one; elsewhere these tests are left out. */
export interface SmallDisk {
  path: string;
  makeReadOnly(): void;
  makeWritable(): void;
  remove(): void;
}

const run = (command: string, ...args: string[]) => spawnSync(command, args, { stdio: 'ignore' }).status === 0;

/** Mounts one, or gives null where that is not permitted. */
export function mountSmallDisk(megabytes: number): SmallDisk | null {
  if (process.platform !== 'linux' || process.getuid?.() !== 0) return null;
  const path = mkdtempSync(join(tmpdir(), 'koordinat-disk-'));
  if (!run('mount', '-t', 'tmpfs', '-o', `size=${megabytes}m`, 'tmpfs', path)) {
    rmdirSync(path);
    return null;
  }
  return {
    path,
    makeReadOnly: () => void run('mount', '-o', 'remount,ro', path),
    makeWritable: () => void run('mount', '-o', 'remount,rw', path),
    remove: () => {
      run('umount', '-l', path);
      rmdirSync(path);
    },
  };
}

/** Lays a file over itself so that not even who may do everything can write it; the answer takes that away again. */
export function makeFileReadOnly(path: string): () => void {
  run('mount', '--bind', path, path);
  run('mount', '-o', 'remount,bind,ro', path);
  return () => void run('umount', path);
}

/** Why the tests are skipped, for their titles. */
export const mayMount = (() => {
  const disk = mountSmallDisk(1);
  disk?.remove();
  return disk !== null;
})();
export const whenMounting = mayMount ? '' : ' (left out: mounting a small disk needs Linux and root)';
