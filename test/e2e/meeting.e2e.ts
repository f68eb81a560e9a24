import { mkdirSync } from 'node:fs';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { afterAll, beforeAll, expect, test } from 'vitest';

import { addDays, formatDay } from '../../src/domain/calendar/day.ts';
import { aComplaint } from '../main/complaint/aComplaint.ts';
import { type OfficeWindow, openOfficeWindow } from './officeWindow.ts';

let office: OfficeWindow;
let folder: string;
let meetingId = '';
let nextDay = '';

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'koordinat-meeting-'));
  office = await openOfficeWindow(async ({ addCase, invoke, today }) => {
    await addCase({ givenName: 'Kari', familyName: 'Testnes' }, { received: 20 });
    await addCase({ givenName: 'Ola', familyName: 'Fiktli' }, { received: 12 });
    const { personId, referralId } = await addCase(
      { givenName: 'Siri', familyName: 'Demodal' },
      { received: 40, granted: 20 },
    );
    const fields = aComplaint({ referralId, receivedOn: addDays(today, -3), knownOn: addDays(today, -20) });
    await invoke('complaint.register', { personId, fields });
    nextDay = addDays(today, 14);
    const { ids } = await invoke('officeMeeting.create', {
      days: [today, nextDay],
      startTime: '09:00',
      minutes: 120,
      place: 'Rådhuset',
    });
    meetingId = ids[0] ?? '';
  });
}, 120_000);
afterAll(async () => {
  await office.close();
  await rm(folder, { recursive: true, force: true });
});

const picture = async (name: string) => {
  if (process.env.MEETING_PICTURES === undefined) return;
  mkdirSync('out/meeting', { recursive: true });
  await office.page.screenshot({ path: `out/meeting/${name}.png` });
};
const inTheDark = async (look: () => Promise<void>) => {
  await office.page.emulateMedia({ colorScheme: 'dark' });
  await look();
  await office.page.emulateMedia({ colorScheme: 'light' });
};
/** Saves the dialog and waits until it is gone: what is opened next is not closed with it. */
const saveDialog = async () => {
  await office.press('Control+Enter');
  await office.page.getByRole('dialog').waitFor({ state: 'detached' });
};
const titles = () => office.page.locator('[data-item] h3').allTextContents();

test('«Hva venter» tells of the agenda that is not made, and it is made from what waits', async () => {
  const { page, goTo, press } = office;
  await goTo('/');
  await page.getByText(/Neste KE-møte er i dag.* Sakslista er ikke laget\./).waitFor();
  expect(await office.violations()).toEqual([]);
  await picture('waits');
  await page.getByRole('link', { name: 'Lag saksliste' }).click();
  await page.getByText('Sakslista er tom.').waitFor();
  await page.getByRole('button', { name: 'Lag saksliste' }).click();
  const dialog = page.getByRole('dialog', { name: 'Legg til punkter' });
  await dialog.getByRole('checkbox', { name: 'Testnes, Kari' }).check();
  await dialog.getByRole('checkbox', { name: 'Fiktli, Ola' }).check();
  await dialog
    .getByRole('group', { name: /Klager/ })
    .getByRole('checkbox', { name: 'Demodal, Siri' })
    .check();
  await dialog.getByRole('textbox', { name: /Annet punkt/ }).fill('Ny rutine for purring');
  expect(await office.violations()).toEqual([]);
  await picture('suggest');
  await press('Enter');
  await page.getByText('4 punkter er lagt til.').waitFor();
  expect(await titles()).toEqual(['Testnes, Kari', 'Fiktli, Ola', 'Demodal, Siri', 'Ny rutine for purring']);
});

test('the order is changed by keyboard, and the arrows alone go from point to point', async () => {
  const { page, press } = office;
  const focused = () => page.evaluate(() => document.activeElement?.textContent);
  await page.getByRole('button', { name: 'Ny rutine for purring' }).focus();
  await press('Alt+ArrowUp');
  await expect.poll(titles).toEqual(['Testnes, Kari', 'Fiktli, Ola', 'Ny rutine for purring', 'Demodal, Siri']);
  await expect.poll(focused).toBe('Ny rutine for purring');
  await press('ArrowUp');
  await expect.poll(focused).toBe('Fiktli, Ola');
  await page.locator('[data-item]').nth(3).dragTo(page.locator('[data-item]').nth(0));
  await expect.poll(titles).toEqual(['Demodal, Siri', 'Testnes, Kari', 'Fiktli, Ola', 'Ny rutine for purring']);
  expect(await office.violations()).toEqual([]);
  await picture('agenda');
});

