import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';

import { goTo } from './goTo.ts';
import { press, tabTo, violationsInBothThemes } from './keyboard.ts';
import { launchApp, type LaunchedApp } from './launchApp.ts';

/** From no register to the first piece of work and back through the lock, without a mouse; each step goes on from the one before. */
let folder: string;
let app: LaunchedApp;
let page: Page;
const password = 'bjørk låve torsdag kopp fjære';
const newPassword = 'seks helt andre ord om vinteren';
let recoveryKey: string;

const heading = (name: string) => page.getByRole('heading', { name, level: 1 });
const type = (text: string) => page.keyboard.type(text);

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'koordinat-first-'));
  app = await launchApp({ registerPath: join(folder, 'koordinat.db') });
  page = app.page;
  page.setDefaultTimeout(15_000);
});
afterAll(async () => {
  await app.close();
  await rm(folder, { recursive: true, force: true });
});

test('the kommune is found by its name, and the one whose whole name it is stands first', async () => {
  await heading('Hvilket kontor er dette for?').waitFor();
  await tabTo(page, 'Kommune');
  await press(page, 'Tab', 'ArrowDown');
  await page.getByRole('option').first().waitFor();
  await type('hamar');
  await page.getByRole('option', { name: 'Hamar (3403)' }).waitFor();
  await press(page, 'Enter');
  expect(await violationsInBothThemes(page)).toEqual([]);
  await tabTo(page, 'Neste');
  await press(page, 'Enter');
  await heading('Lag din konto').waitFor();
});

test('a name that is nobody’s and a password that is too short are said once, at their field and on top', async () => {
  await tabTo(page, 'Navn');
  await type('Felles konto');
  await press(page, 'Enter');
  await page.getByRole('heading', { name: '2 felt må rettes' }).waitFor();
  expect(await page.getByText('Skriv fornavn og etternavn. Kontoen er personlig').count()).toBe(2);
  await tabTo(page, 'Navn: ');
  await press(page, 'Enter', 'Control+a');
  await type('Ingrid Fagerli');
  await press(page, 'Tab', 'Tab');
  await type('kort');
  await press(page, 'Enter');
  await page.getByRole('heading', { name: 'Ett felt må rettes' }).waitFor();
  expect(await page.getByText('For kort ennå: minst 15 tegn eller fem ord').count()).toBe(2);
  expect(await violationsInBothThemes(page)).toEqual([]);
  await tabTo(page, 'Passord: ');
  await press(page, 'Enter', 'Control+a');
  await type(password);
  await press(page, 'Enter');
  await heading('Ta vare på gjenopprettingsnøkkelen').waitFor();
});

test('the recovery key is typed back in any spelling before one is let in', async () => {
  const shown = await page.getByLabel('Nøkkelen i ni grupper').innerText();
  recoveryKey = (shown.match(/\b[0-9A-Z]{4}\b/g) ?? []).join(' ');
  await tabTo(page, 'Skriv nøkkelen av');
  await type(recoveryKey.slice(0, 24));
  await page.getByText('5 av 9 grupper stemmer').waitFor();
  expect(await page.getByRole('button', { name: 'Fullfør' }).isDisabled()).toBe(true);
  await type(recoveryKey.slice(24).toLowerCase());
  expect(await violationsInBothThemes(page)).toEqual([]);
  await press(page, 'Enter');
  await heading('Kontoret er klart').waitFor();
  expect(await violationsInBothThemes(page)).toEqual([]);
  await tabTo(page, 'Gå til Hva venter');
  await press(page, 'Enter');
  await heading('Hva venter').waitFor();
});

test.each([
  ['/', 'Ingenting venter, for registeret er tomt.'],
  ['/meldinger', 'Ingen meldinger ennå'],
  ['/koordinatorer', 'Ingen koordinatorer ennå'],
  ['/planer', 'Ingen planer ennå'],
  ['/statistikk', 'Ingen tall ennå'],
  ['/arsrapport', 'Ingen årsrapport ennå'],
])('the empty page %s says what it is for', async (path, title) => {
  await goTo(page, path);
  await page.getByRole('heading', { name: title }).waitFor();
  expect(await violationsInBothThemes(page)).toEqual([]);
});

