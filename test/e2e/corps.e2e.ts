import { mkdtemp, readFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { afterAll, beforeAll, expect, test } from 'vitest';

import { addDays, formatDay } from '../../src/domain/calendar/day.ts';
import { monthOf } from '../../src/domain/calendar/monthWeeks.ts';
import { type OfficeWindow, openOfficeWindow } from './officeWindow.ts';

let office: OfficeWindow;
let folder = '';
let today = '';
let berit = '';

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'koordinat-corps-'));
  office = await openOfficeWindow(async (made) => {
    ({ today } = made);
    const unitId = await made.addUnit('Hjemmetjenesten nord', 'Anne Mo');
    berit = await made.addCoordinator({ name: 'Berit Solvang', unitId, maxPersons: 4 });
    await made.addCoordinator({ name: 'Hanne Vik', unitId, maxPersons: 0 });
    for (const givenName of ['Anne', 'Bjørn']) {
      const { referralId } = await made.addCase({ givenName, familyName: 'Dahl' }, { received: 90, granted: 80 });
      await made.assign(referralId, berit, 70);
    }
    await made.addCase({ givenName: 'Kari', familyName: 'Testnes' }, { received: 40, granted: 20 });
  });
});
afterAll(() => office.close());

const heading = (name: string | RegExp) => office.page.getByRole('heading', { name, level: 1 });

test('a unit tells its capacity, and the office whether it must recruit', async () => {
  const { page, goTo, press } = office;
  await goTo('/koordinatorer/enheter');
  await heading('Enheter').waitFor();
  await page.getByText('1 person venter på koordinator.').waitFor();
  await page.getByText('Det er 2 ledige plasser. Det er plass til alle.').waitFor();
  expect(await office.violations()).toEqual([]);
  await page.getByRole('row', { name: /Hjemmetjenesten nord/ }).focus();
  await press('Enter');
  await heading('Hjemmetjenesten nord').waitFor();
  await page.getByRole('link', { name: 'Berit Solvang' }).waitFor();
  await page.getByText('Leder: Anne Mo').waitFor();
  expect(await office.violations()).toEqual([]);
});

test('the leader gets an overview as PDF and Word, with the reason asked for', async () => {
  const { page, tabTo, press } = office;
  await tabTo('Oversikt til lederen');
  await press('Enter');
  await page.getByRole('dialog').waitFor();
  await press('Control+Enter');
  await page.getByRole('button', { name: /Hva skal oversikten brukes til: Må fylles ut/ }).waitFor();
  expect(await office.violations()).toEqual([]);
  await page.getByRole('textbox', { name: 'Hva skal oversikten brukes til?' }).fill('møte om kapasitet');
  const pdf = join(folder, 'oversikt.pdf');
  await office.app.electron.answerSaveDialog(pdf);
  await press('Control+Enter');
  await page.getByText('oversikt.pdf er lagret').waitFor();
  expect((await readFile(pdf)).subarray(0, 5).toString()).toBe('%PDF-');

  await page.getByRole('button', { name: 'Oversikt til lederen' }).click();
  const word = join(folder, 'oversikt.docx');
  await office.app.electron.answerSaveDialog(word);
  await page.getByRole('button', { name: 'Lagre som Word' }).click();
  await page.getByText('oversikt.docx er lagret').waitFor();
  expect((await readFile(word)).subarray(0, 2).toString()).toBe('PK');
});

test('a coordinator’s page tells the story, and the other hat once it is known', async () => {
  const { page, goTo, press } = office;
  await goTo(`/koordinatorer/${berit}`);
  await heading('Berit Solvang').waitFor();
  const story = page.getByRole('region', { name: 'Forløp' });
  await story.getByText('Ble koordinator for 2 personer').waitFor();
  await page.getByRole('link', { name: 'Hjemmetjenesten nord' }).waitFor();
  expect(await office.violations()).toEqual([]);

  await page.getByRole('link', { name: 'Dahl, Anne' }).first().click();
  await page.getByRole('button', { name: 'Oppgi andre tjenester' }).click();
  await page.getByRole('combobox', { name: 'Tjenester' }).fill('Fysio');
  await press('Enter', 'Escape');
  expect(await office.violations()).toEqual([]);
  await page.getByRole('dialog').getByRole('button', { name: 'Lagre' }).click();
  await page.getByRole('button', { name: 'Endre andre tjenester' }).waitFor();
  await goTo(`/koordinatorer/${berit}`);
  await page.getByText('gir også: Fysioterapi').waitFor();
});

