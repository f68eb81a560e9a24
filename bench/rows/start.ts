import { dirname } from 'node:path';

import type { BenchRow } from '../benchRow.ts';
import { askWindow } from '../window/askWindow.ts';

export const startRow: BenchRow = {
  what: 'start of the program until the password can be typed, in the electron host',
  floor: 'an empty window in the same host',
  atMost: 1.5,
  async run({ host, path, resourcesPath }) {
    await host.close();
    return askWindow(dirname(resourcesPath), { what: 'start', register: path, rounds: 7 });
  },
};
