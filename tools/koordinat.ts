import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';

import { buildApp } from './build.ts';

const cli = join(import.meta.dirname, '..', 'out', 'main', 'cli.js');

/** `npm run --silent koordinat -- COMMAND …`: builds what has changed, quietly, and runs the command line. */
function runKoordinat(args: string[]): void {
  if (!existsSync(cli) && process.stderr.isTTY) process.stderr.write('Building …\n');
  buildApp();
  const child = spawn(process.execPath, [cli, ...args], { stdio: 'inherit' });
  child.on('error', (error) => {
    process.stderr.write(`${error.message}\n`);
    process.exitCode = 1;
  });
  child.on('exit', (code) => (process.exitCode = code ?? 1));
}

runKoordinat(process.argv.slice(2));
