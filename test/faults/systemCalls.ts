import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { createReadStream } from 'node:fs';
import { rm } from 'node:fs/promises';
import { basename, dirname } from 'node:path';
import { createInterface } from 'node:readline';

import { bundledProgram } from '../fixtures/program.ts';

/** strace records what a program asks of the system, and lets a call fail. Where it is not there, these tests are left out. */
export const hasStrace = process.platform === 'linux' && spawnSync('strace', ['--version']).status === 0;
export const whenTracing = hasStrace ? '' : ' (left out: recording the system’s calls needs strace)';

/** What a program did to the files of one folder, in its order; and what it said. File names without the folder. */
export type Step =
  | { kind: 'create'; file: string }
  | { kind: 'empty'; file: string }
  | { kind: 'sync'; file: string }
  | { kind: 'unlink'; file: string }
  | { kind: 'write'; file: string; offset: number; data: Buffer }
  | { kind: 'truncate'; file: string; size: number }
  | { kind: 'rename'; file: string; to: string }
  | { kind: 'said'; text: string };

const calls = 'openat,pwrite64,write,fsync,fdatasync,ftruncate,unlink,rename';

/** Runs a program under strace with more arguments for it, and gives what it said, line by line. */
export async function runTraced(
  program: string,
  args: readonly string[],
  strace: readonly string[],
): Promise<string[]> {
  const node = [process.execPath, await bundledProgram(program), ...args];
  const child = spawn('strace', ['-f', '--seccomp-bpf', '-qq', ...strace, ...node], {
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  let text = '';
  child.stdout.setEncoding('utf8').on('data', (chunk: string) => void (text += chunk));
  await once(child, 'close');
  return text.split('\n').slice(0, -1);
}

/** Records everything a program does to the folder of the register at `path`. */
export async function recordSteps(program: string, args: readonly string[], path: string): Promise<Step[]> {
  const trace = `${dirname(path)}.trace`;
  await runTraced(program, args, ['-y', '-xx', '-s', '1000000', '-e', `trace=${calls}`, '-o', trace]);
  const steps: Step[] = [];
  const unfinished = new Map<string, string>();
  const places = new Map<string, number>();
  for await (const line of createInterface({ input: createReadStream(trace, 'latin1') })) {
    const [pid = '', rest = ''] = /^(\d+)\s+(.*)$/.exec(line)?.slice(1) ?? [];
    if (rest.endsWith('<unfinished ...>')) {
      unfinished.set(pid, rest.slice(0, -'<unfinished ...>'.length));
      continue;
    }
    const resumed = /^<\.\.\. \w+ resumed>(.*)$/.exec(rest);
    const call = resumed ? (unfinished.get(pid) ?? '') + (resumed[1] ?? '') : rest;
    steps.push(...stepsOf(call, dirname(path), places));
  }
  await rm(trace);
  return steps;
}

const bytesOf = (hex: string): Buffer => Buffer.from(hex.replaceAll('\\x', ''), 'hex');
const textOf = (hex: string): string => bytesOf(hex).toString('utf8');

/** What one finished call means for the folder; `places` keeps where each open file is written next. */
function stepsOf(call: string, folder: string, places: Map<string, number>): Step[] {
  const [, name = '', args = '', result = ''] = /^(\w+)\((.*)\)\s+= (-?\d+)/.exec(call) ?? [];
  if (name === '' || result.startsWith('-')) return [];
  const strings = [...args.matchAll(/"((?:\\x[0-9a-f]{2})*)"/g)].map((match) => match[1] ?? '');
  const ofFd = /^(\d+)<((?:\\x[0-9a-f]{2})*)>/.exec(args);
  const within = (path: string) => (dirname(path) === folder ? basename(path) : null);
  if (name === 'write' && args.startsWith('1<')) return [{ kind: 'said', text: textOf(strings[0] ?? '') }];
  if (name === 'rename') {
    const [from, to] = strings.map((hex) => within(textOf(hex)));
    return from && to ? [{ kind: 'rename', file: from, to }] : [];
  }
  if (name === 'openat') {
    const file = within(textOf(strings[0] ?? ''));
    if (!file) return [];
    places.set(result, 0);
    return [
      ...(args.includes('O_CREAT') ? [{ kind: 'create' as const, file }] : []),
      ...(args.includes('O_TRUNC') ? [{ kind: 'empty' as const, file }] : []),
    ];
  }
  if (name === 'unlink') {
    const file = within(textOf(strings[0] ?? ''));
    return file ? [{ kind: 'unlink', file }] : [];
  }
  const path = textOf(ofFd?.[2] ?? '');
  const file = path === folder ? '' : within(path);
  if (file === null) return [];
  const numbers = [...args.matchAll(/, (\d+)/g)].map((match) => Number(match[1]));
  if (name === 'fsync' || name === 'fdatasync') return [{ kind: 'sync', file }];
  if (name === 'ftruncate') return [{ kind: 'truncate', file, size: numbers[0] ?? 0 }];
  const data = bytesOf(strings[0] ?? '').subarray(0, Number(result));
  const fd = ofFd?.[1] ?? '';
  const offset = name === 'pwrite64' ? (numbers.at(-1) ?? 0) : (places.get(fd) ?? 0);
  if (name === 'write') places.set(fd, offset + data.length);
  return [{ kind: 'write', file, offset, data }];
}
