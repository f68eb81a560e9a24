import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { strFromU8, unzipSync } from 'fflate';
import { afterAll, beforeAll, expect, test } from 'vitest';

import type { KoordinatBridge } from '../../src/contract/channel.ts';
import { type OfficeWindow, openOfficeWindow } from './officeWindow.ts';
import { officeAccount } from './workingOffice.ts';

declare const window: Window & { koordinat: KoordinatBridge };

let office: OfficeWindow;
let year = 0;
let folder = '';

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'koordinat-report-'));
  office = await openOfficeWindow(async ({ addCase, addCoordinator, assign, today }) => {
    // The last whole year is the one shown: every day of it is less than two years ago.
    year = Number(today.slice(0, 4)) - 1;
    const coordinatorId = await addCoordinator({ name: 'Jonas Eide' });
    for (const [index, givenName] of ['Anne', 'Bjørn', 'Cecilie', 'David', 'Eva', 'Finn'].entries()) {
      const { referralId } = await addCase({ givenName, familyName: 'Dahl' }, { received: 380 + index, granted: 372 });
      await assign(referralId, coordinatorId, 370);
    }
  });
});
afterAll(async () => {
  await office.close();
  await rm(folder, { recursive: true, force: true });
});

const heading = (of: number) => office.page.getByRole('heading', { name: `Årsrapport ${of}`, level: 1 });
const button = (name: string | RegExp) => office.page.getByRole('button', { name, exact: true });
const commentOn = (chapter: string) =>
  office.page.getByRole('textbox', { name: `Kontorets kommentar til kapitlet ${chapter}` });
const frameOf = (chapter: string) =>
  office.page.getByRole('region', { name: `Kontorets kommentar til kapitlet ${chapter}` });

/** Takes the report out as the file; gives what stands in it. */
async function taken(name: 'Word' | 'Excel' | 'PDF', file: string): Promise<Buffer> {
  const path = join(folder, file);
  await office.app.electron.answerSaveDialog(path);
  await button(name).click();
  await office.page.getByText(`${file} er lagret`).waitFor({ timeout: 60_000 });
  return readFile(path);
}

test('a comment is written from the keyboard, saved by itself, and stands as it will be printed', async () => {
  const { page, goTo, tabTo, press } = office;
  await goTo('/arsrapport');
  await heading(year).waitFor();
  expect(await office.violations()).toEqual([]);
  const missing = page.getByText(/Kommentar mangler i \d+ av \d+ kapitler/);
  const [lacking, all] = ((await missing.innerText()).match(/\d+/g) ?? []).map(Number);
  expect(lacking).toBe(all);
  await tabTo('1Sammendrag');
  await press('Enter');
  await tabTo('Kontorets kommentar til kapitlet Sammendrag');
  await page.keyboard.type('Flere fikk ');
  await press('Control+b');
  await page.keyboard.type('koordinator');
  await press('End');
  await page.keyboard.type('.\n\n- kurs for nye\nmøter\n\n');
  await page.getByText(/Lagret kl\. \d\d\.\d\d/).waitFor();
  await page.getByText(`Kommentar mangler i ${all! - 1} av ${all} kapitler`).waitFor();
  await press('Escape');
  const frame = frameOf('Sammendrag og nøkkeltall');
  expect(await frame.locator('strong').innerText()).toBe('koordinator');
  expect(await frame.getByRole('listitem').allInnerTexts()).toEqual(['kurs for nye', 'møter']);
  await tabTo('Rediger kommentaren til kapitlet Sammendrag');
  expect(await office.violations()).toEqual([]);
});

