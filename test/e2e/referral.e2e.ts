import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';

import type { KoordinatBridge } from '../../src/contract/channel.ts';
import { syntheticNationalId } from '../../src/domain/person/syntheticNationalId.ts';
import { aPerson } from '../main/person/aPerson.ts';
import { goTo as goToPage } from './goTo.ts';
import { axeViolations } from './keyboard.ts';
import { launchApp, type LaunchedApp } from './launchApp.ts';
import { makeOffice, officeAccount } from './workingOffice.ts';

let folder: string;
let app: LaunchedApp;
let page: Page;
let perId: string;
const complaints: string[] = [];
const perNumber = syntheticNationalId('1969-03-12', 'male', 1);
const newNumber = syntheticNationalId('1984-07-02', 'female', 2);

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'koordinat-referral-'));
  const registerPath = join(folder, 'koordinat.db');
  const office = await makeOffice(registerPath);
  const { areas: _, ...settings } = await office.invoke('office.settings', {});
  await office.invoke('office.changeSettings', { ...settings, areas: ['Nord', 'Sentrum'], allowSynthetic: true });
  const per = { identityKind: 'nationalId', nationalId: perNumber, birthDate: null } as const;
  const found = await office.addCase({ givenName: 'Per Arne', familyName: 'Demodal', ...per }, { received: 33 });
  perId = found.personId;
  await office.addCase({ givenName: 'Selma', familyName: 'Oppdikt', area: 'Sentrum' }, { received: 3 });
  await office.close();

  app = await launchApp({ registerPath });
  page = app.page;
  page.setDefaultTimeout(15_000);
  page.on('pageerror', (error) => complaints.push(error.message));
  await page.locator('input[type=password]').fill(officeAccount.password);
  await page.keyboard.press('Enter');
  await page.getByRole('navigation').first().waitFor();
});

afterAll(async () => {
  await app.close();
  await rm(folder, { recursive: true, force: true });
});

const goTo = (path: string) => goToPage(page, path);
const heading = (name: string | RegExp) => page.getByRole('heading', { name, level: 1 });
const press = async (...keys: string[]) => {
  for (const key of keys) await page.keyboard.press(key);
};
/** What has the focus, as assistive technology calls it. */
const focused = () =>
  page.evaluate(() => {
    const field = document.activeElement;
    const labelled = field instanceof HTMLInputElement || field instanceof HTMLTextAreaElement;
    return (
      (labelled && field.labels?.[0]?.textContent) || field?.getAttribute('aria-label') || field?.textContent || ''
    );
  });
/** Tab until the focus is there; a field that the keyboard cannot reach fails here. */
const tabTo = async (name: string) => {
  for (let tabs = 0; tabs < 25; tabs += 1) {
    if ((await focused()).startsWith(name)) return;
    await press('Tab');
  }
  throw new Error(`Tab does not lead to «${name}»`);
};

/** Asks the register past the screens. */
const ask = (path: string, input: unknown): Promise<unknown> =>
  page.evaluate(
    async ([route, sent]) => {
      const { koordinat } = window as unknown as { koordinat: KoordinatBridge };
      const reply = await koordinat.invoke(route as string, sent);
      return reply.ok ? reply.value : reply.error;
    },
    [path, input],
  );

const violations = () => axeViolations(page);

test('a melding about somebody new is registered without a mouse', async () => {
  await press('Alt+n');
  await heading('Ny melding').waitFor();
  await expect.poll(focused).toBe('Sendt dato');
  await page.keyboard.type('i går');
  await tabTo('Kom som');
  await page.keyboard.type('plo');
  await press('Tab');
  await page.keyboard.type(newNumber);
  await page.getByRole('option', { name: 'Ny person' }).waitFor();
  await page.getByText('Ingen i registeret heter det').waitFor();
  await press('Enter');
  await page.getByText('Gyldig fødselsnummer').waitFor();
  await tabTo('Fornavn');
  await page.keyboard.type('Nora');
  await press('Tab');
  await page.keyboard.type('Eksempelvik');
  await tabTo('Melder er');
  await page.keyboard.type('fastl');
  await press('Tab');
  await page.keyboard.type('Siv Brekke');
  await tabTo('Individuell plan');
  await press('Space');
  await tabTo('Hvorfor');
  await page.keyboard.type('Ønsker én å forholde seg til.');
  await tabTo('Ja, skriftlig');
  await press('Space');
  await tabTo('Samtykket er gitt');
  await page.keyboard.type('i går');
  await page.getByText('De regnes på nytt når avgjørelse').waitFor();
  expect(await violations()).toEqual([]);
  await press('Control+Enter');
  await heading('Eksempelvik, Nora').waitFor();
  await page.getByText('Meldingen er registrert. Sak').waitFor();
});

