import { mkdirSync } from 'node:fs';

import { afterAll, beforeAll, expect, test } from 'vitest';

import { helseOst } from '../fixtures/series/helseOst.ts';
import { focusedName } from './keyboard.ts';
import type { KoordinatBridge } from '../../src/contract/channel.ts';
import { type OfficeWindow, openOfficeWindow } from './officeWindow.ts';

declare const window: Window & { koordinat: KoordinatBridge };

let office: OfficeWindow;

beforeAll(async () => {
  office = await openOfficeWindow(async ({ addCase, addCoordinator, assign }) => {
    const coordinatorId = await addCoordinator({ name: 'Jonas Eide' });
    for (const [index, givenName] of ['Anne', 'Bjørn', 'Cecilie', 'David', 'Eva', 'Finn'].entries()) {
      const { referralId } = await addCase({ givenName, familyName: 'Dahl' }, { received: 800 + index, granted: 790 });
      await assign(referralId, coordinatorId, 780);
    }
  });
}, 120_000);
afterAll(() => office.close());

const picture = async (name: string) => {
  if (process.env.SERIES_PICTURES === undefined) return;
  mkdirSync('out/series', { recursive: true });
  for (const colorScheme of ['dark', 'light'] as const) {
    await office.page.emulateMedia({ colorScheme });
    await office.page.waitForTimeout(400);
    await office.page.screenshot({ path: `out/series/${name}-${colorScheme}.png`, fullPage: true });
  }
};
const button = (name: string | RegExp) => office.page.getByRole('button', { name, exact: true });
const cell = (name: string) => office.page.getByRole('textbox', { name, exact: true });
const sums = () => office.page.locator('tfoot td').allInnerTexts();
const asText = helseOst.map((row) => row.map((one) => one ?? '').join('\t')).join('\n');

test('a table is pasted, looked over and becomes a series with its sums, footnotes and break', async () => {
  const { page, goTo } = office;
  await goTo('/statistikk/serier');
  await page.getByRole('heading', { name: 'Ingen tallserier ennå' }).waitFor();
  expect(await office.violations()).toEqual([]);
  await picture('tom');
  await page.getByRole('link', { name: /Hent en tabell/ }).click();
  await page.getByRole('heading', { name: 'Ny serie', level: 1 }).waitFor();
  await page.getByRole('textbox', { name: /lim inn fra Excel/ }).fill('Navn\tAlder');
  await button('Les tabellen').click();
  await page.getByText(/Fant ingen tabell med perioder/).waitFor();
  await page.getByRole('textbox', { name: /lim inn fra Excel/ }).fill(asText);
  await button('Les tabellen').click();
  await page.getByText(/5 rader og 5 perioder, 2\. tertial 2007 – 3\. tertial 2008/).waitFor();
  await expect.poll(sums).toEqual(['2\u00a0101', '4\u00a0146', '4\u00a0348', '4\u00a0430', '4\u00a0536']);
  expect(await office.violations()).toEqual([]);
  await picture('lest');
  await button('Opprett serien').click();
  await page.getByRole('button', { name: /^Hva som telles: / }).waitFor();
  await page.getByRole('textbox', { name: 'Hva som telles' }).fill('Personer med individuell plan');
  await page.getByRole('textbox', { name: 'Hvor tallene kommer fra' }).fill('Sykehuset Innlandet, konferanse 2024');
  await page.keyboard.press('Enter');
  await page.getByRole('heading', { name: 'IP-kampanje Helse Øst', level: 1 }).waitFor();
  await expect.poll(sums).toEqual(['2\u00a0101', '4\u00a0146', '4\u00a0348', '4\u00a0430', '4\u00a0536']);
  await page.locator('svg text', { hasText: 'Brudd' }).waitFor();
  // Barnehabilitering is parted at its break, the other four lines are whole.
  expect(await page.locator('figure svg path').count()).toBe(6);
  await page.getByText(/³ Gikk ned da et helseforetak/).waitFor();
  expect(await office.violations()).toEqual([]);
  await picture('helse-ost');
});

test('figures are typed as in a spreadsheet, pasted over, and taken back', async () => {
  const { page, press } = office;
  await cell('Voksenpsykiatri, 2. tertial 2007').focus();
  await page.keyboard.type('1 200');
  await press('Enter');
  await expect.poll(() => focusedName(page)).toBe('Rusbehandling, 2. tertial 2007');
  await expect.poll(async () => (await sums())[0]).toBe('2\u00a0130');
  await page.keyboard.type('ca. 100');
  await press('ArrowDown');
  await page.getByText('«ca. 100» er ikke et helt tall. Det som sto før, gjelder.').waitFor();
  expect(await cell('Rusbehandling, 2. tertial 2007').inputValue()).toBe('ca. 100');
  await cell('Rusbehandling, 2. tertial 2007').focus();
  await press('Escape', 'ArrowUp');
  await cell('Voksenpsykiatri, 2. tertial 2007').evaluate((input) => {
    const clipboardData = new DataTransfer();
    clipboardData.setData('text/plain', '1000\t2000\n100\tmange\n');
    input.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true }));
  });
  await page.getByText('3 tall er limt inn').waitFor();
  await page.getByText(/1 rute ble ikke limt inn/).waitFor();
  await expect.poll(async () => (await sums()).slice(0, 2)).toEqual(['1\u00a0906', '4\u00a0353']);
  await page.getByText('3 tall er limt inn').locator('..').getByRole('button', { name: 'Angre' }).click();
  await expect.poll(async () => (await sums()).slice(0, 2)).toEqual(['2\u00a0130', '4\u00a0146']);
});