test('what is typed is kept when one leaves the page at once, and is next year’s «last year»', async () => {
  const { page, goTo } = office;
  await commentOn('Meldinger').fill('Meldingene kom om høsten.');
  await goTo('/');
  await page.getByRole('heading', { name: 'Hva venter', level: 1 }).waitFor();
  await goTo(`/arsrapport/${year + 1}`);
  await heading(year + 1).waitFor();
  await page.getByText('Foreløpig', { exact: true }).waitFor();
  await frameOf('Meldinger')
    .getByRole('button', { name: `Se kommentaren fra ${year}` })
    .click();
  await frameOf('Meldinger').getByText('Meldingene kom om høsten.').waitFor();
  await frameOf('Meldinger').getByRole('button', { name: 'Sett inn her' }).click();
  await expect.poll(() => commentOn('Meldinger').inputValue()).toBe('Meldingene kom om høsten.');
});

test('two who write the same comment see both texts, and neither is lost', async () => {
  const { page, goTo } = office;
  await goTo(`/arsrapport/${year}`);
  await heading(year).waitFor();
  const saved = await page.evaluate(
    (of) =>
      window.koordinat.invoke('report.comment', {
        year: of,
        chapter: 'plans',
        version: 0,
        text: 'Skrevet av en annen.',
      }),
    year,
  );
  expect(saved.ok).toBe(true);
  await commentOn('Individuell plan').fill('Skrevet av meg.');
  await page.getByText('En annen har lagret en kommentar her mens du skrev.').waitFor();
  await frameOf('Individuell plan').getByText('Skrevet av en annen.').waitFor();
  expect(await office.violations()).toEqual([]);
  // A file would lack the text that is not saved: there is none, and it is said why.
  await button('Word').click();
  await page.getByRole('textbox', { name: 'Hva skal dokumentet brukes til?' }).waitFor();
  await page.keyboard.press('Enter');
  await page.getByRole('button', { name: 'Hva skal dokumentet brukes til: Må fylles ut' }).waitFor();
  expect(await office.violations()).toEqual([]);
  await page.getByRole('textbox', { name: 'Hva skal dokumentet brukes til?' }).fill('Til kommunedirektøren');
  await page.keyboard.press('Enter');
  await page.getByText(/en kommentar er ikke lagret: Individuell plan/).waitFor();
  await button('Sett den inn under min').click();
  await expect.poll(() => commentOn('Individuell plan').inputValue()).toBe('Skrevet av meg.\n\nSkrevet av en annen.');
});

test('what is typed when the register’s process ends is saved once somebody has unlocked again', async () => {
  const { app, page, goTo } = office;
  await commentOn('Koordinatorer og barnekoordinatorer').fill('Skrevet idet registeret stanset.');
  await app.electron.killRegister();
  await page.locator('input[type=password]').fill(officeAccount.password);
  await page.keyboard.press('Enter');
  await goTo(`/arsrapport/${year}`);
  await heading(year).waitFor();
  await frameOf('Koordinatorer og barnekoordinatorer')
    .getByText(/Lagret kl\./)
    .waitFor();
});

test('Word, Excel and PDF hold the last word typed, and the reason was asked once', async () => {
  const { page } = office;
  await commentOn('Sammenligning med landet').fill('Skrevet rett før fila.');
  const word = unzipSync(new Uint8Array(await taken('Word', 'rapport.docx')));
  expect(strFromU8(word['word/document.xml'] ?? new Uint8Array())).toContain('Skrevet rett før fila.');
  expect((await taken('Excel', 'rapport.xlsx')).subarray(0, 2).toString()).toBe('PK');
  const pdf = (await taken('PDF', 'rapport.pdf')).toString('latin1');
  expect(pdf.slice(0, 5)).toBe('%PDF-');
  for (const part of ['/StructTreeRoot', '/Outlines', '/Lang (nb)']) expect(pdf).toContain(part);
  expect(pdf).not.toContain('/Strong');
  // The other ways out: one page for the politicians, and the figures as pictures for slides.
  await office.app.electron.answerSaveDialog(join(folder, 'side.pdf'));
  await button('Flere måter å ta ut rapporten på').click();
  await page.getByRole('menuitem', { name: 'PDF' }).click();
  await page.getByText('side.pdf er lagret').waitFor({ timeout: 60_000 });
  expect((await readFile(join(folder, 'side.pdf'))).toString('latin1').match(/\/Type \/Page\b/g)).toHaveLength(1);
  await office.app.electron.answerSaveDialog(join(folder, 'figurer.zip'));
  await button('Flere måter å ta ut rapporten på').click();
  await page.getByRole('menuitem', { name: 'Figurene som bilder' }).click();
  await page.getByText('figurer.zip er lagret').waitFor({ timeout: 60_000 });
  await page.getByText('Nynorsk', { exact: true }).click();
  await page.getByRole('heading', { name: '1 Samandrag og nøkkeltal' }).waitFor();
  expect((await taken('PDF', 'nynorsk.pdf')).toString('latin1')).toContain('/Lang (nn)');
  expect(office.complaints).toEqual([]);
});

