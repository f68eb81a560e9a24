import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { afterAll, beforeAll, expect, test } from 'vitest';

import { readSpreadsheet } from '../../src/main/spreadsheet/readSpreadsheet.ts';
import { type OfficeWindow, openOfficeWindow } from './officeWindow.ts';

let office: OfficeWindow;
let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'koordinat-lists-'));
  office = await openOfficeWindow(async ({ addCase, addCoordinator, addUnit }) => {
    await addUnit('Hjemmetjenesten nord', 'Anne Mo');
    await addCoordinator({ name: 'Jonas Eide' });
    await addCase({ givenName: 'Tuva', familyName: 'Øvingsen' }, { received: 40, granted: 30 });
    await addCase({ givenName: 'Aud', familyName: 'Liksom' }, { received: 10 }, { referrerType: 'gp' });
  });
});
afterAll(async () => {
  await office.close();
  await rm(folder, { recursive: true, force: true });
});

async function exportTo(name: string): Promise<(string | number | boolean | null)[][]> {
  const { page, app, press } = office;
  await page.getByRole('button', { name: 'Eksporter' }).click();
  await page.getByRole('dialog', { name: 'Lista forlater registeret' }).waitFor();
  expect(await office.violations()).toEqual([]);
  await page.getByRole('textbox', { name: 'Hva skal lista brukes til?' }).fill('Møte i utvalget');
  await app.electron.answerSaveDialog(join(folder, name));
  await press('Enter');
  await page.getByText(new RegExp(`${name} er lagret`)).waitFor();
  return (await readSpreadsheet(await readFile(join(folder, name)))).sheets[0]?.rows ?? [];
}

test('the list of meldinger is saved as it is seen: filtered by the address, with the columns shown', async () => {
  await office.goTo('/meldinger?referrerTypes=gp');
  // «Hva venter», where one comes in, can be taken out too.
  await office.page.getByRole('heading', { name: 'Meldinger', level: 1 }).waitFor();
  const rows = await exportTo('meldinger.xlsx');
  expect(rows[0]?.slice(0, 4)).toEqual(['Mottatt', 'Person', 'Født', 'Gjelder']);
  expect(rows.slice(1).map((row) => row[1])).toEqual(['Liksom, Aud']);
});

test('a reason is asked before anything leaves, and the dialog can be left with Esc', async () => {
  const { page, press } = office;
  await page.getByRole('button', { name: 'Eksporter' }).click();
  await page.getByRole('textbox', { name: 'Hva skal lista brukes til?' }).focus();
  await press('Enter');
  await page.getByText('Hva skal lista brukes til: ').waitFor();
  await press('Escape');
  await expect.poll(() => page.getByRole('dialog').count()).toBe(0);
});

test('Ctrl+P asks for the list on paper', async () => {
  const { page, press } = office;
  await press('Control+p');
  await page.getByRole('radio', { name: 'Papir' }).waitFor();
  expect(await page.getByRole('radio', { name: 'Papir' }).isChecked()).toBe(true);
  expect(await office.violations()).toEqual([]);
  await press('Escape');
});

test.each([
  ['/personer', 'Personer', 'personer.xlsx', ['Liksom, Aud', 'Øvingsen, Tuva']],
  ['/koordinatorer', 'Koordinatorer', 'koordinatorer.xlsx', ['Jonas Eide']],
  ['/koordinatorer/enheter', 'Enheter', 'enheter.xlsx', ['Hjemmetjenesten nord']],
])('%s is saved with the rows one sees', async (address, heading, name, first) => {
  await office.goTo(address);
  await office.page.getByRole('heading', { name: heading, level: 1 }).waitFor();
  const rows = await exportTo(name);
  expect(rows.slice(1).map((row) => row[0])).toEqual(first);
});

test('what waits is saved with those without a coordinator on top', async () => {
  await office.goTo('/');
  await office.page.getByRole('heading', { name: 'Hva venter', level: 1 }).waitFor();
  const rows = await exportTo('hva-venter.xlsx');
  expect(rows[1]?.slice(0, 3)).toEqual(['Øvingsen, Tuva', '1969-03-12', 'Uten koordinator']);
  expect(office.complaints).toEqual([]);
});
