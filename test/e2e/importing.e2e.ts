import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { afterAll, beforeAll, expect, test } from 'vitest';

import { syntheticNationalId } from '../../src/domain/person/syntheticNationalId.ts';
import { violationsInBothThemes } from './keyboard.ts';
import { type OfficeWindow, openOfficeWindow } from './officeWindow.ts';

/** A list with one wrong date, one number that lost its zero and one column nobody knows, brought in without a mouse. */
let office: OfficeWindow;
let folder: string;
const number = syntheticNationalId('2001-02-05', 'female', 4);
const rows = [
  'Fødselsnummer;Navn;Mottatt dato;Gjelder;Kaffe',
  `${number.slice(1)};Bratt, Eli;12.03.2026;barnekoordinator;ja`,
  ';Dal, Ola;31.02.2026;IP;nei',
];

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'koordinat-list-'));
  office = await openOfficeWindow(async ({ invoke }) => {
    const settings = await invoke('office.settings', {});
    await invoke('office.changeSettings', { ...settings, allowSynthetic: true });
  });
});
afterAll(async () => {
  await office.close();
  await rm(folder, { recursive: true, force: true });
});

test('a file is chosen, and its columns are shown with numbers masked', async () => {
  const { page, app, goTo, tabTo, press } = office;
  const file = join(folder, 'lista.csv');
  await writeFile(file, rows.join('\n'));
  await goTo('/importer');
  await page.getByRole('heading', { name: 'Importer liste', level: 1 }).waitFor();
  expect(await violationsInBothThemes(page)).toEqual([]);
  await app.electron.answerOpenDialog(file);
  await tabTo('Velg fil');
  await press('Enter');
  await page.getByText('lista.csv · 2 rader').waitFor();
  expect(await page.getByRole('main').innerText()).not.toContain(number.slice(1));
  await page.getByText(`${number.slice(0, 6)} •••••`).waitFor();
  expect(await violationsInBothThemes(page)).toEqual([]);
});

test('the trial stores nothing, says what is wrong where it stands, and takes a correction', async () => {
  const { page, tabTo, press } = office;
  await tabTo('Prøv uten å lagre');
  await press('Enter');
  await page.getByText('Ingenting er lagret ennå').waitFor();
  await page.getByText('Datoen finnes ikke').waitFor();
  // The first row in the words of the screens, and not in the register's own.
  await page.getByText('Slik blir den første raden').waitFor();
  const example = await page.getByRole('main').innerText();
  for (const words of ['Barnekoordinator', '12.03.2026', 'Kvinne']) expect(example).toContain(words);
  expect(await violationsInBothThemes(page)).toEqual([]);
  await tabTo('Rett Mottatt dato i rad 3');
  await page.keyboard.type('28.02.2026');
  await tabTo('Prøv på nytt');
  await press('Enter');
  await page.getByText('Ingen feil igjen').waitFor();
});

test('the list is brought in whole, and taken out whole', async () => {
  const { page, tabTo, press } = office;
  await tabTo('Importer 2 rader');
  await press('Enter');
  await page.getByText('Lista er importert').waitFor();
  expect(await violationsInBothThemes(page)).toEqual([]);
  await tabTo('Angre hele importen');
  await press('Enter');
  await page.getByText('Importen er tatt ut igjen').first().waitFor();
  await office.goTo('/meldinger');
  await page.getByText('Ingen meldinger ennå').waitFor();
});

test('no page complained', () => {
  expect(office.complaints).toEqual([]);
});
