import { app } from 'electron';

import { resourcesPath } from './paths.ts';

const SWITCH = '--command';

/** What stands after `--command`: the command line of a packed app, whose Node is closed to everything else. Null without it. */
export function commandIn(argv: readonly string[]): string[] | null {
  const at = argv.indexOf(SWITCH);
  return at === -1 ? null : argv.slice(at + 1);
}

/** Runs one command without a window, and ends the app with its exit code. */
export async function runCommand(args: readonly string[]): Promise<void> {
  // Read only here: the window's start does not wait for it.
  const { runCommandLine } = await import('../cli/runCommandLine.ts');
  const exitCode = await runCommandLine(args, {
    resourcesPath: resourcesPath(),
    password: process.env['KOORDINAT_PASSWORD'] ?? null,
    write: (text) => void process.stdout.write(text),
    tell: (text) => void process.stderr.write(text),
    isTerminal: process.stderr.isTTY,
  });
  // What goes into a pipe may be on its way still, and ending does not wait for it.
  await new Promise((written) => process.stdout.write('', written));
  app.exit(exitCode);
}
