import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { join } from 'node:path';

import type { FaultFigure } from '../test/faults/howMany.ts';

const root = join(import.meta.dirname, '..');
const figures = join(root, 'out', 'faults', 'figures.jsonl');
const page = join(root, 'docs', 'faults.md');
const [begin, end] = ['<!-- figures -->', '<!-- /figures -->'];

/**
 * The long form of every fault: `npm run test:faults`, or only some files of test/faults: `npm run test:faults -- powerCut`.
 * Prints the figures and puts them into docs/faults.md, with date and machine. `--figures FILE` only puts in what a run
 * before has kept.
 */
function run(args: string[]): number {
  const kept = args.indexOf('--figures');
  if (kept >= 0) return tell(args[kept + 1] ?? figures);
  rmSync(figures, { force: true });
  mkdirSync(join(root, 'out', 'faults'), { recursive: true });
  const which = args.length === 0 ? ['test/faults'] : args.map((name) => `test/faults/${name}`);
  const vitest = join(root, 'node_modules', 'vitest', 'vitest.mjs');
  const { status } = spawnSync(
    process.execPath,
    [vitest, 'run', '--project', 'unit', '--no-file-parallelism', ...which],
    {
      cwd: root,
      stdio: ['ignore', 'inherit', 'inherit'],
      env: { ...process.env, KOORDINAT_FAULTS: 'long', KOORDINAT_FAULT_FIGURES: figures, KOORDINAT_STEP_ROWS: '40000' },
    },
  );
  return tell(figures) + (status ?? 1);
}

/** Prints the figures and keeps them; 1 where something was lost, or nothing was tried. */
function tell(file: string): number {
  if (!existsSync(file)) return 1;
  const told = readFileSync(file, 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as FaultFigure);
  console.table(
    told.map(({ fault, tried, what, lost, corrupt, undetected }) => ({
      fault,
      tried,
      what,
      lost,
      corrupt,
      undetected,
    })),
  );
  const text = readFileSync(page, 'utf8');
  const from = text.indexOf(begin) + begin.length;
  const rows = new Map(
    text
      .slice(from, text.indexOf(end))
      .split('\n')
      .filter((line) => line.startsWith('| '))
      .map((line) => [line.split('|')[1]?.trim(), line]),
  );
  for (const figure of told) rows.set(figure.fault, rowOf(figure));
  const [head, line, ...body] = rows.values();
  const table = [head, '|---|---|---|---|---|---|---|', line, ...body].join('\n');
  writeFileSync(page, `${text.slice(0, from)}\n${table}\n${text.slice(text.indexOf(end))}`);
  return told.every(({ lost, corrupt, undetected }) => lost + corrupt + undetected === 0) ? 0 : 1;
}

const rowOf = ({ fault, tried, what, lost, corrupt, undetected, note }: FaultFigure): string =>
  `| ${fault} | ${tried} ${what} | ${lost} | ${corrupt} | ${undetected} | ${note ?? ''} | ${new Date().toISOString().slice(0, 10)} · ${machine()} |`;

const machine = (): string =>
  `${process.platform}-${process.arch}, ${cpus().length} cores, Node ${process.versions.node}`;

process.exitCode = run(process.argv.slice(2));
