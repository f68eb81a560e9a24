import { mkdir, mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';

import { homePlacesOf } from '../../src/main/lending/homePlaces.ts';
import { endLease, takeLease } from '../../src/main/lending/leaseFile.ts';
import { press, tabTo, violationsInBothThemes } from './keyboard.ts';
import { launchApp, type LaunchedApp } from './launchApp.ts';
import { makeOffice, officeAccount } from './workingOffice.ts';

/** A register that is at home on a shared place: told who has it, taken over, worked in, and brought back by keyboard. */
let folder: string;
let app: LaunchedApp;
let page: Page;
const share = () => join(folder, 'share');
const home = () => join(share(), 'koordinat.db');
const another = {
  loanId: '3f2a0c1e-6f0a-4d0a-9c55-1d5a4f1b2c3d',
  accountId: 'kari',
  loginName: 'kari.lien',
  machine: 'PC-0412',
  since: '2026-11-19T08:00:00.000Z',
};
const heading = (name: string) => page.getByRole('heading', { name, level: 1 });

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'koordinat-lending-'));
  await mkdir(share());
  await (await makeOffice(home())).close();
  await takeLease(homePlacesOf(home()), { ...another, until: '2199-12-31' });
  app = await launchApp({ registerPath: home(), args: [`--home=${home()}`] });
  page = app.page;
  page.setDefaultTimeout(15_000);
});
afterAll(async () => {
  await app.close();
  await rm(folder, { recursive: true, force: true });
});

test('who comes to a register that is lent is told who has it, and may look again', async () => {
  await heading('Registeret er lånt ut').waitFor();
  await page.getByText('kari.lien har det på maskinen PC-0412 siden 19.11.2026').waitFor();
  expect(await violationsInBothThemes(page)).toEqual([]);
  await endLease(homePlacesOf(home()), another.loanId);
  await takeLease(homePlacesOf(home()), { ...another, until: '2026-11-20' });
  await tabTo(page, 'Se etter på nytt');
  await press(page, 'Enter');
  await heading('Lånet er gått ut').waitFor();
  expect(await violationsInBothThemes(page)).toEqual([]);
});

test('an administrator takes it over with a reason, and every page says until when it is lent', async () => {
  await page.keyboard.type('Maskinen er på reparasjon');
  await page.locator('input[type=password]').fill(officeAccount.password);
  await press(page, 'Enter');
  await page.getByText('Registeret er lånt til denne maskinen til og med').waitFor();
  expect(await violationsInBothThemes(page)).toEqual([]);
  await press(page, 'Control+l');
  await heading('Lås opp').waitFor();
  await page.getByText('Registeret er lånt til denne maskinen til og med').waitFor();
  await page.locator('input[type=password]').fill(officeAccount.password);
  await press(page, 'Enter');
  await page.getByRole('navigation').first().waitFor();
});

test('brought back it lies at home as one container, and anybody may fetch it', async () => {
  await tabTo(page, 'Lever tilbake');
  await press(page, 'Enter');
  await heading('Hent registeret').waitFor();
  await expect
    .poll(async () => (await readdir(share())).filter((name) => !/for-utlaan$|brutt-/.test(name)))
    .toEqual(['koordinat.db.innlevert-1.tar']);
  expect(await violationsInBothThemes(page)).toEqual([]);
});
