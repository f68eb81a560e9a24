import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';

import { createDemo } from '../src/main/demo/createDemo.ts';
import { pathsOf } from '../src/main/register/registerPaths.ts';
import { runRow, type Place, type RowResult } from './oneRow.ts';
import { benchRows } from './rows.ts';
import { printTable } from './table.ts';

/** The same from the sources (bench) as from the bundle (out/bench). */
const root = import.meta.dirname.endsWith(join('out', 'bench'))
  ? join(import.meta.dirname, '..', '..')
  : join(import.meta.dirname, '..');
const resourcesPath = join(root, 'resources');
const folder = join(root, 'out', 'bench', 'registers');

const { values } = parseArgs({
  options: {
    full: { type: 'boolean' },
    sizes: { type: 'string' },
    only: { type: 'string' },
    child: { type: 'string' },
    persons: { type: 'string' },
    keep: { type: 'boolean' },
  },
});

const placeOf = (persons: number): Place => ({
  persons,
  resourcesPath,
  path: join(folder, String(persons), 'register.db'),
  scratch: join(folder, String(persons)),
});

if (values.child === 'make') await makeRegister(Number(values.persons));
else if (values.child !== undefined) {
  const row = benchRows[values.child];
  if (!row) throw new Error(`no row ${values.child}`);
  process.stdout.write(`${JSON.stringify(await runRow(row, placeOf(Number(values.persons))))}\n`);
} else await runAll();

async function runAll(): Promise<void> {
  const usual = values.full ? [1000, 10_000, 100_000] : [1000, 10_000];
  const sizes = values.sizes?.split(',').map(Number) ?? usual;
  const names = values.only?.split(',') ?? Object.keys(benchRows);
  if (!values.keep) rmSync(folder, { recursive: true, force: true });
  const results: { name: string; persons: number; result: RowResult }[] = [];
  for (const persons of sizes) {
    if (!existsSync(placeOf(persons).path)) {
      process.stderr.write(`${persons} persons: making the register …\n`);
      inChild('make', persons);
    }
    for (const name of names) {
      const row = benchRows[name];
      if (!row) throw new Error(`no row ${name}; there are ${Object.keys(benchRows).join(', ')}`);
      if (row.sizes && !row.sizes(persons)) continue;
      process.stderr.write(`${persons} persons: ${row.what} …\n`);
      results.push({ name, persons, result: JSON.parse(inChild(name, persons)) as RowResult });
    }
    if (!values.keep) rmSync(placeOf(persons).scratch, { recursive: true });
  }
  printTable(benchRows, results);
}

/** With a password that costs what an office's own does: calibrated to this machine. */
async function makeRegister(persons: number): Promise<void> {
  const { path, scratch } = placeOf(persons);
  mkdirSync(scratch, { recursive: true });
  const { dek } = await createDemo({
    paths: pathsOf(path, resourcesPath),
    options: { officeType: 'municipality', persons, fromYear: 2023, toYear: 2026, seed: 1, asOf: '2026-11-21' },
  });
  dek.fill(0);
}

/** A process of its own for each, so that one's memory is not another's. Gives what it wrote. */
function inChild(name: string, persons: number): string {
  const args = [process.argv[1] ?? '', '--child', name, '--persons', String(persons)];
  const { status, stdout } = spawnSync(process.execPath, args, {
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'inherit'],
    maxBuffer: 1 << 26,
  });
  if (status !== 0) throw new Error(`${name} at ${persons} persons failed`);
  return stdout;
}
