import { spawn, spawnSync } from 'node:child_process';
import { join } from 'node:path';

import { buildApp } from './build.ts';
import { electronBinary, electronInstallScript, electronVersion } from './electronBinary.ts';
import { needBrowser } from './findBrowser.ts';

const root = join(import.meta.dirname, '..');

/** `npm start [-- --register=FILE]`: builds what has changed and opens the app, in Electron or in the electron host. */
export function startApp(appArguments: readonly string[]): void {
  buildApp();
  const electron = electronBinary() ?? fetchElectron();
  if (electron) return run(electron, ['.', ...appArguments]);

  say(howToProvideElectron());
  if (!hasDisplay()) {
    say('There is no display here, so no window can be shown. `npm test` runs the app without one.');
    process.exitCode = 1;
    return;
  }
  say('Starting in the electron host instead: the same app in Chromium, for development only.');
  needBrowser();
  run(process.execPath, [
    '--import',
    join(root, 'test', 'electron-host', 'hook.ts'),
    join(root, 'out', 'main', 'main.js'),
    ...appArguments,
  ]);
}

/** Electron's own install script, which npm does not run by itself here; undefined when the download is refused. */
function fetchElectron(): string | undefined {
  say(`Fetching Electron ${electronVersion()} …`);
  const fetched = spawnSync(process.execPath, [electronInstallScript], { stdio: 'ignore', timeout: 300_000 });
  return fetched.status === 0 ? electronBinary() : undefined;
}

function run(program: string, args: string[]): void {
  const app = spawn(program, args, { cwd: root, stdio: 'inherit' });
  app.on('error', (error) => {
    say(`The app could not be started: ${error.message}`);
    process.exitCode = 1;
  });
  app.on('exit', (code) => {
    process.exitCode = code ?? 1;
  });
  for (const signal of ['SIGTERM', 'SIGHUP'] as const) process.once(signal, () => app.kill(signal));
}

const howToProvideElectron =
  (): string => `Electron ${electronVersion()} could not be fetched. To provide it, do one of these:
  ELECTRON_MIRROR=<address of a mirror of Electron's releases> npm start
  ELECTRON_OVERRIDE_DIST_PATH=<folder with an unpacked Electron ${electronVersion()}> npm start
  electron_config_cache=<folder with the release's zip, as @electron/get lays it out> npm start`;

const hasDisplay = (): boolean =>
  process.platform !== 'linux' || Boolean(process.env['DISPLAY'] ?? process.env['WAYLAND_DISPLAY']);

const say = (text: string): void => void process.stderr.write(`${text}\n`);

if (import.meta.main) startApp(process.argv.slice(2));
