import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';

import { chromium } from 'playwright-core';
import type { Page } from 'playwright-core';

import type { HostActionName, HostActions } from '../electron-host/control.ts';
import { HOST_OPTIONS_VARIABLE } from '../electron-host/options.ts';
import type { ElectronControl, Launch, LaunchedApp } from './launchApp.ts';

const QUIT_WITHIN_MS = 10_000;

/** Starts the built app in Node with the electron host, and connects Playwright to the page it shows. */
export async function launchInHost(launch: Launch): Promise<LaunchedApp> {
  const host = spawn(
    process.execPath,
    [
      '--import',
      join(import.meta.dirname, '..', 'electron-host', 'hook.ts'),
      join(launch.appFolder, 'out', 'main', 'main.js'),
      `--user-data-dir=${launch.userData}`,
      `--register=${launch.registerPath}`,
      ...launch.args,
    ],
    {
      stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
      serialization: 'advanced',
      env: {
        ...process.env,
        NODE_OPTIONS: '',
        [HOST_OPTIONS_VARIABLE]: JSON.stringify({
          headless: launch.headless,
          ...launch.viewport,
          locale: launch.locale,
          forTests: true,
          packed: launch.packed,
          latencyMs: Number(process.env.E2E_LATENCY_MS ?? 0),
        }),
      },
    },
  );
  const exited = once(host, 'exit');

  const waiting = new Map<number, (value: unknown) => void>();
  const { promise: endpoint, resolve: foundEndpoint, reject: noEndpoint } = Promise.withResolvers<string>();
  host.once('exit', () => noEndpoint(new Error('The app ended before it had a window.')));
  host.on('message', (message: { endpoint?: string; id?: number; value?: unknown }) => {
    if (message.endpoint !== undefined) foundEndpoint(message.endpoint);
    if (message.id !== undefined) waiting.get(message.id)?.(message.value);
  });

  let nextId = 1;
  function ask<N extends HostActionName>(action: N, ...args: Parameters<HostActions[N]>) {
    const id = nextId++;
    return new Promise<ReturnType<HostActions[N]>>((resolve) => {
      waiting.set(id, resolve as (value: unknown) => void);
      host.send({ id, action, args });
    });
  }

  const browser = await chromium.connectOverCDP(await endpoint, { isLocal: true });
  const page = browser.contexts()[0]?.pages()[0];
  if (!page) throw new Error('Chromium shows no page.');
  await appPageShown(page);

  const electron: ElectronControl = {
    emitPower: async (event) => void (await ask('emitPower', event)),
    setIdleSeconds: async (seconds) => void (await ask('setIdleSeconds', seconds)),
    answerOpenDialog: async (path) => void (await ask('answerOpenDialog', path)),
    answerSaveDialog: async (path) => void (await ask('answerSaveDialog', path)),
    pressShortcut: async (accelerator) => {
      if (!(await ask('pressShortcut', accelerator))) throw new Error(`The menu has no shortcut ${accelerator}`);
    },
    requests: () => ask('requests'),
    copied: () => ask('copied'),
    openedLinks: () => ask('openedLinks'),
    killRegister: async () => void (await ask('killRegister')),
  };

  return {
    page,
    electron,
    async close() {
      if (host.exitCode === null) void ask('quit');
      const ended = await Promise.race([exited, delay(QUIT_WITHIN_MS, undefined, { ref: false })]);
      await browser.close().catch(() => undefined);
      if (ended) return;
      host.kill('SIGKILL');
      throw new Error(`The app did not end within ${QUIT_WITHIN_MS} ms of being asked to.`);
    },
  };
}

/** The page is empty until main has loaded it. */
async function appPageShown(page: Page): Promise<void> {
  await page.waitForURL(/koordinat\.localhost/, { waitUntil: 'domcontentloaded', timeout: 20_000 });
}
