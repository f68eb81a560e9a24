import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import type { Page } from 'playwright-core';

import { launchApp, type LaunchedApp } from './launchApp.ts';
import { makeOffice, type OfficeAtWork, officeAccount } from './workingOffice.ts';

/** The app on an office that is at work, with somebody signed in. */
export interface OfficeWindow {
  app: LaunchedApp;
  page: Page;
  /** What the page complained of: nothing, in a test that passes. */
  complaints: string[];
  goTo(path: string): Promise<void>;
  press(...keys: string[]): Promise<void>;
  /** Tab until the focus is on what begins like this; fails where the keyboard cannot reach it. */
  tabTo(name: string): Promise<void>;
  /** What axe finds wrong on the page as it stands. */
  violations(): Promise<string[]>;
  close(): Promise<void>;
}

/** Fills a new register and opens the app on it. */
export async function openOfficeWindow(fill: (office: OfficeAtWork) => Promise<void>): Promise<OfficeWindow> {
  const folder = await mkdtemp(join(tmpdir(), 'koordinat-office-'));
  const registerPath = join(folder, 'koordinat.db');
  const office = await makeOffice(registerPath);
  await fill(office);
  await office.close();
  const app = await launchApp({ registerPath });
  const { page } = app;
  const complaints: string[] = [];
  page.setDefaultTimeout(15_000);
  page.on('pageerror', (error) => complaints.push(error.message));
  await page.locator('input[type=password]').fill(officeAccount.password);
  await page.keyboard.press('Enter');
  await page.getByRole('navigation').first().waitFor();
  const press = async (...keys: string[]) => {
    for (const key of keys) await page.keyboard.press(key);
  };
  return {
    app,
    page,
    complaints,
    press,
    goTo: (path) => page.evaluate((hash) => void (location.hash = hash), `#${path}`),
    async tabTo(name) {
      for (let tabs = 0; tabs < 40; tabs += 1) {
        if ((await focusedName(page)).startsWith(name)) return;
        await press('Tab');
      }
      throw new Error(`Tab does not lead to «${name}»`);
    },
    violations: () => axeViolations(page),
    async close() {
      await app.close();
      await rm(folder, { recursive: true, force: true });
    },
  };
}

/** What has the focus, as assistive technology calls it. */
const focusedName = (page: Page): Promise<string> =>
  page.evaluate(() => {
    const field = document.activeElement;
    const named = field?.getAttribute('aria-label');
    const labelledBy = field?.getAttribute('aria-labelledby');
    const label = labelledBy ? document.getElementById(labelledBy)?.textContent : null;
    const own = field instanceof HTMLInputElement || field instanceof HTMLTextAreaElement ? field.labels : null;
    return (named ?? label ?? own?.[0]?.textContent ?? field?.textContent ?? '').trim();
  });

async function axeViolations(page: Page): Promise<string[]> {
  const source = await readFile(join(import.meta.dirname, '../../node_modules/axe-core/axe.min.js'), 'utf8');
  await page.evaluate(source);
  return page.evaluate(async () => {
    const { axe } = window as unknown as { axe: typeof import('axe-core') };
    const { violations } = await axe.run(document);
    return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
  });
}
