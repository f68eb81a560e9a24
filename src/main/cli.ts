import { join } from 'node:path';
import { inspect } from 'node:util';

import { setErrorReport } from './api/reply.ts';
import { runCommandLine } from './cli/runCommandLine.ts';

/** The register without a window: for IT departments, scheduled jobs and checks. */
// A fault of ours is told without its content; who looks for it asks for the whole, on a register without real people.
if (process.env['KOORDINAT_DEBUG'] === '1') setErrorReport((error) => process.stderr.write(`${inspect(error)}\n`));

process.exitCode = await runCommandLine(process.argv.slice(2), {
  // The same from the sources (src/main) as from the built file (out/main).
  resourcesPath: join(import.meta.dirname, '..', '..', 'resources'),
  password: process.env['KOORDINAT_PASSWORD'] ?? null,
  write: (text) => void process.stdout.write(text),
  tell: (text) => void process.stderr.write(text),
  isTerminal: process.stderr.isTTY,
});
