import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import type { Page } from 'playwright-core';

import type { LaunchedApp } from '../../test/e2e/launchApp.ts';
import { launchInHost } from '../../test/e2e/launchInHost.ts';
import { writeEmptyApp } from './emptyApp.ts';

const root = join(import.meta.dirname, '..', '..');

/** What is asked for on the command line, as JSON; the answer is JSON on standard output. */
export type WindowQuestion =
  | { what: 'start'; register: string; rounds: number }
  | { what: 'list'; long: string; short: string; password: string; rounds: number };

export interface WindowAnswer {
  ours: number[];
  floor: number[];
  /** The most rows of the list that were in the page at once. */
  rows?: number;
}

async function open(appFolder: string, registerPath: string): Promise<LaunchedApp> {
  const userData = await mkdtemp(join(tmpdir(), 'koordinat-bench-window-'));
  const app = await launchInHost({
    appFolder,
    registerPath,
    userData,
    packed: false,
    args: [],
    headless: true,
    viewport: { width: 1280, height: 800 },
    colorScheme: 'light',
    locale: 'nb-NO',
  });
  return {
    ...app,
    close: async () => {
      await app.close();
      await rm(userData, { recursive: true, force: true, maxRetries: 3 });
    },
  };
}

/** From the start of the program until one can type the password, against a window with one word in it. */
async function startTimes({ register, rounds }: Extract<WindowQuestion, { what: 'start' }>): Promise<WindowAnswer> {
  const folder = await mkdtemp(join(tmpdir(), 'koordinat-bench-empty-'));
  const empty = writeEmptyApp(folder);
  const answer: WindowAnswer = { ours: [], floor: [] };
  for (let round = -1; round < rounds; round += 1) {
    const ours = await timeUntil('input[type=password]', root, register);
    const floor = await timeUntil('#ready', empty, register);
    if (round < 0) continue;
    answer.ours.push(ours);
    answer.floor.push(floor);
  }
  await rm(folder, { recursive: true });
  return answer;
}

async function timeUntil(selector: string, appFolder: string, register: string): Promise<number> {
  const start = performance.now();
  const app = await open(appFolder, register);
  await app.page.locator(selector).waitFor();
  const time = performance.now() - start;
  await app.close();
  return time;
}

/** From the press until the first rows of the list of persons are painted, in a great register and in a small one. */
async function listTimes(question: Extract<WindowQuestion, { what: 'list' }>): Promise<WindowAnswer> {
  const windows = [await signedIn(question.long, question), await signedIn(question.short, question)] as const;
  const answer: WindowAnswer = { ours: [], floor: [] };
  let rows = 0;
  for (let round = -1; round < question.rounds; round += 1) {
    const [ours, floor] = [await firstPaint(windows[0].page), await firstPaint(windows[1].page)];
    rows = Math.max(rows, ours.rows);
    if (round < 0) continue;
    answer.ours.push(ours.ms);
    answer.floor.push(floor.ms);
  }
  for (const window of windows) await window.close();
  return { ...answer, rows };
}

async function signedIn(register: string, { password }: { password: string }): Promise<LaunchedApp> {
  const app = await open(root, register);
  await app.page.locator('input[type=password]').fill(password);
  await app.page.keyboard.press('Enter');
  await app.page.getByRole('navigation').first().waitFor({ timeout: 60_000 });
  return app;
}

/** A fresh window that remembers no answer, and from its first page the press to the list. */
async function firstPaint(page: Page): Promise<{ ms: number; rows: number }> {
  await page.evaluate(() => void (location.hash = '#/hjelp'));
  await page.reload();
  await page.getByRole('heading', { level: 1 }).waitFor();
  return page.evaluate(async () => {
    const start = performance.now();
    location.hash = '#/personer';
    let rows = 0;
    // The head is a row too. What is counted after a frame has been painted.
    while (rows < 2) {
      await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
      rows = document.querySelectorAll('[role=grid] [role=row]').length;
      if (performance.now() - start > 60_000) throw new Error('the list never came');
    }
    return { ms: performance.now() - start, rows };
  });
}

const question = JSON.parse(process.argv[2] ?? '') as WindowQuestion;
const answer = question.what === 'start' ? await startTimes(question) : await listTimes(question);
process.stdout.write(JSON.stringify(answer));
