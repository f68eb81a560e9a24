import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';

import { extractAll } from '@electron/asar';

import { HOST_OPTIONS_VARIABLE } from '../test/electron-host/options.ts';
import { buildApp } from './build.ts';
import { needBrowser } from './findBrowser.ts';
import { faultsInPackage, faultsInWindowsProgram, filesIn } from './packaging/inspectPackage.ts';
import { packAroundStandIn, partsOfPackedApp } from './packaging/packApp.ts';

const root = join(import.meta.dirname, '..');
const hostHook = join(root, 'test', 'electron-host', 'hook.ts');
/** The journeys that the packed files alone must pass: the first start, and the whole way of one case. */
const journeys = ['test/e2e/firstStart.e2e.ts', 'test/e2e/journey.e2e.ts'];

/**
 * `npm run check:package [-- --packed=FOLDER] [--look]`: looks at what is inside a packed app, and (unless it should only
 * look) walks the first journeys on its files alone, outside the check-out. Without a folder it packs first, by the rules of
 * a release, around a stand-in for Electron's distribution.
 */
async function checkPackage({
  packed,
  look,
}: {
  packed?: string | undefined;
  look?: boolean | undefined;
}): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'koordinat-package-'));
  try {
    if (!packed) buildApp();
    const app = partsOfPackedApp(packed ?? (await packAroundStandIn(folder, 'linux')));
    const { resources } = app;
    const faults = await faultsInPackage(app);
    say(sizes(resources));
    if (faults.length > 0) throw new Error(`The package is not as it should be:\n  ${faults.join('\n  ')}`);
    say('Nothing inside that does not belong there, nothing missing, all fuses as they must be.');

    if (!packed) await lookAtWindows(join(folder, 'windows'));
    if (look) return;
    const alone = unpacked(resources, join(folder, 'alone'));
    runCommands(alone, join(folder, 'register.db'));
    walk(alone);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** What Windows gets is looked at too, on the machine that packs for Linux: the fuses in an .exe, and the hash it holds the archive to. */
async function lookAtWindows(folder: string): Promise<void> {
  const app = await packAroundStandIn(folder, 'windows');
  const faults = await faultsInWindowsProgram(join(app, 'Koordinat.exe'), join(app, 'resources', 'app.asar'));
  if (faults.length > 0) throw new Error(`The program for Windows is not as it should be:\n  ${faults.join('\n  ')}`);
  say('The program for Windows has all fuses as they must be, and holds the archive to its hash.');
}

/** The packed files laid out as Electron shows them to the app, where no node_modules of a check-out is in reach. */
function unpacked(resources: string, alone: string): string {
  const app = join(alone, 'app.asar');
  extractAll(join(resources, 'app.asar'), app);
  cpSync(join(resources, 'resources'), join(alone, 'resources'), { recursive: true });
  return app;
}

/** The packed app's command line: a register is made and looked through without a window. */
function runCommands(packedApp: string, register: string): void {
  const office = ['--office', 'municipality', '--name', 'Prøvestad', '--municipality', '3403', '--account', 'ingrid'];
  for (const args of [
    ['init', ...office],
    ['verify', '--account', 'ingrid'],
  ]) {
    const { status, stdout, stderr } = spawnSync(
      process.execPath,
      [
        '--import',
        hostHook,
        join(packedApp, 'out', 'main', 'main.js'),
        '--command',
        ...args,
        '--register',
        register,
        '--json',
      ],
      {
        encoding: 'utf8',
        env: {
          ...process.env,
          KOORDINAT_PASSWORD: 'en lang setning om fjell og fjord',
          [HOST_OPTIONS_VARIABLE]: JSON.stringify({ headless: true, packed: true }),
        },
      },
    );
    if (status !== 0) throw new Error(`The packed app does not run «${args[0] ?? ''}»:\n${stdout}${stderr}`);
  }
  say('The packed files alone make and verify a register from the command line.');
}

function walk(packedApp: string): void {
  say(`The electron host stands in for Electron, in ${needBrowser()}.`);
  const { status } = spawnSync(
    process.execPath,
    [join(root, 'node_modules', 'vitest', 'vitest.mjs'), 'run', '--project', 'e2e', ...journeys],
    { cwd: root, stdio: ['ignore', 'inherit', 'inherit'], env: { ...process.env, KOORDINAT_PACKED_APP: packedApp } },
  );
  if (status !== 0) throw new Error('The packed files do not pass the first journey.');
  say('The packed files alone pass the first journey.');
}

function sizes(resources: string): string {
  const bytes = (folder: string) =>
    filesIn(join(resources, folder)).reduce((sum, file) => sum + statSync(join(resources, folder, file)).size, 0);
  const archive = statSync(join(resources, 'app.asar')).size;
  return `Archive ${mib(archive)}, native libraries ${mib(bytes('app.asar.unpacked'))}, migrations and facts ${mib(bytes('resources'))}.`;
}

const mib = (bytes: number): string => `${(bytes / 1024 / 1024).toFixed(1)} MiB`;
const say = (text: string): void => void process.stdout.write(`${text}\n`);

const { values } = parseArgs({ options: { packed: { type: 'string' }, look: { type: 'boolean' } } });
await checkPackage(values).catch((error: unknown) => {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
});
