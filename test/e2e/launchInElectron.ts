import { _electron } from 'playwright-core';
import type { ElectronApplication } from 'playwright-core';

import type { ElectronControl, Launch, LaunchedApp } from './launchApp.ts';

/** Starts the built app in real Electron, through Playwright. */
export async function launchInElectron(binary: string, launch: Launch): Promise<LaunchedApp> {
  const requested: string[] = [];
  const app = await _electron.launch({
    executablePath: binary,
    cwd: launch.appFolder,
    args: [
      '.',
      `--user-data-dir=${launch.userData}`,
      `--register=${launch.registerPath}`,
      `--lang=${launch.locale}`,
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
      ...launch.args,
    ],
  });
  app.context().on('request', (request) => requested.push(request.url()));
  await holdDialogs(app);
  const page = await app.firstWindow();
  return { page, electron: control(app, requested), close: () => app.close() };
}

interface Held {
  open: (string | null)[];
  save: (string | null)[];
  links: string[];
}

/** Replaces what would wait for a person: dialogs are answered from queues, links are noted. */
const holdDialogs = (app: ElectronApplication) =>
  app.evaluate(({ dialog, shell }) => {
    const held: Held = { open: [], save: [], links: [] };
    Object.assign(globalThis, { held });
    dialog.showOpenDialog = async () => {
      const path = held.open.shift() ?? null;
      return { canceled: path === null, filePaths: path === null ? [] : [path] };
    };
    dialog.showSaveDialog = async () => {
      const path = held.save.shift() ?? null;
      return { canceled: path === null, filePath: path ?? '' };
    };
    shell.openExternal = async (url) => void held.links.push(url);
  });

function control(app: ElectronApplication, requested: string[]): ElectronControl {
  return {
    emitPower: (event) => app.evaluate(({ powerMonitor }, name) => void powerMonitor.emit(name), event),
    setIdleSeconds: (seconds) =>
      app.evaluate(({ powerMonitor }, idle) => {
        powerMonitor.getSystemIdleTime = () => idle;
      }, seconds),
    answerOpenDialog: (path) =>
      app.evaluate((_electronModule, answer) => {
        (globalThis as unknown as { held: Held }).held.open.push(answer);
      }, path),
    copied: () =>
      app.evaluate(async ({ clipboard }) => {
        const copied: Record<string, string> = {};
        for (const item of await clipboard.read())
          for (const kind of item.types) {
            const value = await item.getType(kind);
            if (value instanceof Blob)
              copied[kind] = kind.startsWith('text/')
                ? await value.text()
                : Buffer.from(await value.arrayBuffer()).toString('base64');
          }
        return copied;
      }),
    answerSaveDialog: (path) =>
      app.evaluate((_electronModule, answer) => {
        (globalThis as unknown as { held: Held }).held.save.push(answer);
      }, path),
    pressShortcut: (accelerator) =>
      app.evaluate(({ Menu }, wanted) => {
        const all = (items: Electron.MenuItem[]): Electron.MenuItem[] =>
          items.flatMap((item) => [item, ...all(item.submenu?.items ?? [])]);
        const item = all(Menu.getApplicationMenu()?.items ?? []).find((one) => one.accelerator === wanted);
        if (!item) throw new Error(`The menu has no shortcut ${wanted}`);
        item.click();
      }, accelerator),
    requests: async () => [...requested],
    openedLinks: () => app.evaluate(() => (globalThis as unknown as { held: Held }).held.links),
    killRegister: () =>
      app.evaluate(({ app: electronApp }) => {
        for (const { type, pid } of electronApp.getAppMetrics()) {
          if (type === 'Utility') process.kill(pid, 'SIGKILL');
        }
      }),
  };
}
