import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync, realpathSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';

import { type MachinePlaces, type SharedPlace, sharedPlaceOf } from '../../domain/office/sharedPlace.ts';

const systems: Partial<Record<NodeJS.Platform, MachinePlaces['system']>> = { win32: 'windows', darwin: 'mac' };

/** Whether a register at this path would lie on a share or in a synchronised folder of this machine; links are followed. */
export function sharedPlace(path: string): SharedPlace | null {
  return sharedPlaceOf(realPath(path), machinePlaces());
}

/** The path with its links followed, as far down as it is there. */
function realPath(path: string): string {
  const folder = dirname(path);
  if (existsSync(path)) return realpathSync.native(path);
  return folder === path ? path : join(realPath(folder), basename(path));
}

let known: MachinePlaces | null = null;

/** Asked once a run: asking Windows for its drives takes a moment. */
function machinePlaces(): MachinePlaces {
  known ??= readPlaces();
  return known;
}

function readPlaces(): MachinePlaces {
  const system = systems[process.platform] ?? 'linux';
  const { OneDrive, OneDriveCommercial, OneDriveConsumer } = process.env;
  return {
    system,
    mounts: system === 'linux' ? linuxMounts() : system === 'mac' ? macMounts() : [],
    networkDrives: system === 'windows' ? windowsNetworkDrives() : [],
    syncedFolders: [OneDrive, OneDriveCommercial, OneDriveConsumer].filter((folder) => folder !== undefined),
  };
}

function linuxMounts(): MachinePlaces['mounts'] {
  if (!existsSync('/proc/self/mounts')) return [];
  return readFileSync('/proc/self/mounts', 'utf8')
    .split('\n')
    .flatMap((line) => {
      const [, at, kind] = line.split(' ');
      // A space in a path is written \040.
      return at && kind
        ? [
            {
              at: at.replaceAll(/\\(\d{3})/g, (_, code: string) => String.fromCharCode(Number.parseInt(code, 8))),
              kind,
            },
          ]
        : [];
    });
}

function macMounts(): MachinePlaces['mounts'] {
  return asked('/sbin/mount', []).flatMap((line) => {
    const [, at, kind] = / on (.+) \((\w+)/.exec(line) ?? [];
    return at && kind ? [{ at, kind }] : [];
  });
}

/** The letters of `net use`, in any language: «P:» at the beginning of a column, and \\server\share after it. */
function windowsNetworkDrives(): string[] {
  const net = join(process.env['SystemRoot'] ?? String.raw`C:\Windows`, 'System32', 'net.exe');
  return asked(net, ['use']).flatMap((line) => /\s([A-Za-z]:)\s+\\\\/.exec(line)?.[1] ?? []);
}

function asked(program: string, args: readonly string[]): string[] {
  try {
    return execFileSync(program, args, {
      encoding: 'utf8',
      timeout: 3000,
      windowsHide: true,
      stdio: ['ignore', 'pipe', 'ignore'],
    }).split('\n');
  } catch {
    return [];
  }
}
