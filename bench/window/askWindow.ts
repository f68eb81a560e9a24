import { spawnSync } from 'node:child_process';
import { join } from 'node:path';

import type { WindowAnswer, WindowQuestion } from './measure.ts';

/** Measures in the window itself: in a process of its own, for what drives a browser does not go into the bench's bundle. */
export function askWindow(root: string, question: WindowQuestion): WindowAnswer {
  const { status, stdout } = spawnSync(
    process.execPath,
    [join(root, 'bench', 'window', 'measure.ts'), JSON.stringify(question)],
    { cwd: root, encoding: 'utf8', stdio: ['ignore', 'pipe', 'inherit'] },
  );
  if (status !== 0) throw new Error(`the window could not be measured: ${question.what}`);
  return JSON.parse(stdout) as WindowAnswer;
}
