import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const root = join(import.meta.dirname, '..');
const bin = (name: string) => join(root, 'node_modules', '.bin', name);

interface Check {
  name: string;
  run: () => boolean;
}

const passes = (command: string, args: string[]): boolean =>
  spawnSync(command, args, { cwd: root, stdio: ['ignore', 'inherit', 'inherit'], shell: process.platform === 'win32' })
    .status === 0;

/** The migrations say what the schema says: generating once more, beside them, brings nothing new. */
function migrationsAreInStep(): boolean {
  const copy = mkdtempSync(join(tmpdir(), 'koordinat-migrations-'));
  try {
    cpSync(join(root, 'resources', 'migrations'), copy, { recursive: true });
    const count = () => readdirSync(copy).filter((name) => name.endsWith('.sql')).length;
    const before = count();
    const schema = ['--dialect', 'sqlite', '--schema', './src/main/db/schema/index.ts', '--casing', 'snake_case'];
    const ran = spawnSync(bin('drizzle-kit'), ['generate', ...schema, '--out', copy], { cwd: root, stdio: 'ignore' });
    return ran.status === 0 && count() === before;
  } finally {
    rmSync(copy, { recursive: true, force: true });
  }
}

const checks: Check[] = [
  { name: 'types', run: () => passes(bin('tsc'), ['--noEmit', '-p', '.']) },
  { name: 'lint', run: () => passes(bin('oxlint'), ['--quiet']) },
  { name: 'format', run: () => passes(bin('oxfmt'), ['--check', 'src', 'test', 'tools', 'bench']) },
  { name: 'dead code', run: () => passes(bin('knip'), []) },
  { name: 'migrations', run: migrationsAreInStep },
  { name: 'tests', run: () => passes(process.execPath, [join(root, 'tools', 'test.ts')]) },
];

// `--no-tests` for the quick half, while working.
const chosen = checks.filter((check) => check.name !== 'tests' || !process.argv.includes('--no-tests'));
const failed = chosen.filter((check) => {
  console.log(`\n— ${check.name}`);
  return !check.run();
});
console.log(failed.length === 0 ? '\nAll checks passed.' : `\nFailed: ${failed.map((check) => check.name).join(', ')}`);
process.exitCode = failed.length === 0 ? 0 : 1;
