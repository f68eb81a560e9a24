import { readFileSync, writeFileSync } from 'node:fs';
import { basename } from 'node:path';

import { securitySections } from './sections.ts';
import type { SecurityLine } from './securityLine.ts';

export interface LineResult {
  line: SecurityLine;
  verdict: 'red' | 'green';
}

const [begin, end] = ['<!-- lines -->', '<!-- /lines -->'];

/** Puts the results of a run into the page, each with its day; lines that were not tried keep what stands there. */
export function keepResults(page: string, results: readonly LineResult[]): void {
  const text = readFileSync(page, 'utf8');
  const [from, to] = [text.indexOf(begin) + begin.length, text.indexOf(end)];
  const known = new Map(text.slice(from, to).split('\n').map(verdictIn));
  for (const { line, verdict } of results) known.set(line.promise, `${said[verdict]}, ${today()}`);
  const tables = securitySections.map(({ title, lines }) =>
    [
      `### ${title}`,
      '',
      '| what holds | the line | the tests | without it |',
      '|---|---|---|---|',
      ...lines.map((line) => rowOf(line, known.get(line.promise) ?? 'not tried')),
    ].join('\n'),
  );
  const all = securitySections.flatMap(({ lines }) => lines);
  const red = all.filter(({ promise }) => known.get(promise)?.startsWith(said.red)).length;
  const machine = `${process.platform}-${process.arch}, Node ${process.versions.node}`;
  const told = [`**${red} of ${all.length} went red** (${machine}).`, ...tables].join('\n\n');
  writeFileSync(page, `${text.slice(0, from)}\n${told}\n${text.slice(to)}`);
}

const said = { red: 'red', green: '**stays green**' } as const;

const today = (): string => new Date().toISOString().slice(0, 10);

/** A row of the page as promise and verdict. */
function verdictIn(row: string): readonly [string, string] {
  const cells = row.split(' | ');
  return [cells[0]?.replace(/^\| /, '') ?? '', cells.at(-1)?.replace(/ \|$/, '') ?? ''];
}

function rowOf({ promise, file, line, tests }: SecurityLine, verdict: string): string {
  const shown = line.trim().split('\n')[0]?.replaceAll('|', '\\|').replaceAll('`', 'ˋ') ?? '';
  const cells = [
    promise,
    `\`${shown}\` in ${file.replace('src/', '')}`,
    tests.map((test) => basename(test)).join(', '),
  ];
  return `| ${cells.join(' | ')} | ${verdict} |`;
}
