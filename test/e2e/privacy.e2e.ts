import { mkdirSync } from 'node:fs';

import { afterAll, beforeAll, expect, test } from 'vitest';

import { askRegister } from './askRegister.ts';
import { type OfficeWindow, openOfficeWindow } from './officeWindow.ts';
import { officeAccount } from './workingOffice.ts';

let office: OfficeWindow;
let siri = '';
let old = '';

beforeAll(async () => {
  office = await openOfficeWindow(async ({ addCase, addColleague, invoke }) => {
    ({ personId: siri } = await addCase({ givenName: 'Siri', familyName: 'Testnes' }, { received: 40, granted: 20 }));
    const { fields } = await invoke('person.get', { id: siri });
    ({ id: old } = await invoke('person.create', {
      ...fields,
      nationalId: null,
      givenName: 'Otto',
      familyName: 'Gammel',
    }));
    await addCase({ givenName: 'Ola', familyName: 'Fiktli' }, { received: 5 });
    await addColleague({ loginName: 'kari', displayName: 'Kari Kollega', role: 'leader' }, 400);
    await invoke('register.unlock', { loginName: 'kari', password: officeAccount.password });
    await invoke('person.get', { id: siri });
    await invoke('privacy.proposeDeletion', { personId: old, ground: 'slettefrist' });
  });
}, 120_000);
afterAll(() => office.close());

/** Axe in both themes; a picture of each where somebody wants to look. */
async function inBothThemes(name: string) {
  for (const colorScheme of ['dark', 'light'] as const) {
    await office.page.emulateMedia({ colorScheme });
    expect(await office.violations(), `${name} ${colorScheme}`).toEqual([]);
    if (process.env['PRIVACY_PICTURES'] === undefined) continue;
    mkdirSync('out/privacy', { recursive: true });
    await office.page.screenshot({ path: `out/privacy/${name}-${colorScheme}.png`, fullPage: true });
  }
}

test('the review shows a look without relation, with the lines behind it, and leads to who has looked', async () => {
  const { page, goTo } = office;
  await goTo('/personvern');
  const row = page.getByRole('row', { name: /Kari Kollega.*uten tilknytning/ });
  await row.first().waitFor();
  await page.getByText('Grensene på dette kontoret').click();
  await page.getByRole('textbox', { name: 'Svært mange på en dag er flere enn' }).fill('25');
  await inBothThemes('review');
  await page.getByRole('button', { name: 'Lagre' }).click();
  await page.getByText('Mer enn 25 personer samme dag.').waitFor({ state: 'attached' });
  await row.first().click();
  const dialog = page.getByRole('dialog');
  await dialog.getByText('så på navn og kontaktopplysninger').first().waitFor();
  await inBothThemes('lines');
  await dialog.getByRole('link', { name: /Testnes/ }).click();
  await page.getByRole('heading', { level: 1, name: 'Hvem har sett' }).waitFor();
  await page.getByRole('cell', { name: 'Kari Kollega' }).waitFor();
  await inBothThemes('looked');
}, 60_000);

test('a person is restricted and gone from the list, marked on the page, and free again', async () => {
  const { page, goTo } = office;
  await goTo(`/personer/${siri}/personvern`);
  await page.getByRole('button', { name: 'Begrens', exact: true }).click();
  await page.getByRole('textbox', { name: 'Hvorfor?' }).fill('bestrides');
  await page.getByRole('dialog').getByRole('button', { name: 'Begrens', exact: true }).click();
  await page.getByRole('button', { name: 'Opphev', exact: true }).waitFor();
  await inBothThemes('rights');
  await goTo('/personer');
  await page.getByRole('row', { name: /Gammel/ }).waitFor();
  await expect.poll(() => page.getByRole('row', { name: /Testnes/ }).count()).toBe(0);
  await goTo(`/personer/${siri}`);
  await page.getByText(/Behandlingen er begrenset siden/).waitFor();
  await goTo(`/personer/${siri}/personvern`);
  await page.getByRole('button', { name: 'Opphev', exact: true }).click();
  await page.getByRole('textbox', { name: 'Hvorfor?' }).fill('avklart');
  await page.getByRole('dialog').getByRole('button', { name: 'Opphev', exact: true }).click();
  await page.getByRole('button', { name: 'Begrens', exact: true }).waitFor();
}, 60_000);

