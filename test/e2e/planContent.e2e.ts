import { strFromU8, unzipSync } from 'fflate';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';

import { addEva, evasBody, shareWith } from './evasPlan.ts';
import { type OfficeWindow, openOfficeWindow } from './officeWindow.ts';

let office: OfficeWindow;
let eva = { personId: '', planId: '' };
let written = { personId: '', planId: '' };
let folder = '';

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'koordinat-plan-'));
  office = await openOfficeWindow(async (made) => {
    eva = await addEva(made);
    written = await addEva(made, { givenName: 'Berit', letterLanguage: 'nn' });
    await made.invoke('planContent.save', { planId: written.planId, version: 0, body: evasBody(made.today) });
    const services = ['Rehabilitering Prøvestad', 'Prøvestad sykehjem', 'Hjemmetjenesten sør', 'Lise Strand'];
    await shareWith(made, written, services);
  });
});
afterAll(async () => {
  await office.close();
  await rm(folder, { recursive: true, force: true });
});

const button = (name: string | RegExp) => office.page.getByRole('button', { name });
const field = (label: string) => office.page.getByRole('textbox', { name: label });
const dialog = () => office.page.getByRole('dialog');
const open = async ({ personId }: { personId: string }) => {
  await office.goTo('/planer');
  await office.goTo(`/personer/${personId}/plan`);
  await office.page.getByRole('heading', { name: 'Mål og tiltak' }).waitFor();
};
/** Saves the open dialog from the keyboard and waits until it is gone. */
const saved = async () => {
  await office.press('Control+Enter');
  await dialog().waitFor({ state: 'hidden' });
};

test('a plan is written from the keyboard: goal, subgoal, who takes part, measure, and the checklist follows', async () => {
  const { page, press, tabTo } = office;
  await open(eva);
  await page.getByText('3 av 10').waitFor();
  await tabTo('Skriv hva personen selv vil');
  await press('Enter');
  await field('Hva vil personen selv?').fill('Jeg vil komme meg på beina.');
  expect(await office.violations()).toEqual([]);
  await saved();
  await page.getByText('Jeg vil komme meg på beina.').waitFor();

  await button('Nytt delmål').first().press('Enter');
  await field('Område').fill('Gangfunksjon');
  await press('Control+Enter');
  await page.getByText('Delmål: Må fylles ut').waitFor();
  await field('Delmål').fill('Gå inne uten hjelp');
  await saved();

  await button('Ny deltaker').press('Enter');
  await field('Rolle eller stilling').fill('fysioterapeut');
  await field('Tjeneste eller virksomhet').fill('Rehabilitering');
  await saved();
  // A service that may not be told: said at the member, on top, and at the point of § 9.
  await page
    .getByRole('row', { name: /Rehabilitering fysioterapeut/ })
    .getByText('Mangler')
    .waitFor();
  await page.getByText('Det mangler samtykke til å dele med Rehabilitering.').waitFor();

  await button('Nytt tiltak').first().press('Enter');
  await field('Hva skal gjøres?').fill('Fysisk trening');
  await page.getByRole('checkbox', { name: 'Rehabilitering' }).check();
  await field('Oppstart med ord').fill('august');
  expect(await office.violations()).toEqual([]);
  await saved();
  await page
    .getByRole('row', { name: /Fysisk trening/ })
    .getByText('Stanset: Rehabilitering')
    .waitFor();
  expect(await office.violations()).toEqual([]);
});

test('what lacks is a link straight to the place, and the last change can be undone', async () => {
  const { page } = office;
  await open(eva);
  await button('Mål, ressurser og behov').click();
  await dialog().getByRole('heading', { name: 'Situasjon, ressurser og behov' }).waitFor();
  await field('Ressurser').fill('Jeg er sta.');
  await field('Behov for tjenester').fill('Trening.');
  await saved();
  await page.getByText('Jeg er sta.').waitFor();
  expect(await button('Mål, ressurser og behov').count()).toBe(0);
  await page.getByRole('button', { name: 'Angre', exact: true }).last().click();
  await page.getByText('Det er satt tilbake.').waitFor();
  await button('Mål, ressurser og behov').waitFor();
});

