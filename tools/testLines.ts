import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { keepResults, type LineResult } from './securityLines/result.ts';
import { securitySections } from './securityLines/sections.ts';
import type { SecurityLine } from './securityLines/securityLine.ts';

const root = join(import.meta.dirname, '..');
const copied = ['src', 'test', 'tools', 'resources', 'docs', 'package.json', 'tsconfig.json', 'vitest.config.ts'];

/**
 * Takes away each security line in a copy of the sources, one at a time, and runs the tests that must then fail:
 * `npm run test:lines`, or only the lines whose promise or file holds one of some texts: `npm run test:lines -- keyFile`. A line
 * whose tests stay green is no proof of anything, and ends the run with 1. What came out is put into docs/security.md.
 */
function run(wanted: string[]): number {
  const copy = mkdtempSync(join(tmpdir(), 'koordinat-lines-'));
  try {
    for (const name of copied) cpSync(join(root, name), join(copy, name), { recursive: true });
    symlinkSync(join(root, 'node_modules'), join(copy, 'node_modules'), 'junction');
    const lines = securitySections
      .flatMap(({ lines: own }) => own)
      .filter(({ promise, file }) => wanted.length === 0 || wanted.some((text) => `${promise} ${file}`.includes(text)));
    const untouched = [...new Set(lines.flatMap(({ tests }) => tests))];
    console.log(`${lines.length} lines, ${untouched.length} test files; first all of them as they are …`);
    if (testsIn(copy, untouched) !== 'green') throw new Error('The tests fail with every line in place.');
    const results = lines.map((line) => withoutLine(copy, line));
    keepResults(join(root, 'docs', 'security.md'), results);
    const green = results.filter(({ verdict }) => verdict !== 'red');
    console.log(`\n${results.length - green.length} of ${results.length} went red`);
    return green.length === 0 && results.length > 0 ? 0 : 1;
  } finally {
    rmSync(copy, { recursive: true, force: true });
  }
}

function withoutLine(copy: string, line: SecurityLine): LineResult {
  const file = join(copy, line.file);
  const whole = readFileSync(file, 'utf8');
  const parts = whole.split(line.line);
  if (parts.length !== 2) throw new Error(`${line.file} does not hold once: ${line.line}`);
  writeFileSync(file, parts.join(line.instead ?? ''));
  const verdict = testsIn(copy, line.tests);
  writeFileSync(file, whole);
  console.log(`${verdict === 'red' ? '✓ red  ' : '✗ GREEN'} ${line.promise} (${line.file})`);
  return { line, verdict };
}

/** Red only where a test has failed: a copy that cannot even be read proves nothing about the line. */
function testsIn(copy: string, tests: readonly string[]): LineResult['verdict'] {
  const report = join(copy, 'report.json');
  rmSync(report, { force: true });
  const vitest = join(root, 'node_modules', 'vitest', 'vitest.mjs');
  const { status } = spawnSync(
    process.execPath,
    [vitest, 'run', '--project', 'unit', '--project', 'mocked', '--reporter=json', `--outputFile=${report}`, ...tests],
    { cwd: copy, stdio: 'ignore' },
  );
  if (status === 0) return 'green';
  const { numFailedTests, numFailedTestSuites, testResults } = JSON.parse(readFileSync(report, 'utf8')) as {
    numFailedTests: number;
    numFailedTestSuites: number;
    testResults: { message: string }[];
  };
  const unread = testResults.some(({ message }) => /Failed to resolve|Transform failed|SyntaxError/.test(message));
  if (unread || numFailedTests + numFailedTestSuites === 0)
    throw new Error(`The tests could not be run: ${tests.join(', ')}`);
  return 'red';
}

process.exitCode = run(process.argv.slice(2));
