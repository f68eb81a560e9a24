import { spawnSync } from 'node:child_process';
import { join } from 'node:path';

const root = join(import.meta.dirname, '..');

/** Runs the built command line on a register and gives its one JSON document; throws where it is refused. */
export function koordinat<T>(args: string[], { register, password = '' }: { register: string; password?: string }): T {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [join(root, 'out', 'main', 'cli.js'), ...args, '--register', register, '--json'],
    { cwd: root, encoding: 'utf8', env: { ...process.env, KOORDINAT_PASSWORD: password } },
  );
  if (status !== 0) throw new Error(`${args[0] ?? ''} was refused: ${stdout}${stderr}`);
  return JSON.parse(stdout) as T;
}
