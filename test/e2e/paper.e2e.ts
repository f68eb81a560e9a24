import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { afterAll, beforeAll, expect, test } from 'vitest';

import { type OfficeWindow, openOfficeWindow } from './officeWindow.ts';

let office: OfficeWindow;
let folder: string;
let referralId = '';
let day = '';

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'koordinat-paper-'));
  office = await openOfficeWindow(async ({ addCase, today }) => {
    ({ referralId } = await addCase({ givenName: 'Tuva', familyName: 'Øvingsen' }, { received: 40, granted: 30 }));
    day = today;
    await addCase({ givenName: 'Aud', familyName: 'Liksom' }, { received: 10 }, { specialty: 'somatic' });
  });
});
afterAll(async () => {
  await office.close();
  await rm(folder, { recursive: true, force: true });
});

async function answer(ground: string, fileName: string): Promise<string> {
  const { page, app, press } = office;
  await page.getByRole('dialog').getByRole('textbox').fill(ground);
  await app.electron.answerSaveDialog(join(folder, fileName));
  await press('Enter');
  await page.getByText(`${fileName} er lagret`).waitFor();
  return (await readFile(join(folder, fileName))).subarray(0, 5).toString('latin1');
}

test('a case is saved as a summary for the meeting from its menu', async () => {
  const { page, goTo } = office;
  await goTo(`/sak/${referralId}`);
  await page.getByRole('button', { name: 'Flere handlinger' }).click();
  await page.getByRole('menuitem', { name: 'Lagre som PDF' }).click();
  expect(await answer('Møte i utvalget', 'sammendrag.pdf')).toBe('%PDF-');
});

test('Ctrl+P prints what the page is about, and says so where there is nothing', async () => {
  const { page, goTo, press } = office;
  await goTo('/innstillinger');
  await page.getByRole('heading', { name: 'Innstillinger', level: 1 }).waitFor();
  await press('Control+p');
  await page.getByText('Denne siden har ingen utskrift.').waitFor();
  await goTo(`/statistikk?per=${day}`);
  await page.getByRole('button', { name: 'Skriv ut eller lagre' }).waitFor();
  await press('Control+p');
  await page.getByRole('dialog').waitFor();
  expect(await office.violations()).toEqual([]);
  await press('Escape');
});

test('the dashboard is saved as PDF, and a panel is copied with small numbers hidden', async () => {
  const { page, app, complaints } = office;
  await page.getByRole('button', { name: 'Skriv ut eller lagre' }).click();
  await page.getByRole('menuitem', { name: 'Lagre som PDF' }).click();
  expect(await answer('Ledermøte', 'statistikk.pdf')).toBe('%PDF-');
  await page.getByRole('button', { name: /^Kopier Fra melding/ }).click();
  await page.getByRole('menuitem', { name: 'Som tabell' }).click();
  await page.getByText('Tabellen er kopiert. Små tall er skjult.').waitFor();
  const copied = await app.electron.copied();
  expect(copied['text/plain']).toContain('\t:');
  expect(copied['text/html']).toContain('<table');
  expect(complaints).toEqual([]);
});
