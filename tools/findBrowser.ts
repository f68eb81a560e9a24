import { spawnSync } from 'node:child_process';
import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';

const names = [
  'chromium',
  'chromium-browser',
  'google-chrome',
  'google-chrome-stable',
  'chrome',
  'microsoft-edge',
  'msedge',
];

const wellKnownPlaces = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
  ...['ProgramFiles', 'ProgramFiles(x86)', 'LOCALAPPDATA'].flatMap((variable) => {
    const folder = process.env[variable];
    return folder
      ? [join(folder, 'Google/Chrome/Application/chrome.exe'), join(folder, 'Microsoft/Edge/Application/msedge.exe')]
      : [];
  }),
  '/snap/bin/chromium',
];

/** The Chromium (or Chrome, or Edge) of this machine: `CHROME_PATH`, else on the PATH, else in the usual places. */
export function findBrowser(): string | undefined {
  const chosen = process.env['CHROME_PATH'];
  if (chosen) return isExecutable(chosen) ? chosen : undefined;
  const folders = (process.env['PATH'] ?? '').split(delimiter).filter((folder) => folder !== '');
  const ending = process.platform === 'win32' ? '.exe' : '';
  const onPath = folders.flatMap((folder) => names.map((name) => join(folder, name + ending)));
  return [...onPath, ...wellKnownPlaces].find(isExecutable);
}

/** As `findBrowser`, but fetches the Debian package when none is there and we may; else throws with what to do. */
export function needBrowser(): string {
  const found = findBrowser() ?? (installFromDebian() ? findBrowser() : undefined);
  if (found) return found;
  throw new Error(
    process.env['CHROME_PATH']
      ? `CHROME_PATH names no program that can be run: ${process.env['CHROME_PATH']}`
      : 'No Chromium, Chrome or Edge was found. Install one, or set CHROME_PATH to its program.',
  );
}

function installFromDebian(): boolean {
  if (process.platform !== 'linux' || process.getuid?.() !== 0) return false;
  process.stderr.write('No Chromium was found: fetching the Debian package chromium …\n');
  return apt('update') && apt('install', '--no-install-recommends', 'chromium');
}

const apt = (...args: string[]): boolean =>
  spawnSync('apt-get', ['-qq', '-y', ...args], {
    stdio: ['ignore', 'ignore', 'inherit'],
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
  }).status === 0;

function isExecutable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