test('what is typed and left is there the next time', async () => {
  const { page, press } = office;
  await open(eva);
  await button('Rediger: Gjennomføring og samarbeid').click();
  await field('Hvordan tiltakene gjennomføres').fill('Vi møtes hver måned.');
  await page.getByText(/Lagret som utkast/).waitFor();
  await press('Escape');
  await dialog().waitFor({ state: 'hidden' });
  await button('Rediger: Gjennomføring og samarbeid').click();
  await page.getByText('Det du skrev sist, er hentet fram.').waitFor();
  expect(await field('Hvordan tiltakene gjennomføres').inputValue()).toBe('Vi møtes hver måned.');
  await saved();
});

test('a measure moves with Alt and an arrow, within its subgoal and over into the next', async () => {
  const { page, press } = office;
  await open(written);
  const order = () => page.getByRole('table', { name: 'Mål og tiltak' }).getByRole('rowheader').allTextContents();
  const place = async (text: string) => (await order()).findIndex((row) => row.includes(text));
  await button('Rediger tiltaket Fysisk trening').waitFor();
  expect(await place('Fysisk trening')).toBeLessThan(await place('Stelle meg selv'));
  await button('Rediger tiltaket Fysisk trening').focus();
  await press('Alt+ArrowDown');
  await expect.poll(async () => (await place('Fysisk trening')) > (await place('Stelle meg selv'))).toBe(true);
  await page.getByRole('button', { name: 'Angre', exact: true }).last().click();
  await expect.poll(async () => (await place('Fysisk trening')) < (await place('Stelle meg selv'))).toBe(true);
});

test('a consent that is withdrawn stops the measures that rest on it, and is taken back by undo', async () => {
  const { page, goTo } = office;
  await open(written);
  const care = page.getByRole('row', { name: /Hjemmesykepleie morgen og kveld/ });
  expect(await care.getByText(/Stanset/).count()).toBe(0);
  await button('Trekk samtykket: Å dele med Hjemmetjenesten sør').click();
  await page.getByText('Fra denne dagen stanser tiltak og brev').waitFor();
  expect(await office.violations()).toEqual([]);
  await dialog().getByRole('button', { name: 'Trekk samtykket' }).click();
  await dialog().waitFor({ state: 'hidden' });
  await care.getByText('Stanset: Hjemmetjenesten sør').waitFor();
  await page
    .getByRole('row', { name: /hjemmesykepleier/ })
    .getByText('Trukket')
    .waitFor();
  // Seen where the person is seen, too.
  await goTo(`/personer/${written.personId}`);
  await page.getByText('1 er stanset').waitFor();
  expect(await office.violations()).toEqual([]);
  await open(written);
  await button('Ikke trukket likevel').click();
  await page.getByText('Trekkingen er tatt tilbake.').waitFor();
  expect(await care.getByText(/Stanset/).count()).toBe(0);
});

test('a version is frozen with who signed; the next change begins the next one', async () => {
  const { page } = office;
  await open(written);
  await button('Lås versjon 1 som avtalt').click();
  await page.getByRole('checkbox', { name: /Berit Strand/ }).check();
  expect(await office.violations()).toEqual([]);
  await button('Lås versjonen').click();
  await page.getByText('Versjon 1 er avtalt, og ikke endret siden.').waitFor();
  await page.getByText(/Berit Strand, Den planen er for/).waitFor();
  await button('Rediger: Overordnet mål').click();
  await field('Hva vil personen selv?').fill('Noe helt annet.');
  await saved();
  await page.getByText('Versjon 2 er under arbeid og ikke avtalt ennå.').waitFor();
  await button('Vis versjon 1').click();
  await page.getByText(/Jeg vil komme meg på beina så fort som mulig/).waitFor();
  expect(await button(/Rediger (tiltaket|delmålet)|Rediger:/).count()).toBe(0);
  expect(await office.violations()).toEqual([]);
  await button('Tilbake til planen').click();
  await page.getByText('Noe helt annet.').waitFor();
});

