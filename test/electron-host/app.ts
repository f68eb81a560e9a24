import { EventEmitter } from 'node:events';
import { mkdirSync, readFileSync, existsSync } from 'node:fs';
import { homedir, tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

import { launchChromium } from './chromium.ts';
import type { Chromium } from './chromium.ts';
import { hostOptions } from './options.ts';
import { killUtilityProcesses } from './utilityProcess.ts';

/** Something that must be closed before the app may quit; false when it does not want to. */
type Closer = () => Promise<boolean>;

class PreventableEvent {
  defaultPrevented = false;
  preventDefault(): void {
    this.defaultPrevented = true;
  }
}

class App extends EventEmitter {
  readonly isPackaged = hostOptions.packed;
  readonly commandLine = { appendSwitch: (): void => undefined, hasSwitch: (): boolean => false };
  #packageFile = findPackageFile(process.argv[1] ?? process.cwd());
  #package = JSON.parse(readFileSync(this.#packageFile, 'utf8')) as { name: string; version: string };

  get name(): string {
    return this.#package.name;
  }

  getName = (): string => this.#package.name;
  getVersion = (): string => this.#package.version;
  getAppPath = (): string => dirname(this.#packageFile);
  getLocale = (): string => hostOptions.locale;
  isReady = (): boolean => true;
  enableSandbox = (): void => undefined;
  setAppUserModelId = (): void => undefined;
  requestSingleInstanceLock = (): boolean => true;

  async whenReady(): Promise<void> {
    const { version } = await chromium;
    Object.assign(process.versions, { chrome: version, electron: 'electron-host' });
  }

  getPath(name: string): string {
    if (name === 'userData') return userData;
    if (name === 'temp') return tmpdir();
    if (name === 'home') return homedir();
    const folder = join(homedir(), name.charAt(0).toUpperCase() + name.slice(1));
    return existsSync(folder) ? folder : homedir();
  }

  quit(): void {
    void quit();
  }

  exit(code = 0): void {
    void end(code);
  }
}

function findPackageFile(start: string): string {
  for (let folder = dirname(start); ; folder = dirname(folder)) {
    const file = join(folder, 'package.json');
    if (existsSync(file) || folder === dirname(folder)) return file;
  }
}

function userDataFolder(name: string): string {
  const chosen = process.argv.find((arg) => arg.startsWith('--user-data-dir='))?.slice('--user-data-dir='.length);
  const folder = chosen ?? join(process.env['XDG_CONFIG_HOME'] ?? join(homedir(), '.config'), `${name}-electron-host`);
  mkdirSync(folder, { recursive: true });
  return folder;
}

/** Electron's `app`. */
export const app = new App();
if (app.isPackaged) Object.assign(process, { resourcesPath: dirname(app.getAppPath()) });
export const closers = new Set<Closer>();
const userData = userDataFolder(app.name);

let ending = false;

/** Chromium is started at once, while the app is still reading its own code. */
export const chromium: Promise<Chromium> = launchChromium(userData, () => void end(0));
chromium.catch((error: unknown) => {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exit(1);
});

async function quit(): Promise<void> {
  const event = new PreventableEvent();
  app.emit('before-quit', event);
  if (event.defaultPrevented) return;
  for (const close of closers) if (!(await close())) return;
  await end(0);
}

async function end(code: number): Promise<void> {
  if (ending) return;
  ending = true;
  app.emit('will-quit', new PreventableEvent());
  killUtilityProcesses();
  await chromium.then((browser) => browser.close()).catch(() => undefined);
  process.exit(code);
}