test('what is missing or wrong is summed up, leads to its field, and nothing typed is lost', async () => {
  await goTo('/meldinger/ny');
  await heading('Ny melding').waitFor();
  await page.getByRole('textbox', { name: 'Mottatt dato' }).fill('31.02.2026');
  await page.getByRole('textbox', { name: 'Virksomhet' }).fill('Prøvestad legesenter');
  await press('Control+Enter');
  await page.getByRole('heading', { name: '6 felt må rettes' }).waitFor();
  await page.getByText('Regnes ut når mottatt dato er riktig').waitFor();
  await page.getByRole('button', { name: /Mottatt dato: Er ikke en dato/ }).click();
  await expect.poll(() => focused()).toBe('Mottatt dato');
  await page.getByRole('textbox', { name: 'Mottatt dato' }).fill('i dag');
  await page.getByText('Regnet fra mottatt').waitFor();
  expect(await violations()).toEqual([]);

  await page.getByRole('button', { name: 'Lukk, fortsett senere' }).click();
  await page.getByText('Du har et utkast til en melding').waitFor();
  await page.getByRole('link', { name: 'Fortsett' }).click();
  await page.getByText('Du fortsetter på utkastet').waitFor();
  expect(await page.getByRole('textbox', { name: 'Virksomhet' }).inputValue()).toBe('Prøvestad legesenter');
  await page.getByRole('button', { name: 'Forkast utkastet' }).click();
  await expect.poll(() => page.getByRole('textbox', { name: 'Virksomhet' }).inputValue()).toBe('');
  await page.getByRole('button', { name: 'Angre' }).click();
  await expect.poll(() => page.getByRole('textbox', { name: 'Virksomhet' }).inputValue()).toBe('Prøvestad legesenter');
  await page.getByRole('button', { name: 'Forkast utkastet' }).click();
});

test('somebody with an open case is not registered twice: the melding is added to the case', async () => {
  await goTo('/meldinger');
  await goTo('/meldinger/ny');
  const lookUp = page.getByRole('textbox', { name: 'Fødselsnummer, D-nummer eller navn' });
  await lookUp.fill('amir ny');
  await page.getByRole('option', { name: 'Ny person' }).click();
  await page.getByRole('textbox', { name: 'Fødselsnummer eller D-nummer' }).fill(perNumber);
  await page.getByText('Per Arne Demodal har dette nummeret').waitFor();
  await page.getByRole('button', { name: /Bruk Demodal/ }).click();
  await page.getByText('Per Arne Demodal har alt en åpen sak.').waitFor();
  await page.getByText('128369 •••••').waitFor();
  for (const [field, typed] of [
    ['Kom som', 'møte'],
    ['Melder er', 'nav'],
  ] as const) {
    await page
      .getByRole('textbox', { name: field })
      .or(page.getByRole('combobox', { name: field }))
      .first()
      .click();
    await page.keyboard.type(typed);
    await press('Tab');
  }
  await page.getByRole('radio', { name: /Koordinator uten plan/ }).check();
  await page.getByRole('radio', { name: 'Ikke innhentet' }).check();
  await press('Control+Enter');
  await page.getByRole('button', { name: 'Svar på om meldingen hører til den åpne saken' }).waitFor();
  await page.getByRole('button', { name: 'Legg denne til i saken' }).click();
  await page.getByText('Meldingen er lagt til i saken.').waitFor();
  await heading('Demodal, Per Arne').waitFor();
  expect(await ask('referral.ofPerson', { personId: perId })).toHaveLength(1);
});

