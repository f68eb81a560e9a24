import { existsSync } from 'node:fs';
import { basename, join, parse } from 'node:path';

import { app } from './app.ts';
import { hostOptions } from './options.ts';

const openAnswers: (string | null)[] = [];
const saveAnswers: (string | null)[] = [];

/** What the next dialogs are answered with; null means that the user gives it up. */
export const queueOpenAnswer = (path: string | null): number => openAnswers.push(path);
export const queueSaveAnswer = (path: string | null): number => saveAnswers.push(path);

/** Electron's `dialog`. Without a queued answer a test's dialog is given up; at a desk, files are saved to Downloads. */
export const dialog = {
  showOpenDialog: async (..._parameters: unknown[]) => {
    const path = openAnswers.shift() ?? null;
    return { canceled: path === null, filePaths: path === null ? [] : [path] };
  },
  showSaveDialog: async (...parameters: unknown[]) => {
    const { defaultPath } = (parameters.at(-1) ?? {}) as { defaultPath?: string };
    const path = saveAnswers.shift() ?? (hostOptions.forTests ? null : freeName(defaultPath ?? 'Koordinat'));
    return { canceled: path === null, filePath: path ?? '' };
  },
  showMessageBox: async (..._parameters: unknown[]) => ({ response: 0, checkboxChecked: false }),
  showErrorBox: (title: string, content: string): void => void process.stderr.write(`${title}\n${content}\n`),
};

function freeName(suggested: string): string {
  const { name, ext } = parse(basename(suggested));
  const at = (suffix: string) => join(app.getPath('downloads'), `${name}${suffix}${ext}`);
  let path = at('');
  for (let n = 2; existsSync(path); n++) path = at(` (${n})`);
  process.stderr.write(`Saved as ${path}\n`);
  return path;
}
