import { mkdirSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';

import { afterAll, beforeAll, expect, test } from 'vitest';

import { addDays } from '../../src/domain/calendar/day.ts';
import { type OfficeWindow, openOfficeWindow } from './officeWindow.ts';

let office: OfficeWindow;

beforeAll(async () => {
  office = await openOfficeWindow(
    async ({ invoke, today, addCase }) => {
      await addCase({ givenName: 'Kari', familyName: 'Testnes' }, { received: 40 });
      await invoke('procedure.create', {
        fields: {
          title: 'Mottak av meldinger',
          kind: 'procedure',
          owner: 'Ingrid Fagerli',
          revisedOn: addDays(today, -800),
          reviseOn: addDays(today, -70),
          place: null,
          about: null,
        },
      });
    },
    { officeType: 'healthTrust' },
  );
}, 120_000);
afterAll(() => office.close());

const picture = async (name: string) => {
  if (process.env.COOPERATION_PICTURES === undefined) return;
  mkdirSync('out/cooperation', { recursive: true });
  await office.page.waitForTimeout(400);
  await office.page.screenshot({ path: `out/cooperation/${name}.png` });
};
const inBothThemes = async (name: string) => {
  expect(await office.violations()).toEqual([]);
  await picture(name);
  await office.page.emulateMedia({ colorScheme: 'dark' });
  expect(await office.violations()).toEqual([]);
  await picture(`${name}-dark`);
  await office.page.emulateMedia({ colorScheme: 'light' });
};

test('the catchment area is pasted as a list: what is known is ticked, what can be two is asked about, what is nowhere is told', async () => {
  const { page, goTo } = office;
  await goTo('/samarbeid');
  await page.getByRole('heading', { name: 'Hvilke kommuner samarbeider dere med?' }).waitFor();
  await inBothThemes('empty');
  await page.getByRole('link', { name: /Velg kommuner/ }).click();
  await page.getByRole('textbox', { name: 'Lim inn en liste' }).fill('3403\tHamar\nRingsaker kommune\nVåler\nHammer');
  await page.getByRole('button', { name: 'Kryss av fra lista' }).click();
  await page.getByText('Fant ikke: «Hammer».').waitFor();
  await page.getByRole('button', { name: 'Våler (Innlandet)' }).click();
  await page.getByText('3 av 372 valgt').waitFor();
  await page.getByRole('textbox', { name: 'Søk etter kommune eller bydel' }).fill('frogner');
  await page.getByRole('checkbox', { name: 'Frogner', exact: true }).check();
  await page.getByText('4 av 372 valgt').waitFor();
  await inBothThemes('choose');
  await page.getByRole('button', { name: 'Lagre 4 kommuner og bydeler' }).click();
  await page.getByRole('link', { name: '4 er ikke kontaktet i år' }).waitFor();
  await inBothThemes('places');
});

test('contact is logged with a kommune, without persons, and it is no longer among those not contacted', async () => {
  const { page, goTo, press } = office;
  await page.getByRole('row', { name: /Hamar/ }).click();
  await page.getByRole('heading', { name: 'Hamar', level: 1 }).waitFor();
  await page.getByRole('button', { name: 'Ny kontakt' }).click();
  await page.getByRole('textbox', { name: 'Om hva' }).fill('Saken til Kari Testnes');
  await page.getByText(/Teksten nevner «Kari Testnes»/).waitFor();
  await page.getByRole('textbox', { name: 'Om hva' }).fill('Svarfrister for meldinger');
  await press('Control+Enter');
  await page.getByRole('button', { name: 'Svarfrister for meldinger' }).waitFor();
  await page.getByText('1 gang', { exact: true }).waitFor();
  await inBothThemes('place');
  await goTo('/samarbeid?show=notContacted');
  await page.getByText('3 av 4 kommuner og bydeler').waitFor();
});

test('an agreement reminds in time, and renewing it gives the period that follows', async () => {
  const { page, goTo, press } = office;
  await goTo('/samarbeid/avtaler');
  await page.getByRole('button', { name: /Ny avtale/ }).click();
  await page.getByRole('textbox', { name: 'Tittel' }).fill('Samarbeidsavtale');
  await page.getByRole('combobox', { name: /Kommune/ }).fill('Ring');
  await page.getByRole('option', { name: 'Ringsaker' }).click();
  await page.getByRole('textbox', { name: 'Fra', exact: true }).fill('01.01.2021');
  await page.getByRole('textbox', { name: /Til og med/ }).fill('31.12.2022');
  await press('Tab');
  await expect.poll(() => page.getByRole('textbox', { name: /Fornyes innen/ }).inputValue()).toBe('30.09.2022');
  await press('Control+Enter');
  await page.getByRole('row', { name: /Samarbeidsavtale.*Utløpt/ }).click();
  await page.getByRole('button', { name: 'Forny avtalen' }).click();
  await expect.poll(() => page.getByRole('textbox', { name: 'Fra', exact: true }).inputValue()).toBe('01.01.2023');
  await expect.poll(() => page.getByRole('textbox', { name: /Til og med/ }).inputValue()).toBe('31.12.2024');
  await press('Escape');
  await inBothThemes('agreement');
});

test('a partner has the duty of its sector, and every other part of the work has its page', async () => {
  const { page, goTo, press } = office;
  await goTo('/samarbeid/partnere');
  await page.getByRole('button', { name: /Ny partner/ }).click();
  await page.getByRole('textbox', { name: 'Navn' }).fill('NAV Hamar');
  await page.getByRole('combobox', { name: 'Sektor' }).fill('NAV');
  await page.getByRole('option', { name: 'NAV' }).click();
  await expect
    .poll(() => page.getByRole('combobox', { name: /Plikt til å medvirke/ }).inputValue())
    .toBe('NAV, NAV-loven § 15');
  await press('Control+Enter');
  await page.getByRole('row', { name: /NAV Hamar.*NAV-loven § 15/ }).waitFor();
  await inBothThemes('partners');
  await goTo('/samarbeid/prosedyrer');
  await page.getByRole('row', { name: /Mottak av meldinger.*Skulle vært revidert/ }).waitFor();
  await inBothThemes('procedures');
  // A file that is taken out is had back from the message.
  await page.getByRole('row', { name: /Mottak av meldinger/ }).click();
  const paper = join(office.folder, 'prosedyre.txt');
  await writeFile(paper, 'Fra melding til svar');
  await office.app.electron.answerOpenDialog(paper);
  await page.getByRole('button', { name: 'Legg ved fil' }).click();
  const more = page.getByRole('button', { name: 'Mer om prosedyre.txt' });
  await more.click();
  await page.getByRole('menuitem', { name: 'Ta ut fila' }).click();
  await more.waitFor({ state: 'detached' });
  await page
    .getByRole('alert')
    .filter({ hasText: 'prosedyre.txt er tatt ut.' })
    .getByRole('button', { name: 'Angre' })
    .click();
  await more.waitFor();
  await goTo('/samarbeid/plan');
  await page.getByRole('button', { name: /Ny plan/ }).click();
  await page.getByRole('textbox', { name: 'Navn på planen' }).fill('Plan for habilitering og rehabilitering');
  await press('Control+Enter');
  await page.getByRole('button', { name: 'Nytt tiltak' }).click();
  await page.getByRole('textbox', { name: 'Tiltak' }).fill('Ambulant team');
  await press('Control+Enter');
  await page.getByText('0 av 1 ferdig, 0 over fristen').waitFor();
  await inBothThemes('plan');
  await goTo('/samarbeid/grunnlag');
  await page.getByRole('row', { name: /Fysioterapi 1 ◊ 1 ◊ 0 0/ }).waitFor();
  await inBothThemes('needs');
  await goTo('/samarbeid/grunnlag?per=2020-12-31');
  await page.getByText(/^0 personer med åpen sak 31.12.2020/).waitFor();
  await goTo('/');
  await page.getByRole('row', { name: /Mottak av meldinger.*Revider prosedyren/ }).waitFor();
  await inBothThemes('worklist');
  await goTo('/samarbeid/oppgaver');
  await page.getByRole('link', { name: 'Informasjon til innbyggere og samarbeidspartnere' }).click();
  await page.getByRole('heading', { name: 'Hvem har dere fortalt det til?' }).waitFor();
  await inBothThemes('information');
  expect(office.complaints).toEqual([]);
});

test('in nynorsk a kommune’s office reads of its own kommuner, and of the plan of the kommune', async () => {
  const nynorsk = await openOfficeWindow(
    async ({ invoke }) => {
      await invoke('catchment.choose', { keys: ['3403'] });
    },
    { language: 'nn' },
  );
  try {
    const { page, goTo } = nynorsk;
    await goTo('/samarbeid');
    await page.getByRole('heading', { name: 'Kommunar vi samarbeider med' }).waitFor();
    await page.getByRole('link', { name: '1 er ikkje kontakta i år' }).waitFor();
    expect(await nynorsk.violations()).toEqual([]);
    if (process.env.COOPERATION_PICTURES !== undefined)
      await page.screenshot({ path: 'out/cooperation/places-nn.png' });
    await goTo('/samarbeid/plan');
    await page.getByRole('heading', { name: 'Planen til kommunen for habilitering og rehabilitering' }).waitFor();
    await goTo('/samarbeid/oppgaver');
    await page.getByRole('heading', { name: 'Oppgåvene til koordinerande eining' }).waitFor();
    expect(await nynorsk.violations()).toEqual([]);
    if (process.env.COOPERATION_PICTURES !== undefined) await page.screenshot({ path: 'out/cooperation/tasks-nn.png' });
  } finally {
    await nynorsk.close();
  }
}, 120_000);
