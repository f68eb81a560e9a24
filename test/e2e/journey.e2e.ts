import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';

import { goTo as goToPage } from './goTo.ts';
import { launchApp, type LaunchedApp } from './launchApp.ts';

/**
 * The job of an office from its first start to the year's report, as its user does it: each test goes on where the one
 * before left off, so a break anywhere on the way shows here.
 */
describe('from first start to report', () => {
  let folder: string;
  let app: LaunchedApp;
  let page: Page;
  const password = 'bjørk låve torsdag kopp fjære';
  const complaints: string[] = [];

  const button = (name: string | RegExp) => page.getByRole('button', { name });
  const heading = (name: string | RegExp) => page.getByRole('heading', { name, level: 1 });
  /** A field by the beginning of its label: «valgfritt» may stand behind. */
  const field = (label: string) =>
    page.locator('input:not([type=radio]), textarea').and(page.getByLabel(label)).first();
  const goTo = (path: string) => goToPage(page, path);
  /** Chooses in a list that is typed into or pressed open. */
  const choose = async (label: string, option: string | RegExp) => {
    await field(label).click();
    await page.getByRole('option', { name: option }).first().click();
  };

  /** Finds in a long list by typing the first letters. */
  const find = async (label: string, typed: string, option: RegExp) => {
    await page
      .locator('input:not([type=radio])')
      .and(page.getByLabel(label, { exact: true }))
      .click();
    await page.keyboard.type(typed);
    await page.getByRole('option', { name: option }).click();
  };

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'koordinat-journey-'));
    app = await launchApp({ registerPath: join(folder, 'koordinat.db') });
    page = app.page;
    page.setDefaultTimeout(20_000);
    page.on('pageerror', (error) => complaints.push(error.message));
  });

  // What a step needs was made by the one before: after a break the rest would only say so again.
  let isBroken = false;
  beforeEach(({ skip }) => skip(isBroken));
  afterEach(({ task }) => void (isBroken ||= task.result?.state === 'fail'));

  afterAll(async () => {
    if (isBroken) await page.screenshot({ path: 'out/test/journey.png' });
    await app.close();
    await rm(folder, { recursive: true, force: true });
  });

  test('the first start makes a register, and the recovery key is typed back', async () => {
    await heading('Hvilket kontor er dette for?').waitFor();
    await find('Kommune', 'Hamar', /Hamar \(3403\)/);
    await button('Neste').click();
    await heading('Lag din konto').waitFor();
    await page.getByRole('textbox', { name: 'Navn', exact: true }).fill('Ingrid Fagerli');
    await field('Brukernavn').fill('ingrid');
    await page.getByLabel('Passord', { exact: true }).fill(password);
    await button('Neste').click();
    await heading('Ta vare på gjenopprettingsnøkkelen').waitFor();
    const groups = await page.getByLabel('Nøkkelen i ni grupper').innerText();
    const key = groups.match(/\b[0-9A-Z]{4}\b/g) ?? [];
    expect(key).toHaveLength(9);
    await expect.poll(() => button('Fullfør').isDisabled()).toBe(true);
    await field('Skriv nøkkelen av fra papiret').fill(key.join('-').toLowerCase());
    await button('Fullfør').click();
    await heading('Kontoret er klart').waitFor();
  });

  test('an empty register leads on, and the first melding is registered for a new person', async () => {
    await button('Gå til Hva venter')
      .or(page.getByRole('link', { name: 'Gå til Hva venter' }))
      .click();
    await heading('Hva venter').waitFor();
    await goTo('/meldinger/ny');
    await heading('Ny melding').waitFor();
    await field('Fødselsnummer, D-nummer eller navn').fill('Prøvedal');
    await page.getByRole('option', { name: 'Person uten nummer' }).click();
    await field('Etternavn').fill('Prøvedal');
    await field('Fornavn').fill('Amir');
    await field('Fødselsdato').fill('12.03.1969');
    await field('Sendt dato').fill('i går');
    await field('Mottatt dato').fill('i dag');
    await choose('Kom som', 'PLO-melding');
    await choose('Melder er', 'Fastlege');
    await page.getByRole('radio', { name: /Individuell plan og koordinator/ }).check();
    await page.getByRole('radio', { name: 'Ja, skriftlig' }).check();
    await field('Samtykket er gitt').fill('i går');
    await page.keyboard.press('Control+Enter');
    await heading('Prøvedal, Amir').waitFor();
    await page.getByText('Melding mottatt').waitFor();
  });

  test('the case is decided, and the person comes on the red line until somebody is appointed', async () => {
    await button('Ta avgjørelse').first().click();
    const dialog = page.getByRole('dialog', { name: 'Ta avgjørelse' });
    await dialog.getByRole('button', { name: 'Ta avgjørelse' }).click();
    await dialog.getByText('Loven krever dette for å innvilge').first().waitFor();
    await dialog.getByLabel('Behovet er langvarig').check();
    await dialog.getByLabel('Tjenestene må koordineres').check();
    await dialog.getByRole('button', { name: 'Ta avgjørelse' }).click();
    await page.getByText(/Amir Prøvedal mangler koordinator/).waitFor();
    await goTo('/');
    await page.getByText(/har fått innvilget koordinator, men har ingen i dag/).waitFor();
  });

  test('a wrong click is taken back, and done again', async () => {
    await page.getByText('Prøvedal, Amir').first().click();
    await button('Angre siste steg').click();
    await page.getByText('Steget er angret').waitFor();
    await button('Ta avgjørelse').first().click();
    const dialog = page.getByRole('dialog', { name: 'Ta avgjørelse' });
    await dialog.getByLabel('Behovet er langvarig').check();
    await dialog.getByLabel('Tjenestene må koordineres').check();
    await dialog.getByRole('button', { name: 'Ta avgjørelse' }).click();
    await page.getByText(/Amir Prøvedal mangler koordinator/).waitFor();
  });

  test('a coordinator is written down and appointed, and the red line is empty again', async () => {
    await goTo('/koordinatorer');
    await heading('Koordinatorer').waitFor();
    await button('Ny koordinator')
      .or(page.getByRole('link', { name: /Ny koordinator/ }))
      .first()
      .click();
    const dialog = page.getByRole('dialog');
    await dialog.getByRole('textbox', { name: 'Navn', exact: true }).fill('Jonas Eide');
    await dialog.getByRole('button', { name: 'Lagre' }).click();
    await page.getByText('Jonas Eide').first().waitFor();
    await goTo('/');
    await page
      .getByRole('link', { name: /Finn koordinator/ })
      .or(button(/Finn koordinator/))
      .first()
      .click();
    await heading(/Finn koordinator til Amir Prøvedal/).waitFor();
    await page.getByRole('radio', { name: /Jonas Eide/ }).check();
    await page.getByText(/Oppnevn direkte/).click();
    await button(/^Oppnevn/)
      .last()
      .click();
    await heading('Prøvedal, Amir').waitFor();
    await page.getByText('Jonas Eide oppnevnt som koordinator').waitFor();
    await goTo('/');
    await heading('Hva venter').waitFor();
    await expect.poll(() => page.getByText(/men har ingen i dag/).count()).toBe(0);
  });

  test('the referrer is told, and the plan becomes active', async () => {
    await page.keyboard.press('Control+k');
    await page.getByRole('dialog').locator('input').fill('prøve');
    await page
      .getByRole('option', { name: /Prøvedal, Amir/ })
      .first()
      .waitFor();
    await page.keyboard.press('Enter');
    await page.getByText('Prøvedal, Amir').first().waitFor();
    await goTo('/meldinger');
    await page.getByText('Prøvedal, Amir').first().click();
    await page.keyboard.press('Enter');
    await heading('Prøvedal, Amir').waitFor();
    await button('Registrer tilbakemelding').click();
    await page.getByRole('dialog').getByRole('button', { name: 'Lagre' }).click();
    await page.getByText('Tilbakemelding sendt til melderen').waitFor();
    await page
      .getByRole('link', { name: 'Registrer plan' })
      .or(page.getByRole('link', { name: 'Åpne planen' }))
      .first()
      .click();
    await button('Registrer plan').click();
    await page.getByRole('radio', { name: 'Virksom plan' }).check();
    await field('Virksom fra').fill('i dag');
    await field('Samtykke gitt').fill('i dag');
    await button('Lagre planen').click();
    await page.getByText('Planen er lagret.').waitFor();
  });

  test('the dashboard counts what was done, and a figure leads to its list', async () => {
    const today = await page.evaluate(() => new Date().toLocaleDateString('sv-SE'));
    await goTo(`/statistikk?per=${today}`);
    await heading('Statistikk').waitFor();
    await page.getByText('1 av 1 meldte').first().waitFor();
    await page.getByRole('link', { name: /^Har virksom plan: 100/ }).click();
    await heading('Personer').waitFor();
    await page.getByText('Prøvedal, Amir').first().waitFor();
  });

  test('the report of the year is there to read, and Word can be taken out with a reason', async () => {
    const year = new Date().getFullYear();
    await goTo(`/arsrapport/${year}`);
    await heading(`Årsrapport ${year}`).waitFor();
    const file = join(folder, 'arsrapport.docx');
    await app.electron.answerSaveDialog(file);
    await button('Word').click();
    await field('Hva skal dokumentet brukes til?').fill('Til kommunestyret');
    await button('Fortsett').click();
    await page.getByText(/arsrapport\S* er lagret/).waitFor();
    // A Word file is a zip.
    expect((await readFile(file)).subarray(0, 2).toString('latin1')).toBe('PK');
  });

  test('nothing in the whole way asked anything outside the app', async () => {
    const requests = await app.electron.requests();
    expect(requests.length).toBeGreaterThan(5);
    expect(requests.filter((address) => !address.startsWith('app://koordinat/'))).toEqual([]);
    expect(complaints).toEqual([]);
  });
});
