import type { BenchRow } from './benchRow.ts';
import { median, spread } from './measure.ts';
import type { RowResult } from './oneRow.ts';

interface Measured {
  name: string;
  persons: number;
  result: RowResult;
}

/** Prints each row with both medians, their ratio against what it may be, spread, memory, and growth from size to size. */
export function printTable(rows: Readonly<Record<string, BenchRow>>, results: readonly Measured[]): void {
  const lines = [['', 'persons', 'ours', 'floor', 'ratio', 'at most', 'spread', 'peak', 'growth']];
  for (const [name, row] of Object.entries(rows)) {
    const own = results.filter((one) => one.name === name);
    own.forEach(({ persons, result }, i) => {
      const ours = median(result.ours);
      const floor = median(result.floor);
      const before = own[i - 1];
      // 1.0 is linear: ten times the persons cost ten times as much.
      const growth = before ? ours / median(before.result.ours) / (persons / before.persons) : null;
      const within = ours <= floor * row.atMost + (row.plusMs ?? 0);
      lines.push([
        i === 0 ? name : '',
        persons.toLocaleString('nb'),
        time(ours),
        time(floor),
        (ours / floor).toFixed(2),
        `${row.atMost}×${row.plusMs ? ` + ${row.plusMs} ms` : ''}${within ? '' : ' ✗'}`,
        `${percent(spread(result.ours))} / ${percent(spread(result.floor))}`,
        `${Math.round(result.peakMiB)} MiB`,
        growth === null ? '' : `${growth.toFixed(2)} × linear`,
      ]);
    });
  }
  process.stdout.write(`\n${aligned(lines)}\n\n`);
  for (const [name, row] of Object.entries(rows)) {
    if (!results.some((one) => one.name === name)) continue;
    process.stdout.write(`${name}: ${row.what} — against ${row.floor}\n${row.note ? `  ${row.note}\n` : ''}`);
  }
}

function time(ms: number): string {
  if (ms >= 1000) return `${(ms / 1000).toFixed(2)} s`;
  return ms >= 0.1 ? `${ms.toFixed(2)} ms` : `${(ms * 1000).toFixed(1)} µs`;
}

const percent = (share: number): string => `${Math.round(100 * share)} %`;

function aligned(lines: readonly (readonly string[])[]): string {
  const widths = (lines[0] ?? []).map((_, column) => Math.max(...lines.map((line) => (line[column] ?? '').length)));
  return lines
    .map((line) =>
      line.map((cell, i) => (i === 0 ? cell.padEnd(widths[0] ?? 0) : cell.padStart(widths[i] ?? 0))).join('  '),
    )
    .join('\n');
}