test('the calendar is walked with the arrows, and a meeting put into it', async () => {
  const { page, goTo, tabTo, press } = office;
  await goTo('/');
  await page.getByRole('link', { name: 'Kalender' }).click();
  await heading('Kalender').waitFor();
  expect(await office.violations()).toEqual([]);
  const chosen = () => page.locator('td[aria-selected=true]');
  await chosen().focus();
  await press('ArrowDown', 'ArrowRight');
  const day = addDays(today, 8);
  await expect.poll(() => chosen().getAttribute('data-day')).toBe(day);
  expect(page.url()).toContain(`day=${day}`);
  expect(page.url()).toContain(`month=${monthOf(day)}`);
  await expect.poll(() => page.evaluate(() => document.activeElement?.getAttribute('data-day'))).toBe(day);

  await tabTo('Nytt KE-møte').catch(() => page.getByRole('button', { name: 'Nytt KE-møte' }).focus());
  await press('Enter');
  await page.getByRole('dialog', { name: 'Nytt KE-møte' }).waitFor();
  expect(await page.getByRole('textbox', { name: 'Dag', exact: true }).inputValue()).toBe(formatDay(day));
  await page.getByRole('textbox', { name: /^Klokka/ }).fill('halv ti');
  await press('Control+Enter');
  await page.getByText('Skriv klokkeslettet slik: 09:00').first().waitFor();
  await page.getByRole('textbox', { name: /^Klokka/ }).fill('9.30');
  await page.getByRole('textbox', { name: /^Sted/ }).fill('Rådhuset');
  expect(await office.violations()).toEqual([]);
  await press('Control+Enter');
  await page.getByText('Møtet står i kalenderen.').waitFor();

  await chosen().focus();
  await press('Enter');
  const panel = page.getByRole('region', { name: 'Den valgte dagen' });
  await panel.getByText('09.30–10.30, Rådhuset').waitFor();
  await expect.poll(() => page.evaluate(() => document.activeElement?.textContent)).toBe('KE-møte');
});

test('the calendar is a list too, filtered by kind in the address, and leaves as a file without names', async () => {
  const { page, goTo } = office;
  const month = monthOf(addDays(today, 8));
  await goTo(`/kalender?view=list&month=${month}&kinds=officeMeeting`);
  await page.getByRole('grid', { name: 'Kalender' }).getByText('KE-møte').waitFor();
  expect(await page.getByRole('button', { name: 'KE-møte', pressed: true }).count()).toBe(1);
  expect(await office.violations()).toEqual([]);
  await page.getByRole('button', { name: 'KE-møte', pressed: true }).click();
  await expect.poll(() => page.url()).not.toContain('kinds=');
  const file = join(folder, 'kalender.ics');
  await office.app.electron.answerSaveDialog(file);
  await page.getByRole('button', { name: 'Lagre som .ics' }).click();
  await page.getByText(/kalender\.ics er lagret med/).waitFor();
  const text = await readFile(file, 'utf8');
  expect(text).toContain('SUMMARY:KE-møte');
  for (const name of ['Dahl', 'Testnes', 'Solvang']) expect(text).not.toContain(name);
});

test('the corps is told in figures, over the years and by unit, and in chapter 6', async () => {
  const { page, goTo, tabTo, press } = office;
  await goTo('/statistikk');
  await heading('Statistikk').waitFor();
  await tabTo('Koordinatorkorpset');
  await press('Enter');
  await heading('Koordinatorkorpset').waitFor();
  await page.getByRole('link', { name: 'I arbeid: 2' }).waitFor();
  await page.getByText('2 på 2 koordinatorer').waitFor();
  await page.getByRole('button', { name: 'Vis tabell' }).first().click();
  await page.getByRole('rowheader', { name: 'Gruppeveiledninger mot målet' }).first().waitFor();
  expect(await office.violations()).toEqual([]);
  await goTo('/arsrapport');
  await page.getByRole('heading', { name: '6 Opplæring og veiledning', level: 2 }).waitFor();
});

test('all of it speaks nynorsk', async () => {
  const nynorsk = await openOfficeWindow(async (made) => {
    const unitId = await made.addUnit('Heimetenesta nord', 'Anne Mo');
    await made.addCoordinator({ name: 'Berit Solvang', unitId });
    const { officeName, letterLanguage, areas, suppressBelow, idleMinutes, allowSynthetic } = await made.invoke(
      'office.settings',
      {},
    );
    const kept = { officeName, letterLanguage, areas, suppressBelow, idleMinutes, allowSynthetic };
    await made.invoke('office.changeSettings', { ...kept, language: 'nn' });
  });
  try {
    const { page, goTo } = nynorsk;
    await goTo('/kalender');
    await page.getByRole('button', { name: 'Lagre som .ics' }).waitFor();
    await page.getByRole('columnheader', { name: 'Veke' }).waitFor();
    await goTo('/koordinatorer/enheter');
    await page.getByRole('heading', { name: 'Einingar', level: 1 }).waitFor();
    await page.getByText('Ingen ventar.').waitFor();
    expect(await nynorsk.violations()).toEqual([]);
    expect(nynorsk.complaints).toEqual([]);
  } finally {
    await nynorsk.close();
  }
  expect(office.complaints).toEqual([]);
});
