import { mkdirSync } from 'node:fs';

import { afterAll, beforeAll, expect, test } from 'vitest';

import { planContentBody } from '../../src/contract/planContent.ts';
import { aMember, aPlanContent } from '../domain/plan/aPlanContent.ts';
import { type OfficeWindow, openOfficeWindow } from './officeWindow.ts';
import { aPlan } from './workingOffice.ts';

let office: OfficeWindow;
let referralId: string;
let withPlan: string;

beforeAll(async () => {
  office = await openOfficeWindow(async ({ invoke, addCase, addCoordinator, assign }) => {
    const granted = await addCase(
      { givenName: 'Kari', familyName: 'Testnes', address: 'Prøveveien 3', postalCode: '2815' },
      { received: 40, granted: 20 },
    );
    referralId = granted.referralId;
    const other = await addCase({ givenName: 'Ola', familyName: 'Fiktli' }, { received: 60, granted: 50 });
    withPlan = other.referralId;
    const { id: planId } = await invoke('plan.create', { personId: other.personId, fields: aPlan() });
    const body = planContentBody.parse(aPlanContent({ members: [aMember()], measures: [] }));
    await invoke('planContent.save', { planId, version: 0, body });
    await assign(withPlan, await addCoordinator({ name: 'Per Eksempel' }), 30);
    await assign(withPlan, await addCoordinator({ name: 'Mari Prøve' }), 10);
  });
}, 120_000);
afterAll(() => office.close());

const heading = (name: string | RegExp, level = 1) => office.page.getByRole('heading', { name, level }).first();
const field = (label: string | RegExp) => office.page.getByRole('textbox', { name: label });
const picture = async (name: string) => {
  if (process.env.LETTER_PICTURES === undefined) return;
  mkdirSync('out/letters', { recursive: true });
  await office.page.screenshot({ path: `out/letters/${name}.png`, fullPage: true });
  await office.page.emulateMedia({ colorScheme: 'dark' });
  await office.page.screenshot({ path: `out/letters/${name}-dark.png`, fullPage: true });
  await office.page.emulateMedia({ colorScheme: 'light' });
};

test('an avgjørelse is made with one press from what waits, and says what lacks', async () => {
  const { page, goTo } = office;
  await goTo(`/sak/${referralId}`);
  await page.getByRole('button', { name: 'Skriv brev om avgjørelsen' }).waitFor();
  await picture('case');
  await page.getByRole('button', { name: 'Skriv brev om avgjørelsen' }).click();
  await heading('Avgjørelse: individuell plan og koordinator').waitFor();
  await page.getByText('Brevet kan ikke bli ferdig ennå. Det mangler: kontorets adresse.').waitFor();
  expect(await page.locator('mark').allTextContents()).toEqual(['[kontorets adresse]']);
  expect(await page.getByRole('article').textContent()).not.toContain('{{');
  expect(await office.violations()).toEqual([]);
  await picture('lacks');
});

test('what lacks is written in, by the keyboard, or once for all in the letterhead', async () => {
  const { page, press, goTo } = office;
  const letter = new URL(page.url()).hash.slice(1);
  await page.getByRole('button', { name: 'Rediger teksten' }).click();
  await page.getByRole('dialog', { name: 'Rediger brevet' }).waitFor();
  await field('Overskrift').fill('Avgjørelsen om individuell plan');
  expect(await office.violations()).toEqual([]);
  await picture('edit');
  await press('Control+Enter');
  await heading('Avgjørelsen om individuell plan', 2).waitFor();
  await goTo('/innstillinger?del=letterhead');
  await field(/^Adresse/).fill('Rådhusgata 1');
  await field(/^Postnummer og sted/).fill('2815 Gjøvik');
  expect(await office.violations()).toEqual([]);
  await picture('letterhead');
  await press('Control+Enter');
  await page.getByText('Brevhodet er lagret.').waitFor();
  await goTo(letter);
  await page.getByText('Les brevet, og gjør det ferdig.').waitFor();
  await page.getByText('Prøvestad kommune, Rådhusgata 1, 2815 Gjøvik.', { exact: false }).waitFor();
});

test('it is finished and frozen, marked as sent, and taken back', async () => {
  const { page, press } = office;
  await page.getByRole('button', { name: 'Gjør ferdig' }).click();
  await page.getByText('Skriv ut eller send brevet, og merk det som sendt.').waitFor();
  expect(await page.getByRole('button', { name: 'Rediger teksten' }).count()).toBe(0);
  await page.getByText(/Uendret siden det ble ferdig/).waitFor();
  for (const way of ['Skriv ut', 'PDF', 'Word']) await page.getByRole('button', { name: way, exact: true }).waitFor();
  expect(await office.violations()).toEqual([]);
  await picture('ready');
  await page.getByRole('button', { name: 'Merk som sendt' }).click();
  await page.getByRole('dialog', { name: 'Merk som sendt' }).waitFor();
  expect(await office.violations()).toEqual([]);
  await press('Control+Enter');
  await page.getByText(/^Sendt \d\d\.\d\d\.\d{4}, digital post\.$/).waitFor();
  await page.getByRole('button', { name: 'Mer om brevet' }).click();
  await page.getByRole('menuitem', { name: 'Angre sendingen' }).click();
  await page.getByText('Skriv ut eller send brevet, og merk det som sendt.').waitFor();
});

test('letters to partners are held back without consent, and say why', async () => {
  const { page, goTo } = office;
  await goTo(`/sak/${withPlan}`);
  await page.getByRole('button', { name: 'Lag brev' }).click();
  await page.getByRole('menuitem', { name: 'Ny koordinator, til samarbeidspartnere' }).click();
  await page.getByText('Brevet holdes tilbake.').waitFor();
  await page.getByText('Det er ikke samtykket til å dele opplysninger med Prøvestad videregående skole.').waitFor();
  expect(await page.getByRole('button', { name: 'Gjør ferdig' }).count()).toBe(0);
  expect(await office.violations()).toEqual([]);
  await picture('held-back');
});

