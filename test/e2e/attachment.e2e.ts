import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { afterAll, beforeAll, expect, test } from 'vitest';

import { onePagePdf } from '../fixtures/onePagePdf.ts';
import { type OfficeWindow, openOfficeWindow } from './officeWindow.ts';

let office: OfficeWindow;
let folder: string;
let referralId = '';
let personId = '';

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'koordinat-attachments-'));
  await writeFile(join(folder, 'Epikrise.pdf'), onePagePdf('Innlagt i fjor, hjemme igjen'));
  await writeFile(join(folder, 'notat.txt'), 'Ringte mor.\nHun ønsker koordinator.');
  await writeFile(join(folder, 'brev.rtf'), '{\\rtf1 Brev}');
  await writeFile(join(folder, 'program.pdf'), 'MZ\u0000\u0001');
  office = await openOfficeWindow(async ({ addCase }) => {
    ({ referralId, personId } = await addCase({ givenName: 'Tuva', familyName: 'Øvingsen' }, { received: 20 }));
  });
});
afterAll(async () => {
  await office.close();
  await rm(folder, { recursive: true, force: true });
});

const add = async (name: string) => {
  await office.app.electron.answerOpenDialog(join(folder, name));
  await office.page.getByRole('button', { name: 'Legg ved fil' }).click();
};

test('a PDF is taken in from the case and read in the window, and nothing of it is fetched or left behind', async () => {
  const { page, goTo, press, app } = office;
  await goTo(`/sak/${referralId}`);
  await page.getByText('Ingen vedlegg.').waitFor();
  await add('Epikrise.pdf');
  await page.getByText('Epikrise.pdf er lagt ved.').waitFor();
  expect(await office.violations()).toEqual([]);
  await page.getByRole('button', { name: 'Vis Epikrise.pdf' }).focus();
  await press('Enter');
  await page.getByRole('region', { name: 'Side 1 av 1' }).getByText('Innlagt i fjor, hjemme igjen').waitFor();
  // Something is drawn on the page: not every dot of it is white.
  const inked = await page.locator('canvas').evaluate((canvas) => {
    const { width, height } = canvas as HTMLCanvasElement;
    const dots = (canvas as HTMLCanvasElement).getContext('2d')?.getImageData(0, 0, width, height).data ?? [];
    return dots.some((value, index) => index % 4 === 0 && value < 128);
  });
  expect(inked).toBe(true);
  expect(await office.violations()).toEqual([]);
  const elsewhere = (await app.electron.requests()).filter((address) => !address.startsWith('app://koordinat/'));
  expect(elsewhere.filter((address) => !/^(data|blob):/.test(address))).toEqual([]);
  await press('Escape');
  await expect.poll(() => page.locator('canvas').count()).toBe(0);
});

test('a text is read, what the window cannot show is saved as a copy with a reason, and a program is refused', async () => {
  const { page, press, app } = office;
  await add('program.pdf');
  await page.getByText(/Denne slags fil kan ikke legges ved/).waitFor();
  await page.getByRole('button', { name: 'Lukk' }).first().click();
  await add('notat.txt');
  await page.getByRole('button', { name: 'Vis notat.txt' }).click();
  await page.getByText('Hun ønsker koordinator.').waitFor();
  await press('Escape');
  await add('brev.rtf');
  await page.getByRole('button', { name: 'Mer om brev.rtf' }).click();
  await page.getByRole('menuitem', { name: 'Lagre en kopi …' }).click();
  // A menu that is on its way out would be taken for the next one.
  await page.getByRole('menu').waitFor({ state: 'detached' });
  await page.getByRole('textbox', { name: 'Hva skal kopien brukes til?' }).fill('Til møtet');
  await app.electron.answerSaveDialog(join(folder, 'kopi.rtf'));
  await press('Enter');
  await page.getByText('kopi.rtf er lagret.').waitFor();
  expect(await readFile(join(folder, 'kopi.rtf'), 'utf8')).toBe('{\\rtf1 Brev}');
  expect((await readdir(folder)).toSorted()).toContain('Epikrise.pdf');
});

test('one that is removed leaves its trace on the case', async () => {
  const { page, press } = office;
  await page.getByRole('button', { name: 'Mer om notat.txt' }).click();
  await page.getByRole('menuitem', { name: 'Fjern …' }).click();
  await page.getByRole('textbox', { name: 'Hvorfor fjernes den?' }).fill('Lagt ved feil sak');
  await page.getByRole('menu').waitFor({ state: 'detached' });
  expect(await office.violations()).toEqual([]);
  await press('Enter');
  await page.getByText('Vis én som er fjernet').click();
  await page.getByText(/Fjernet .* av Ingrid Fagerli: Lagt ved feil sak/).waitFor();
});

test('files picked in the form of a melding are taken in when it is registered', async () => {
  const { page, goTo, press, complaints } = office;
  await goTo(`/meldinger/ny?person=${personId}`);
  await page.getByRole('button', { name: 'Dette er en ny sak' }).click();
  for (const [name, typed] of [
    ['Kom som', 'plo'],
    ['Melder er', 'nav'],
  ] as const) {
    await page.getByRole('textbox', { name }).or(page.getByRole('combobox', { name })).first().click();
    await page.keyboard.type(typed);
    await press('Tab');
  }
  await page.getByRole('radio', { name: /Koordinator uten plan/ }).check();
  await page.getByRole('radio', { name: 'Ikke innhentet' }).check();
  await page.getByText('Flere opplysninger').click();
  await add('notat.txt');
  await page.getByRole('button', { name: 'Ikke ta med notat.txt' }).waitFor();
  expect(await office.violations()).toEqual([]);
  await press('Control+Enter');
  await page.getByText(/Meldingen er registrert/).waitFor();
  await page.getByRole('button', { name: 'Vis notat.txt' }).waitFor();
  expect(complaints).toEqual([]);
});