test('chapters are chosen and put in order from the keyboard, and the numbers follow', async () => {
  const { page, goTo, tabTo, press } = office;
  await goTo(`/arsrapport/${year}`);
  await heading(year).waitFor();
  await button('Velg kapitler').click();
  const dialog = page.getByRole('dialog', { name: 'Kapitlene i årsrapporten' });
  await dialog.waitFor();
  expect(await office.violations()).toEqual([]);
  await tabTo('Flytt Meldinger opp');
  await press('Enter');
  await dialog.getByText(/^Meldinger er nå nummer 2 av/).waitFor({ state: 'attached' });
  await dialog.getByRole('checkbox', { name: 'Mandat og organisering' }).focus();
  await press('Space');
  await button('Lagre').click();
  await page.getByRole('heading', { name: '2 Meldinger', level: 2 }).waitFor();
  expect(await page.getByRole('heading', { name: /Mandat og organisering/ }).count()).toBe(0);
  await button('Velg kapitler').click();
  await dialog.getByRole('checkbox', { name: 'Mandat og organisering' }).check();
  await button('Lagre').click();
  await page.getByRole('heading', { name: '3 Mandat og organisering', level: 2 }).waitFor();
});

test('a leader approves it; it can be corrected, with a word on what, and each edition can be read again', async () => {
  const { page, goTo, press } = office;
  await goTo(`/arsrapport/${year}`);
  await page.getByText('Utkast', { exact: true }).waitFor();
  await button('Godkjenn').click();
  await page.getByRole('dialog', { name: `Godkjenn årsrapporten for ${year}` }).waitFor();
  expect(await office.violations()).toEqual([]);
  await press('Enter');
  await page.getByText('Godkjent', { exact: true }).waitFor();
  await page.getByText(/Utgave 1\. Godkjent \d\d\.\d\d\.\d{4} av/).waitFor();
  expect(await commentOn('Opplæring og veiledning').count()).toBe(0);
  expect(await office.violations()).toEqual([]);

  await button('Rett rapporten').click();
  await commentOn('Opplæring og veiledning').fill('Rettet: alle har gått kurset.');
  await button('Godkjenn').click();
  await page.getByRole('dialog').waitFor();
  await press('Control+Enter');
  await page.getByRole('button', { name: 'Hva er rettet: Må fylles ut' }).waitFor();
  await page.getByRole('textbox', { name: 'Hva er rettet?' }).fill('Kommentaren til kapittel 6.');
  expect(await office.violations()).toEqual([]);
  await press('Control+Enter');
  await page.getByText(/Utgave 2\. Godkjent .* Rettet siden forrige utgave: Kommentaren til kapittel 6\./).waitFor();
  await page.getByText('Rettet: alle har gått kurset.').waitFor();

  await goTo(`/arsrapport/${year}?utgave=1`);
  await page.getByText(/^Utgave 1\. Godkjent/).waitFor();
  expect(await page.getByText('Rettet: alle har gått kurset.').count()).toBe(0);
  expect(office.complaints).toEqual([]);
});
