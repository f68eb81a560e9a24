import { readFileSync, writeFileSync } from 'node:fs';
import { basename } from 'node:path';

import { securitySections } from './sections.ts';
import type { SecurityLine } from './securityLine.ts';

export interface LineResult {
  line: SecurityLine;
  verdict: 'red' | 'green';
}

const [begin, end] = ['<!-- lines -->', '<!-- /lines -->'];

/** Puts a whole run's result into the page, with the day and the machine. */
export function keepResult(page: string, results: readonly LineResult[]): void {
  const text = readFileSync(page, 'utf8');
  const red = results.filter(({ verdict }) => verdict === 'red').length;
  const day = new Date().toISOString().slice(0, 10);
  const machine = `${process.platform}-${process.arch}, Node ${process.versions.node}`;
  const tables = securitySections.map(({ title, lines }) =>
    [
      `### ${title}`,
      '',
      '| what holds | the line | the tests | without it |',
      '|---|---|---|---|',
      ...lines.map((line) => rowOf(line, results.find((result) => result.line === line)?.verdict)),
    ].join('\n'),
  );
  const told = [`**${red} of ${results.length} went red**, ${day}, ${machine}.`, ...tables].join('\n\n');
  writeFileSync(
    page,
    `${text.slice(0, text.indexOf(begin) + begin.length)}\n${told}\n${text.slice(text.indexOf(end))}`,
  );
}

function rowOf({ promise, file, line, tests }: SecurityLine, verdict: LineResult['verdict'] | undefined): string {
  const shown = line.trim().split('\n')[0]?.replaceAll('|', '\\|').replaceAll('`', 'ˋ') ?? '';
  const cells = [
    promise,
    `\`${shown}\` in ${file.replace('src/', '')}`,
    tests.map((test) => basename(test)).join(', '),
  ];
  return `| ${cells.join(' | ')} | ${verdict === 'red' ? 'red' : '**stays green**'} |`;
}
