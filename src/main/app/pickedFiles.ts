import { randomUUID } from 'node:crypto';
import { basename } from 'node:path';

import type { PickedFiles } from '../register/registerMessages.ts';

export interface PickedFile {
  fileToken: string;
  name: string;
}

/** Files that the user picked in a dialog: the window holds tokens, main the paths, and a lock forgets them all. */
export interface PickedFileStore {
  add(path: string): PickedFile;
  /** The paths of the tokens that stand at the top of a request's input: what the register may touch for it. */
  namedIn(input: unknown): PickedFiles;
  forget(): void;
}

export function createPickedFileStore(): PickedFileStore {
  const paths = new Map<string, string>();
  return {
    add(path) {
      const fileToken = randomUUID();
      paths.set(fileToken, path);
      return { fileToken, name: basename(path) };
    },
    namedIn(input) {
      if (typeof input !== 'object' || input === null) return {};
      const named: Record<string, string> = {};
      for (const value of Object.values(input)) {
        const path = typeof value === 'string' ? paths.get(value) : undefined;
        if (path !== undefined) named[value as string] = path;
      }
      return named;
    },
    forget: () => paths.clear(),
  };
}