test('cases and complaints are decided in the meeting by their own step, and taken back there', async () => {
  const { page } = office;
  await page.getByRole('button', { name: 'Avgjør saken' }).first().click();
  const decide = page.getByRole('dialog', { name: 'Ta avgjørelse' });
  await decide.getByRole('checkbox', { name: /langvarig/i }).check();
  await decide.getByRole('checkbox', { name: /koordineres/ }).check();
  await saveDialog();
  await page.getByText(/Innvilget individuell plan og koordinator, /).waitFor();
  await page.getByRole('button', { name: 'Angre avgjørelsen' }).click();
  await page.getByText('Avgjørelsen er angret, og punktet er åpent igjen.').waitFor();
  expect(await page.getByRole('button', { name: 'Avgjør saken' }).count()).toBe(2);
  await page.getByRole('button', { name: 'Avgjør saken' }).first().click();
  await decide.getByRole('checkbox', { name: /langvarig/i }).check();
  await decide.getByRole('checkbox', { name: /koordineres/ }).check();
  await saveDialog();
  await page.getByText(/Innvilget individuell plan og koordinator, /).waitFor();
  await page.getByRole('button', { name: 'Vurder klagen på nytt' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Gå videre' }).click();
  await page.getByRole('dialog', { name: 'Oppretthold avgjørelsen' }).waitFor();
  await page.getByRole('textbox', { name: 'Begrunnelse' }).fill('Vilkårene er ikke oppfylt');
  await saveDialog();
  await page.getByText('Avgjørelsen opprettholdes').waitFor();
});

test('the rest is written or carried over, who came is ticked, and the minutes are approved', async () => {
  const { page } = office;
  await page.getByRole('button', { name: 'Ny rutine for purring' }).press('Enter');
  await page.getByRole('textbox', { name: 'Hva dere kom fram til' }).fill('Gjelder fra nyttår');
  await saveDialog();
  await page.getByText('Gjelder fra nyttår').waitFor();
  await page.getByRole('button', { name: `Overfør resten til ${formatDay(nextDay)}` }).click();
  await page.getByRole('link', { name: `Overført til møtet ${formatDay(nextDay)}` }).waitFor();
  await page.getByRole('button', { name: 'Endre', exact: true }).click();
  await page.getByRole('dialog', { name: 'Deltakere i møtet' }).waitFor();
  expect(await office.violations()).toEqual([]);
  await saveDialog();
  await page.getByRole('checkbox', { name: 'Ingrid Fagerli er til stede' }).click();
  await page.getByRole('button', { name: 'Godkjenn referatet' }).click();
  await page.getByRole('dialog', { name: 'Godkjenn referatet' }).waitFor();
  await picture('approve');
  await saveDialog();
  await page.getByText(/Referatet er godkjent av Ingrid Fagerli/).waitFor();
  await page.getByText(/Versjon 1, godkjent av Ingrid Fagerli/).waitFor();
  expect(await page.getByRole('button', { name: 'Legg til punkter' }).count()).toBe(0);
  expect(await office.violations()).toEqual([]);
  await picture('approved');
  await inTheDark(async () => {
    expect(await office.violations()).toEqual([]);
    await picture('approved-dark');
  });
});

test('the minutes leave as Word and PDF without names, and a correction is a new version', async () => {
  const { page, app, press } = office;
  await page.getByRole('button', { name: 'Skriv ut referatet' }).click();
  const file = join(folder, 'referat.docx');
  await app.electron.answerSaveDialog(file);
  await page.getByRole('dialog').getByRole('button', { name: 'Word' }).click();
  await page.getByRole('dialog').getByRole('textbox').fill('Arkivet');
  await press('Enter');
  await page.getByText('referat.docx er lagret').waitFor();
  expect((await readFile(file)).subarray(0, 2).toString('latin1')).toBe('PK');
  const pdf = join(folder, 'referat.pdf');
  await app.electron.answerSaveDialog(pdf);
  await page.getByRole('dialog').getByRole('button', { name: 'PDF' }).click();
  await page.getByText('referat.pdf er lagret').waitFor();
  expect((await readFile(pdf)).subarray(0, 5).toString('latin1')).toBe('%PDF-');
  expect(await office.violations()).toEqual([]);
  await press('Escape');
  await page.getByRole('button', { name: 'Rett referatet' }).click();
  await page.getByRole('button', { name: 'Avslutt uten å rette' }).waitFor();
  await page.getByRole('button', { name: 'Ny rutine for purring' }).press('Enter');
  await page.getByRole('textbox', { name: 'Hva dere kom fram til' }).fill('Gjelder fra 1. februar');
  await saveDialog();
  await page.getByRole('button', { name: 'Godkjenn rettingen' }).click();
  await page.getByRole('dialog', { name: 'Godkjenn referatet' }).waitFor();
  await press('Control+Enter');
  await page.getByRole('button', { name: /Hva er rettet: Må fylles ut/ }).waitFor();
  await page.getByRole('textbox', { name: 'Hva er rettet?' }).fill('Feil dato for rutinen');
  await saveDialog();
  await page.getByText(/Versjon 2, godkjent av Ingrid Fagerli/).waitFor();
  await page.getByText('Feil dato for rutinen').waitFor();
});

test('the list of meetings and the calendar lead to it, and it speaks nynorsk', async () => {
  const { page, goTo } = office;
  await goTo('/moter');
  await page.getByRole('grid', { name: 'Møter i koordinerende enhet' }).getByText('Referatet er godkjent').waitFor();
  expect(await office.violations()).toEqual([]);
  await picture('list');
  await goTo('/kalender');
  await page.getByRole('region', { name: 'Den valgte dagen' }).getByRole('link', { name: 'KE-møte' }).click();
  await page.getByText(/Referatet er godkjent av Ingrid Fagerli/).waitFor();
  await page.evaluate(async () => {
    const { koordinat } = window as unknown as {
      koordinat: { invoke: (path: string, input: unknown) => Promise<{ value: Record<string, unknown> }> };
    };
    const { value } = await koordinat.invoke('office.settings', {});
    const { officeName, letterLanguage, areas, suppressBelow, idleMinutes, allowSynthetic } = value;
    const kept = { officeName, letterLanguage, areas, suppressBelow, idleMinutes, allowSynthetic };
    await koordinat.invoke('office.changeSettings', { ...kept, language: 'nn' });
  });
  await page.reload();
  await goTo(`/moter/${meetingId}`);
  await page.getByText(/Referatet er godkjent av Ingrid Fagerli/).waitFor();
  await page.getByRole('button', { name: 'Rett referatet' }).waitFor();
  expect(await office.violations()).toEqual([]);
  await picture('nynorsk');
  expect(office.complaints).toEqual([]);
});
