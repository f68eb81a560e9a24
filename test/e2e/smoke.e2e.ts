import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { afterAll, beforeAll, expect, test } from 'vitest';

import type { KoordinatBridge } from '../../src/contract/channel.ts';
import { launchApp } from './launchApp.ts';
import type { LaunchedApp } from './launchApp.ts';

declare const window: { koordinat: KoordinatBridge };

let folder: string;
let app: LaunchedApp;
const complaints: string[] = [];

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'koordinat-smoke-'));
  app = await launchApp({ registerPath: join(folder, 'koordinat.db') });
  app.page.on('console', (message) => {
    if (message.type() === 'error') complaints.push(message.text());
  });
  app.page.on('pageerror', (error) => complaints.push(error.message));
});

afterAll(async () => {
  await app.close();
  await rm(folder, { recursive: true, force: true });
});

const ask = (path: string, input: unknown = {}) =>
  app.page.evaluate(([p, i]) => window.koordinat.invoke(p as string, i), [path, input]);

test('a question goes to the register process and back', async () => {
  expect(await ask('system.ping', { n: 1 })).toEqual({ ok: true, value: { n: 1 } });
});