test('a figure gets a footnote and is marked as corrected; what is copied has left with small numbers hidden', async () => {
  const { page } = office;
  await cell('Somatikk/rehabilitering, 1. tertial 2008').focus();
  await page.getByRole('textbox', { name: 'Ny fotnote' }).fill('To avdelinger slått sammen');
  await page.getByRole('checkbox', { name: /Tallet er rettet/ }).check();
  await page.getByRole('textbox', { name: 'Først oppgitt som' }).fill('560');
  expect(await office.violations()).toEqual([]);
  await button('Lagre merknaden').click();
  await page.getByText('⁴ To avdelinger slått sammen').waitFor();
  await page.getByText('ʳ Rettet tall. Først oppgitt som: Somatikk/rehabilitering 1. tertial 2008 560.').waitFor();
  await picture('merknad');
  await button('Mer').click();
  await page.getByRole('menuitem', { name: 'Kopier tabellen' }).click();
  await page.getByText('Kopiert. Små tall er skjult.').waitFor();
  await button('Mer').click();
  await page.getByRole('menuitem', { name: 'Legg bort serien' }).click();
  await page.getByText('Serien er lagt bort').first().waitFor();
  await button('Angre').last().click();
  await page.getByRole('row', { name: /IP-kampanje Helse Øst/ }).waitFor();
});

test('a series of years goes on with what the register counts, and stands beside the country', async () => {
  const { page, goTo } = office;
  await goTo('/statistikk/serier/ny');
  await page.getByRole('textbox', { name: 'Hva serien heter' }).fill('Personer med plan');
  await page.getByRole('textbox', { name: 'Hva som telles' }).fill('Personer per 31. desember');
  await page.getByRole('textbox', { name: 'Hvor tallene kommer fra' }).fill('Kontorets lister');
  await page.getByRole('textbox', { name: 'Første periode: År' }).fill('2018');
  await page.getByRole('textbox', { name: /^Rader/ }).fill('Alle');
  await page.keyboard.press('Control+Enter');
  await page.getByRole('heading', { name: 'Personer med plan', level: 1 }).waitFor();
  await cell('Alle, 2018').focus();
  for (const figure of ['40', '42', '47']) {
    await page.keyboard.type(figure);
    await page.keyboard.press('ArrowRight');
  }
  await page.keyboard.press('Tab');
  await button('Endre serien').click();
  const dialog = page.getByRole('dialog', { name: 'Endre serien' });
  await dialog.getByRole('combobox', { name: /^Registeret teller videre/ }).click();
  await page.getByRole('option', { name: 'Personer med virksom plan ved periodens slutt' }).click();
  await dialog.getByRole('textbox', { name: 'Fra og med: År' }).fill('2021');
  await dialog.getByRole('checkbox', { name: /Vis også som andel av mottakerne/ }).check();
  expect(await office.violations()).toEqual([]);
  await picture('endre');
  await page.keyboard.press('Control+Enter');
  await dialog.waitFor({ state: 'detached' });
  await page.getByText(/Fra og med 2021 er tallene telt i kontorets register/).waitFor();
  await page.getByRole('heading', { name: 'Andelen ved siden av landet' }).waitFor();
  await page.getByText(/Mottakere er ikke skrevet inn for/).waitFor();
  const registered = page.locator('td[data-registered]');
  await expect.poll(async () => (await registered.allInnerTexts()).at(-1)).toBe('0');
  expect(await office.violations()).toEqual([]);
  await picture('aar');
  await goTo('/statistikk/serier');
  await page
    .getByText(/2 serier/)
    .first()
    .waitFor();
  expect(await office.violations()).toEqual([]);
  await picture('liste');
  expect(office.complaints).toEqual([]);
});

test('the list and a series are read in nynorsk too', async () => {
  const { page, goTo } = office;
  const answered = await page.evaluate(async () => {
    const { koordinat } = window;
    const now = await koordinat.invoke('office.settings', {});
    const { officeName, areas, suppressBelow, idleMinutes, allowSynthetic } = (now.ok ? now.value : {}) as never;
    const kept = { officeName, areas, suppressBelow, idleMinutes, allowSynthetic };
    return koordinat.invoke('office.changeSettings', { ...(kept as object), language: 'nn', letterLanguage: 'nn' });
  });
  expect(answered).toMatchObject({ ok: true });
  await page.reload();
  await page.getByRole('navigation').first().waitFor();
  await goTo('/statistikk/serier');
  await page.getByRole('heading', { name: 'Talseriar', level: 1 }).waitFor();
  await page.getByRole('row', { name: /IP-kampanje Helse Øst/ }).click();
  await page.getByText(/Brot frå 2\. tertial 2008, Barnehabilitering/).waitFor();
  await picture('nynorsk');
  expect(await office.violations()).toEqual([]);
});
