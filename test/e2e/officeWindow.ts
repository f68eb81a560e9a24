import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import type { Page } from 'playwright-core';

import { goTo } from './goTo.ts';
import { axeViolations, press, tabTo } from './keyboard.ts';
import { launchApp, type LaunchedApp } from './launchApp.ts';
import { makeOffice, type OfficeAtWork, officeAccount } from './workingOffice.ts';

/** The app on an office that is at work, with somebody signed in. */
export interface OfficeWindow {
  app: LaunchedApp;
  page: Page;
  /** Where the register lies. */
  folder: string;
  /** What the page complained of: nothing, in a test that passes. */
  complaints: string[];
  /** Goes to an address, and waits until its page is the one in view. */
  goTo(path: string): Promise<void>;
  press(...keys: string[]): Promise<void>;
  /** Tab until the focus is on what begins like this; fails where the keyboard cannot reach it. */
  tabTo(name: string): Promise<void>;
  /** What axe finds wrong on the page as it stands. */
  violations(): Promise<string[]>;
  close(): Promise<void>;
}

/** Fills a new register and opens the app on it. */
export async function openOfficeWindow(
  fill: (office: OfficeAtWork) => Promise<void>,
  options: Parameters<typeof makeOffice>[1] = {},
): Promise<OfficeWindow> {
  const folder = await mkdtemp(join(tmpdir(), 'koordinat-office-'));
  const registerPath = join(folder, 'koordinat.db');
  const office = await makeOffice(registerPath, options);
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
  return {
    app,
    page,
    folder,
    complaints,
    press: (...keys) => press(page, ...keys),
    goTo: (path) => goTo(page, path),
    tabTo: (name) => tabTo(page, name),
    violations: () => axeViolations(page),
    async close() {
      await app.close();
      await rm(folder, { recursive: true, force: true });
    },
  };
}
