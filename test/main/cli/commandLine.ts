import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { runCommandLine } from '../../../src/main/cli/runCommandLine.ts';
import { cheapCostForTests } from '../../../src/main/security/passwordHash.ts';
import { resourcesPath } from '../testRegister.ts';

export const cliPassword = 'furu fjell fjord foss fiske';

export interface CommandRun {
  code: number;
  out: string;
  err: string;
  /** The document on standard output; the test fails where there is not exactly one. */
  json: unknown;
}

/** Runs the command line as its program does, with what it writes caught. */
export async function koordinat(args: readonly string[], password: string | null = cliPassword): Promise<CommandRun> {
  let out = '';
  let err = '';
  const code = await runCommandLine(args, {
    resourcesPath,
    password,
    write: (text) => void (out += text),
    tell: (text) => void (err += text),
    isTerminal: false,
    passwordCost: cheapCostForTests,
    clock: () => ({ now: '2026-11-21T12:00:00.000Z', today: '2026-11-21' }),
  });
  return {
    code,
    out,
    err,
    get json() {
      return JSON.parse(out) as unknown;
    },
  };
}

/** A folder of its own for a test's files. */
export async function temporaryFolder(): Promise<{ path: (name: string) => string; remove: () => Promise<void> }> {
  const folder = await mkdtemp(join(tmpdir(), 'koordinat-cli-'));
  return { path: (name) => join(folder, name), remove: () => rm(folder, { recursive: true, force: true }) };
}

/** An empty register of a kommune, with the account «ingrid». */
export async function initRegister(
  register: string,
  office = 'municipality',
  ...flags: readonly string[]
): Promise<CommandRun> {
  const words = 'init --municipality 3403 --account ingrid --json'.split(' ');
  return koordinat([...words, '--register', register, '--office', office, '--name', 'KE Prøvestad', ...flags]);
}