test('the list of meldinger follows its address, counts, and gives several a responsible', async () => {
  await goTo('/meldinger?areas=Sentrum&open=true');
  await page.getByText('Tilstand: åpen').waitFor();
  await page.getByText('1 av 3 meldinger').waitFor();
  await page.getByRole('button', { name: 'Fjern filteret Område' }).click();
  await page.getByText('3 av 3 meldinger').waitFor();
  await page.locator('[role=row][tabindex="0"]').focus();
  await press('Space', 'ArrowDown', 'Space');
  await page.getByText('2 valgt').waitFor();
  expect(await violations()).toEqual([]);
  await page.getByRole('button', { name: 'Sett ansvarlig' }).click();
  await page.getByRole('menuitem', { name: 'Ingen' }).click();
  await page.getByText('Ansvarlig er satt for 2 meldinger.').waitFor();
  await page.locator('[role=row][tabindex="0"]').focus();
  await press('Home', 'Enter');
  await heading(/./).waitFor();
  expect(await page.evaluate(() => location.hash)).toMatch(/^#\/sak\//);
});

test('a person is found, the number is shown on a ground, and a changed detail is saved', async () => {
  await goTo('/personer?hasActivePlan=false');
  await page.getByText('Virksom plan: har ikke').waitFor();
  await page.getByRole('textbox', { name: 'Navn, nummer eller saksnummer' }).fill('demod');
  await page.getByText('1 av 3 personer').waitFor();
  expect(await violations()).toEqual([]);
  await page.locator('[role=row][tabindex="0"]').focus();
  await press('Enter');
  await heading('Demodal, Per Arne').waitFor();
  expect(await page.evaluate(() => location.hash)).toBe(`#/personer/${perId}`);
  expect(await page.title()).toBe('Person – Koordinat');
  expect(await violations()).toEqual([]);
  await page.getByRole('button', { name: 'Vis nummer' }).click();
  await page.getByLabel('Hvorfor trenger du nummeret?').fill('Melding til fastlegen');
  await press('Enter');
  await page.getByText(`${perNumber.slice(0, 6)} ${perNumber.slice(6)}`).waitFor();

  await page.getByRole('button', { name: 'Rediger' }).click();
  await heading('Rediger opplysninger').waitFor();
  await page.getByRole('textbox', { name: 'Postnummer' }).fill('23');
  await press('Control+Enter');
  await page.getByRole('button', { name: 'Postnummer: Stemmer ikke' }).waitFor();
  await page.getByRole('textbox', { name: 'Postnummer' }).fill('2317');
  await page.getByRole('textbox', { name: 'Telefon', exact: false }).first().fill('900 00 000');
  expect(await violations()).toEqual([]);
  await press('Control+Enter');
  await page.getByText('Opplysningene er lagret.').waitFor();
  await page.getByText('900 00 000').waitFor();
});

test('a dialog gives the focus back, and a step of a case passes it on to what waits next', async () => {
  await page.getByRole('link', { name: /^Sak / }).first().focus();
  await press('Enter');
  await page.getByRole('heading', { name: 'Forløpet' }).waitFor();
  await tabTo('Ta avgjørelse');
  await press('Enter');
  await page.getByRole('dialog', { name: 'Ta avgjørelse' }).waitFor();
  await press('Escape');
  await expect.poll(focused).toBe('Ta avgjørelse');
  await press('Enter');
  const dialog = page.getByRole('dialog', { name: 'Ta avgjørelse' });
  await dialog.waitFor();
  await press('Control+Enter');
  // What is missing stands at its field too.
  await expect.poll(() => dialog.getByText('Loven krever dette for å innvilge').count()).toBeGreaterThan(1);
  await tabTo('Behovet er langvarig: ');
  await press('Enter', 'Space');
  await tabTo('Tjenestene må koordineres');
  await press('Space');
  await press('Control+Enter');
  await expect.poll(focused, { timeout: 10_000 }).toBe('Finn koordinator');
  await tabTo('Angre siste steg');
  await press('Enter');
  await expect.poll(focused, { timeout: 10_000 }).toBe('Ta avgjørelse');
});

test('two records of one person are made one, and everything stands in the one that is kept', async () => {
  const twice = aPerson({ givenName: 'Per Arne', familyName: 'Demodal', birthDate: '1969-03-12' });
  const { id } = (await ask('person.create', twice)) as { id: string };
  await goTo(`/personer/${id}`);
  await heading('Demodal, Per Arne').waitFor();
  await page.getByRole('button', { name: 'Flere valg' }).click();
  await page.getByRole('menuitem', { name: /Slå sammen/ }).click();
  const dialog = page.getByRole('dialog', { name: 'Slå sammen to oppføringer' });
  await dialog.getByRole('button', { name: 'Demodal, Per Arne' }).click();
  await dialog.getByRole('radio', { name: /den andre/ }).check();
  await dialog.getByText('Det kan ikke angres').waitFor();
  expect(await violations()).toEqual([]);
  await dialog.getByRole('button', { name: 'Slå sammen' }).click();
  await page.getByText('De to oppføringene er slått sammen.').waitFor();
  await page.getByText(/Sak \d{4}\/1/).waitFor();
  expect(await page.evaluate(() => location.hash)).toBe(`#/personer/${perId}`);
});

test('no page complained', () => {
  expect(complaints).toEqual([]);
});