test('it is printed in the person’s own language, and says why once', async () => {
  const { app, page } = office;
  await open(written);
  await button('Skriv ut versjon 1').click();
  await page.getByText(/Planen skrives på nynorsk/).waitFor();
  expect(await office.violations()).toEqual([]);
  const word = join(folder, 'plan.docx');
  await app.electron.answerSaveDialog(word);
  await button('Lagre som Word').click();
  await field('Hva skal dokumentet brukes til?').fill('Til personen selv');
  await office.press('Enter');
  await page.getByText('plan.docx er lagret').waitFor();
  const text = strFromU8(unzipSync(new Uint8Array(await readFile(word)))['word/document.xml'] ?? new Uint8Array());
  for (const words of [
    'Planen til Berit Strand',
    'Dette vil eg',
    'Gangfunksjon',
    'Heisplattform ved inngangen',
    'Underskrifter',
  ])
    expect(text).toContain(words);
  expect(text).not.toContain('Noe helt annet.');
  const pdf = join(folder, 'plan.pdf');
  await app.electron.answerSaveDialog(pdf);
  await page.getByRole('radio', { name: 'Stor skrift' }).check();
  await button('Lagre som PDF').click();
  await page.getByText('plan.pdf er lagret').waitFor();
  const bytes = (await readFile(pdf)).toString('latin1');
  for (const part of ['%PDF-', '/StructTreeRoot', '/Lang (nn)']) expect(bytes).toContain(part);
  await office.press('Escape');
});

test('tasks are ticked and a meeting is written down, with who came', async () => {
  const { page, goTo } = office;
  await goTo(`/personer/${written.personId}/oppfolging`);
  await page.getByText('0 av 11 gjort').waitFor();
  await page.getByRole('checkbox', { name: /Samtykke til planarbeidet/ }).click();
  await page.getByText('1 av 11 gjort').waitFor();
  expect(await office.violations()).toEqual([]);
  await button('Registrer møte eller kontakt').click();
  await page.getByRole('checkbox', { name: /Bo Fjell/ }).check();
  await field('Referat').fill('Gikk gjennom tiltakene.');
  expect(await office.violations()).toEqual([]);
  await saved();
  await page.getByText(/Til stede: Bo Fjell/).waitFor();
  await page.getByText(/Ikke til stede: .*Nora Brisk/).waitFor();
  await button('Registrer flytting').click();
  await field('Flytter').fill('31.12.2027');
  await page.getByRole('combobox', { name: 'Ny kommune' }).fill('Oslo');
  await page.getByRole('option', { name: 'Oslo (0301)' }).click();
  expect(await office.violations()).toEqual([]);
  await saved();
  await page.getByText('Flytter til Oslo 31.12.2027').waitFor();
  expect(office.complaints).toEqual([]);
});

test('the same stands in nynorsk, and axe finds nothing in the dark', async () => {
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
  await page.emulateMedia({ colorScheme: 'dark', reducedMotion: 'reduce' });
  await goTo(`/personer/${written.personId}/plan`);
  await page.reload();
  await page.getByRole('heading', { name: 'Kven er med' }).waitFor();
  for (const words of ['Overordna mål', 'Krav til innhald', 'Med eigne ord'])
    await page.getByText(words).first().waitFor();
  expect(await office.violations()).toEqual([]);
  await goTo(`/personer/${written.personId}/oppfolging`);
  await page.getByText('1 av 11 gjorde').waitFor();
  expect(await office.violations()).toEqual([]);
  expect(office.complaints).toEqual([]);
});
