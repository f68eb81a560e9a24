import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';

import { buildApp } from './build.ts';
import { needBrowser } from './findBrowser.ts';

const root = join(import.meta.dirname, '..');
const reports = join(root, 'out', 'test');

interface Counts {
  passed: number;
  failed: number;
}

/** Runs some of vitest's projects and counts from its own report, so that nothing is passed but what the runner says is. */
function run(name: 'unit' | 'e2e', projects: string[], ...options: string[]): Counts {
  const report = join(reports, `${name}.json`);
  rmSync(report, { force: true });
  const vitest = join(root, 'node_modules', 'vitest', 'vitest.mjs');
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`];
  const chosen = projects.flatMap((project) => ['--project', project]);
  const { status } = spawnSync(process.execPath, [vitest, 'run', ...chosen, ...options, ...reporters], {
    cwd: root,
    stdio: ['ignore', 'inherit', 'inherit'],
  });
  const counts = countsIn(report);
  // A file that could not be loaded, or an error outside any test, is a failure though no test is counted as failed.
  return status === 0 || counts.failed > 0 ? counts : { ...counts, failed: 1 };
}

function countsIn(report: string): Counts {
  try {
    const { numPassedTests, numFailedTests } = JSON.parse(readFileSync(report, 'utf8')) as Record<string, number>;
    return { passed: numPassedTests ?? 0, failed: numFailedTests ?? 0 };
  } catch {
    return { passed: 0, failed: 1 };
  }
}

mkdirSync(reports, { recursive: true });
console.log('Building the app …');
buildApp();
// Nobody works on the machine meanwhile: every core takes tests, while vitest by itself leaves one free.
const unit = run('unit', ['unit', 'mocked'], `--maxWorkers=${availableParallelism()}`);
console.log(`Looking for a browser for the end-to-end tests: ${needBrowser()}`);
const e2e = run('e2e', ['e2e']);
const [passed, failed] = [unit.passed + e2e.passed, unit.failed + e2e.failed];
console.log(`\n${passed} passed, ${failed} failed`);
process.exitCode = failed === 0 && passed > 0 ? 0 : 1;