test('the page about the app tells editions, the register’s state and the licence of every part', async () => {
  await tabTo(page, 'Konto:');
  await press(page, 'Enter');
  await page.getByRole('menuitem', { name: 'Om Koordinat' }).waitFor();
  await page.getByRole('menuitem', { name: 'Om Koordinat' }).press('Enter');
  await heading('Om Koordinat').waitFor();
  await page.getByText('0 personer og 0 meldinger').waitFor();
  await page.getByText(/^SQLite 3\.\d+/).waitFor();
  await page.getByRole('row', { name: /^@babel\/runtime/ }).waitFor();
  expect(await violationsInBothThemes(page)).toEqual([]);

  await page.getByRole('textbox', { name: 'Søk i delene' }).fill('openjpeg');
  // The row of headers, and the one that is found.
  await expect.poll(() => page.getByRole('grid').getByRole('row').count()).toBe(2);
  await page.getByRole('row', { name: /^OpenJPEG/ }).click();
  await page.getByRole('dialog').getByText('Universite catholique de Louvain').waitFor();
  expect(await violationsInBothThemes(page)).toEqual([]);
  await press(page, 'Escape');

  await page.getByRole('button', { name: 'Kopier opplysningene' }).click();
  await expect.poll(async () => (await app.electron.copied())['text/plain']).toContain('0 personer og 0 meldinger');
  // Where the file lies may tell somebody's name.
  expect((await app.electron.copied())['text/plain']).not.toContain(folder);
});

test('a wrong password is one constant sentence at its field, and the right one opens', async () => {
  await press(page, 'Control+l');
  await heading('Lås opp').waitFor();
  expect(await violationsInBothThemes(page)).toEqual([]);
  await tabTo(page, 'Passord');
  await type('feil passord');
  await press(page, 'Enter');
  await page.getByText('Navn eller passord stemmer ikke').waitFor();
  expect(await violationsInBothThemes(page)).toEqual([]);
  await page.getByRole('button', { name: 'Lås opp', exact: true }).waitFor();
  await press(page, 'Control+a');
  await type(password);
  await press(page, 'Enter');
  await page.getByRole('navigation').first().waitFor();
});

test('the recovery key gives a new password where all others are forgotten', async () => {
  await press(page, 'Control+l');
  await heading('Lås opp').waitFor();
  await tabTo(page, 'gjenopprettingsnøkkelen');
  await press(page, 'Enter');
  await heading('Lås opp med gjenopprettingsnøkkelen').waitFor();
  await tabTo(page, 'Gjenopprettingsnøkkelen');
  await type(recoveryKey.toLowerCase().replaceAll(' ', '-'));
  await tabTo(page, 'Nytt passord');
  await type(newPassword);
  expect(await violationsInBothThemes(page)).toEqual([]);
  await press(page, 'Enter');
  await page.getByRole('navigation').first().waitFor();
});

test('the made-up office is opened beside the office’s own, and locking leads back', async () => {
  await goTo(page, '/');
  await page.getByRole('button', { name: 'Prøv med oppdiktede data' }).waitFor();
  await tabTo(page, 'Prøv med oppdiktede data');
  await press(page, 'Enter');
  await page.getByRole('dialog', { name: 'Prøv med oppdiktede data' }).waitFor();
  await press(page, 'Enter');
  await page.getByText('har fått innvilget koordinator, men har ingen i dag').waitFor({ timeout: 120_000 });
  await page.getByText('Oppdiktede data').waitFor();
  await press(page, 'Control+l');
  await heading('Lås opp').waitFor();
  await tabTo(page, 'Passord');
  await type(newPassword);
  await press(page, 'Enter');
  await page.getByRole('heading', { name: 'Ingenting venter, for registeret er tomt.' }).waitFor();
});
