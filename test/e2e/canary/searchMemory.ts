import { closeSync, openSync, readdirSync, readFileSync, readSync } from 'node:fs';

/** A process of the app, and what it is by its command line. */
export interface AppProcess {
  pid: number;
  kind: 'main' | 'register' | 'window';
}

/** Chromium's helpers for drawing, sound and the like are left out: each costs a second to read, and no answer comes their way. */
const isHelper = (command: string): boolean => command.includes('--type=') && !/--type=(renderer|zygote)/.test(command);

/** The app that has this register, with its processes: main, the register's own, and those of the window that see what it shows. */
export function processesOf(registerFolder: string): AppProcess[] {
  const all = readdirSync('/proc').flatMap((name) => {
    if (!/^\d+$/.test(name)) return [];
    try {
      const command = readFileSync(`/proc/${name}/cmdline`, 'utf8').replaceAll('\0', ' ');
      const parent = Number(/\) \S (\d+)/.exec(readFileSync(`/proc/${name}/stat`, 'utf8'))?.[1]);
      return [{ pid: Number(name), parent, command }];
    } catch {
      // Ended meanwhile.
      return [];
    }
  });
  const main = all.find(({ command }) => command.includes(`--register=${registerFolder}`));
  if (!main) throw new Error('the app does not run');
  const found: AppProcess[] = [{ pid: main.pid, kind: 'main' }];
  for (const { pid } of found) {
    for (const child of all.filter(({ parent, command }) => parent === pid && !isHelper(command)))
      found.push({ pid: child.pid, kind: child.command.includes('registerProcess') ? 'register' : 'window' });
  }
  return found;
}

const piece = 4 << 20;

/** Which of the canaries lie in memory that a process may write. Throws where the system does not let one look. */
export function searchMemory(pid: number, canaries: Readonly<Record<string, Buffer[]>>): string[] {
  const memory = openSync(`/proc/${pid}/mem`, 'r');
  const sought = new Map(Object.entries(canaries));
  const longest = Math.max(...Object.values(canaries).flatMap((spellings) => spellings.map(({ length }) => length)));
  const buffer = Buffer.alloc(piece + longest);
  try {
    for (const line of readFileSync(`/proc/${pid}/maps`, 'utf8').split('\n')) {
      const [, from, to] = /^([0-9a-f]+)-([0-9a-f]+) rw/.exec(line) ?? [];
      if (from === undefined || to === undefined) continue;
      const end = Number.parseInt(to, 16);
      for (let at = Number.parseInt(from, 16); at < end; at += piece) {
        // A little over into the next piece, so that nothing lies across the border.
        const read = buffer.subarray(0, readPiece(memory, buffer, at, Math.min(buffer.length, end - at)));
        for (const [canary, spellings] of sought)
          if (spellings.some((bytes) => read.includes(bytes))) sought.delete(canary);
      }
    }
    return Object.keys(canaries).filter((canary) => !sought.has(canary));
  } finally {
    closeSync(memory);
  }
}

/** Pages that are promised and not there cannot be read: they hold nothing. */
function readPiece(memory: number, buffer: Buffer, at: number, length: number): number {
  try {
    return readSync(memory, buffer, 0, length, at);
  } catch {
    return 0;
  }
}

/** Whether the system lets one look into another process of one's own. */
export const mayReadMemory = ((): boolean => {
  try {
    closeSync(openSync(`/proc/${process.ppid}/mem`, 'r'));
    return true;
  } catch {
    return false;
  }
})();
export const whenReading = mayReadMemory ? '' : ' (left out: reading another process’s memory is not permitted here)';
