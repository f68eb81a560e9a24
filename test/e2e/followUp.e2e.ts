import { mkdirSync } from 'node:fs';

import { afterAll, beforeAll, expect, test } from 'vitest';

import { type OfficeWindow, openOfficeWindow } from './officeWindow.ts';

let office: OfficeWindow;
let referralId: string;

beforeAll(async () => {
  office = await openOfficeWindow(async ({ addCase }) => {
    const added = await addCase({ givenName: 'Kari', familyName: 'Testnes' }, { received: 10 });
    referralId = added.referralId;
    await addCase({ givenName: 'Ola', familyName: 'Prøveli' }, { received: 40, granted: 20 });
  });
}, 120_000);
afterAll(() => office.close());

const heading = (name: string | RegExp) => office.page.getByRole('heading', { name }).first();
const picture = async (name: string) => {
  if (process.env.FOLLOW_UP_PICTURES === undefined) return;
  mkdirSync('out/followUp', { recursive: true });
  for (const colorScheme of ['light', 'dark'] as const) {
    await office.page.emulateMedia({ colorScheme });
    await office.page.screenshot({ path: `out/followUp/${name}-${colorScheme}.png`, fullPage: true });
  }
  await office.page.emulateMedia({ colorScheme: 'light' });
};

test('a case is put on hold with the keyboard, stands apart in the worklist, and is taken up again', async () => {
  const { page, goTo, press } = office;
  await goTo(`/sak/${referralId}`);
  await page.getByRole('button', { name: 'Flere handlinger' }).click();
  await page.getByRole('menuitem', { name: 'Sett på vent' }).click();
  await page.getByRole('dialog', { name: 'Sett på vent' }).waitFor();
  await press('Control+Enter');
  await page.getByRole('button', { name: /Hva venter dere på: / }).waitFor();
  expect(await office.violations()).toEqual([]);
  await page.getByRole('combobox', { name: 'Hva venter dere på?' }).click();
  await page.getByRole('option', { name: 'samtykke' }).click();
  await page.getByRole('textbox', { name: 'Hva, og fra hvem?' }).fill('Samtykke fra verge');
  await picture('pause');
  await press('Control+Enter');
  await page.getByText(/Saken står på vent: venter på samtykke siden/).waitFor();
  await page.getByText(/Står stille siden/).waitFor();
  expect(await office.violations()).toEqual([]);
  await picture('case');
  await goTo('/');
  await heading('På vent 1').waitFor();
  await page.getByText(/Venter på samtykke siden/).waitFor();
  expect(await office.violations()).toEqual([]);
  await picture('worklist');
  await goTo('/kalender');
  await page.getByText('1 frist står på vent og har ingen dag.').waitFor();
  await goTo(`/sak/${referralId}`);
  await page.getByRole('button', { name: 'Ta opp igjen' }).click();
  await page.getByRole('dialog', { name: 'Ta opp igjen' }).waitFor();
  await press('Control+Enter');
  await page.getByText(/Saken skal avgjøres innen/).waitFor();
});

test('the figures of follow-up lead to the persons behind them', async () => {
  const { page, goTo } = office;
  await goTo('/statistikk/oppfolging');
  await heading('Oppfølging, frister og klager').waitFor();
  await heading('Frister etter slag').waitFor();
  expect(await office.violations()).toEqual([]);
  await picture('figures');
  await page.getByRole('button', { name: 'Vis tabell' }).first().click();
  expect(await office.violations()).toEqual([]);
  await page.getByRole('link', { name: /Var uten koordinator: 1/ }).click();
  await page.getByRole('grid', { name: 'Var uten koordinator' }).getByText('Prøveli').waitFor();
  await page.getByText('mangler koordinator').first().waitFor();
  expect(await office.violations()).toEqual([]);
  await picture('persons');
});

test('the office’s deadlines have the terms to complain, and their earlier rules', async () => {
  const { page, goTo } = office;
  await goTo('/innstillinger?del=deadlines');
  await page.getByText('Klagefrist: barnevern').waitFor();
  await page.getByRole('button', { name: 'Endre fristen: Klagefrist: barnevern' }).click();
  await page.getByRole('dialog').waitFor();
  expect(await office.violations()).toEqual([]);
  await picture('rule');
});

test('the same stands in nynorsk', async () => {
  const { page, goTo } = office;
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
  await goTo('/statistikk/oppfolging');
  await heading('Oppfølging, fristar og klager').waitFor();
  expect(await office.violations()).toEqual([]);
  await picture('nynorsk');
  expect(office.complaints).toEqual([]);
});