test('all that are not sent stand in a list that «Hva venter» leads to, and are finished together', async () => {
  const { page, goTo } = office;
  await goTo('/');
  await page.getByText('2 brev er ikke sendt').waitFor();
  await picture('worklist');
  await page.getByRole('link', { name: 'Åpne lista' }).click();
  await heading('Brev som ikke er sendt').waitFor();
  const grid = page.getByRole('grid', { name: 'Brev' });
  await grid.getByText('holdes tilbake').waitFor();
  await grid.getByText('Ferdig, ikke sendt').waitFor();
  expect(await office.violations()).toEqual([]);
  await picture('list');
  await page.getByRole('checkbox').first().click();
  await page.getByRole('button', { name: 'Merk som sendt' }).click();
  await page.getByRole('dialog', { name: 'Merk som sendt' }).waitFor();
  await page.getByRole('dialog').getByRole('button', { name: 'Merk som sendt' }).click();
  await page.getByText('1 av 2 brev').waitFor();
});

test('the list is searched, and invitations get hour and place together', async () => {
  const { page, goTo } = office;
  await page.evaluate(async (id) => {
    const { koordinat } = window as unknown as {
      koordinat: { invoke: (path: string, input: unknown) => Promise<unknown> };
    };
    await koordinat.invoke('letter.make', { referralId: id, kind: 'invitation' });
  }, withPlan);
  await goTo('/brev');
  await page.reload();
  const words = field('Søk på navn, nummer eller saksnummer');
  await words.fill('fiktli');
  await page.getByText('2 av 3 brev').waitFor();
  const row = page.getByRole('row').filter({ hasText: 'Innkalling til ansvarsgruppe' });
  await row.getByRole('checkbox').click();
  expect(await office.violations()).toEqual([]);
  await picture('chosen');
  await page.getByRole('button', { name: 'Fyll ut møtet' }).click();
  const dialog = page.getByRole('dialog', { name: 'Fyll ut møtet i 1 brev' });
  await dialog.getByRole('textbox', { name: 'Møtedag' }).fill('mandag 7. desember');
  await dialog.getByRole('textbox', { name: 'Klokkeslett' }).fill('10.00');
  await dialog.getByRole('textbox', { name: 'Møtested' }).fill('Rådhuset');
  expect(await office.violations()).toEqual([]);
  await picture('fill');
  await dialog.getByRole('button', { name: 'Fyll ut møtet' }).click();
  await page.getByText('Møtet er fylt ut i 1 brev.').waitFor();
  await row.click();
  await page.getByRole('article').getByText('Rådhuset').waitFor();
});

test('in the dark, the list and a letter are as readable', async () => {
  const { page, goTo } = office;
  await page.emulateMedia({ colorScheme: 'dark' });
  const pages = [
    ['/brev', 'Brev som ikke er sendt'],
    [`/sak/${referralId}`, /Testnes/],
    ['/brev/maler/refused/nb', 'Avgjørelse: avslag'],
  ] as const;
  for (const [address, title] of pages) {
    await goTo(address);
    await heading(title).waitFor();
    expect(await office.violations()).toEqual([]);
  }
  await goTo('/brev?states=sent');
  await page.getByText('Testnes, Kari').click();
  await page.getByRole('switch', { name: 'Stor skrift' }).check();
  expect(await office.violations()).toEqual([]);
  await picture('large');
  await page.emulateMedia({ colorScheme: 'light' });
});

test('a template is rewritten with fields from a list, looked at, and set back', async () => {
  const { page, goTo } = office;
  await goTo('/brev/maler');
  const templates = page.getByRole('grid', { name: 'Maler' });
  await templates.getByText('Foreløpig svar').first().waitFor();
  expect(await office.violations()).toEqual([]);
  await picture('templates');
  await templates.getByText('Foreløpig svar').first().click();
  await heading('Foreløpig svar').waitFor();
  const preview = page.getByRole('article', { name: 'Slik blir brevet' });
  await preview.getByText('Vi har fått meldingen').waitFor();
  await field('Tekst').fill('Hei. ');
  await page.getByText('Felt du kan sette inn').click();
  await page.getByRole('button', { name: 'Sett inn personens navn' }).click();
  await preview.getByText('Hei. Kari Testnes').waitFor();
  expect(await office.violations()).toEqual([]);
  await picture('template');
  await field('Tekst').fill('Hei {{telefonen}}');
  await page.getByRole('button', { name: 'Lagre malen' }).click();
  await page.getByText('Disse feltene finnes ikke: telefonen').first().waitFor();
  await field('Tekst').fill('Hei {{personens navn}}');
  await page.getByRole('button', { name: 'Lagre malen' }).click();
  await page.getByText('Malen er lagret.').waitFor();
  await page.getByRole('button', { name: 'Bruk malen som følger med' }).click();
  await preview.getByText('Vi har fått meldingen').waitFor();
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
  await goTo('/brev');
  await heading('Brev som ikkje er sende').waitFor();
  await page.getByText('Ny koordinator, til samarbeidspartnarar').click();
  await page.getByText('Brevet blir halde tilbake.').waitFor();
  await picture('nynorsk');
  await goTo('/brev/maler/refused/nn');
  await page.getByRole('article').getByText('Dersom du er usamd').waitFor();
  await picture('nynorsk-template');
  expect(await office.violations()).toEqual([]);
  expect(office.complaints).toEqual([]);
});