test('an order about several says how many it left out, where one was restricted after they were chosen', async () => {
  const { page, goTo } = office;
  await goTo('/meldinger');
  await page.getByRole('row', { name: /Testnes/ }).waitFor();
  await page.getByRole('checkbox', { name: 'Velg alle' }).check();
  // By a colleague at another desk, as it were: this window has not heard of it.
  await askRegister(page, 'privacy.restrict', { personId: siri, reason: 'bestrides' });
  await page.getByRole('button', { name: 'Sett ansvarlig' }).click();
  await page.getByRole('menuitem', { name: 'Kari Kollega' }).click();
  await page.getByText('Ansvarlig er satt for én melding.').waitFor();
  await page.getByText('Én er ikke tatt med: behandlingen er begrenset, eller du har ikke tilgang.').waitFor();
  await inBothThemes('leftOut');
  await askRegister(page, 'privacy.liftRestriction', { personId: siri, reason: 'avklart' });
  await goTo(`/personer/${siri}/personvern`);
}, 60_000);

test('a colleague is shut out and let in again', async () => {
  const { page } = office;
  await page.getByRole('button', { name: 'Sperr en konto' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('combobox', { name: 'Konto' }).click();
  await page.getByRole('option', { name: 'Kari Kollega' }).click();
  await dialog.getByRole('textbox', { name: 'Hvorfor?' }).fill('nabo');
  await dialog.getByRole('button', { name: 'Sperr en konto' }).click();
  await page.getByRole('button', { name: 'Slipp Kari Kollega inn igjen' }).click();
  await page.getByText(/Kari Kollega, .*–.*: nabo/).waitFor();
}, 60_000);

test('a deletion somebody else proposed is approved and carried out, and stands among those of the year', async () => {
  const { page, goTo } = office;
  await goTo('/personvern/sletting');
  await page.getByRole('link', { name: 'Gammel, Otto' }).waitFor();
  await inBothThemes('due');
  await page.getByRole('link', { name: 'Gammel, Otto' }).click();
  await page.getByRole('button', { name: 'Godkjenn og slett …' }).click();
  await inBothThemes('approve');
  await page.getByRole('button', { name: 'Slett for godt' }).click();
  await page.getByText(/godkjent av Ingrid/).waitFor();
  await expect.poll(() => page.getByRole('link', { name: 'Gammel, Otto' }).count()).toBe(0);
}, 60_000);

test('the record of processing is written in the office’s own words', async () => {
  const { page, goTo } = office;
  await goTo('/personvern/protokoll');
  await page.getByRole('button', { name: 'Skriv: Hvem som får dem' }).click();
  await page.getByRole('textbox', { name: 'Tekst' }).fill('Bare Fjellvik legesenter');
  await page.getByRole('dialog').getByRole('button', { name: 'Lagre' }).click();
  await page.getByText('Bare Fjellvik legesenter').waitFor();
  await inBothThemes('record');
  await goTo('/personvern/hvor-lenge');
  await page.getByRole('textbox', { name: 'Var barn da tjenesten sluttet' }).waitFor();
  await inBothThemes('years');
  expect(office.complaints).toEqual([]);
}, 60_000);

test('it is said in nynorsk too', async () => {
  const { page, goTo } = office;
  await goTo('/innstillinger');
  await page.getByRole('combobox', { name: 'Språk på skjermen' }).click();
  await page.getByRole('option', { name: /nynorsk/i }).click();
  await page.getByRole('button', { name: 'Lagre' }).click();
  await page.getByRole('heading', { level: 1, name: 'Innstillingar' }).waitFor();
  await goTo(`/personer/${siri}/hvem-har-sett`);
  await page.getByRole('heading', { level: 1, name: 'Kven har sett' }).waitFor();
  await inBothThemes('looked-nn');
  await goTo(`/personer/${siri}/personvern`);
  await page.getByText('Sperre ein kollega ute').waitFor();
  await inBothThemes('rights-nn');
}, 60_000);

test('a leader sees whose access is to be assessed, and that an administrator does it', async () => {
  const { page, goTo } = office;
  await askRegister(page, 'register.unlock', { loginName: 'kari', password: officeAccount.password });
  await page.reload();
  await page.getByRole('navigation').first().waitFor();
  await goTo('/');
  await page.getByText('Éin konto skal vurderast på nytt.').waitFor();
  await page.getByText('Det gjeld Kari Kollega. Ein administrator gjer det i innstillingane.').waitFor();
  await expect.poll(() => page.getByRole('link', { name: 'Sjå kontoane' }).count()).toBe(0);
  await inBothThemes('assess-nn');
  expect(office.complaints).toEqual([]);
}, 60_000);
