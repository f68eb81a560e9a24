import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest';

import { addDays, type Day, formatDay } from '../../src/domain/calendar/day.ts';
import { sessionDays } from '../../src/domain/training/courseShape.ts';
import { type OfficeWindow, openOfficeWindow } from './officeWindow.ts';

/**
 * A year of the coordinator corps as its office does it, without a mouse: 87 coordinators out of a list, seven faddere, a round of
 * training from plan to certificate, a fadder replaced, and chapter 6. Each test goes on where the one before left off.
 */
let office: OfficeWindow;
let folder: string;
let today: Day;
let firstDay: Day;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'koordinat-corps-journey-'));
  office = await openOfficeWindow(async (made) => {
    ({ today } = made);
    await made.addCase({ givenName: 'Kari', familyName: 'Testnes' }, { received: 40 });
    firstDay = sessionDays(addDays(today, -42), { sessions: 1, gapDays: 0 })[0]?.day ?? today;
  });
});

// What a step needs was made by the one before: after a break the rest would only say so again.
let isBroken = false;
beforeEach(({ skip }) => skip(isBroken));
afterEach(({ task }) => void (isBroken ||= task.result?.state === 'fail'));

afterAll(async () => {
  if (isBroken) await office.page.screenshot({ path: 'out/test/corpsJourney.png' });
  await office.close();
  await rm(folder, { recursive: true, force: true });
});

const units = ['Hjemmetjenesten nord', 'Helsestasjonen', 'Psykisk helse og rus', 'Barnehabiliteringen'];
const coordinators = Array.from({ length: 87 }, (_, index) => `Koordinator Nr${String(index + 1).padStart(2, '0')}`);

const heading = (name: string | RegExp) => office.page.getByRole('heading', { name, level: 1 });
const said = (text: string | RegExp) => office.page.getByText(text).first().waitFor();
const type = (text: string) => office.page.keyboard.type(text);
/** Goes to a field by Tab and writes over what stands there. */
const fill = async (label: string, text: string) => {
  await office.tabTo(label);
  await office.press('Control+a');
  await type(text);
};
const enterOn = async (name: string) => {
  await office.tabTo(name);
  await office.press('Enter');
};

test('a list of 87 coordinators is brought in', async () => {
  const { app, goTo, tabTo, press } = office;
  const file = join(folder, 'koordinatorer.csv');
  const rows = coordinators.map((name, index) => `${name};${units[index % units.length]};koordinator;01.02.2024`);
  await writeFile(file, ['Navn;Enhet;Rolle;Aktiv fra', ...rows].join('\n'));
  await app.electron.answerOpenDialog(file);
  await goTo('/importer');
  await heading('Importer liste').waitFor();
  await tabTo('Personer og meldinger');
  await press('ArrowDown');
  await enterOn('Velg fil');
  await said('koordinatorer.csv · 87 rader');
  await enterOn('Prøv uten å lagre');
  await said('Ingenting er lagret ennå');
  await enterOn('Importer 87 rader');
  await said('Lista er importert');
  await goTo('/koordinatorer');
  await office.page.getByText('87', { exact: true }).first().waitFor();
});

test('seven faddere are written down and the 87 shared among them', async () => {
  const { page, goTo, tabTo, press } = office;
  for (let number = 1; number <= 7; number += 1) {
    await goTo('/opplaering/faddere');
    await heading('Faddere').waitFor();
    await newFadder(`Fadder Nr${number}`, today);
  }
  await goTo('/opplaering/faddere/velg');
  await said('87 av 87 valgt');
  await tabTo('Velg Koordinator Nr01');
  await press('Control+Enter');
  await said('87 koordinatorer, 7 faddere, 12,4 per fadder');
  await page.getByText('koordinatorer uten fadder').waitFor({ state: 'detached' });
});

/** Writes a fadder down who is another employee, beginning on the day. */
async function newFadder(name: string, from: Day): Promise<void> {
  const { page, press, tabTo } = office;
  await enterOn('Ny fadder');
  const dialog = page.getByRole('dialog');
  await dialog.waitFor();
  await tabTo('En koordinator');
  await press('ArrowDown');
  await fill('Navn', name);
  await fill('Fadder fra', formatDay(from));
  await press('Control+Enter');
  await heading(name).waitFor();
}

test('a round for new coordinators is planned, and filled with those who must be offered a place', async () => {
  const { page, goTo, press } = office;
  await goTo('/opplaering/kurs/ny');
  await heading('Ny kursrunde').waitFor();
  await fill('Første dag', formatDay(firstDay));
  await page.getByRole('textbox', { name: 'Dag 2', exact: true }).waitFor();
  await fill('Plasser', '20');
  await press('Control+Enter');
  await heading('Koordinatoropplæring').waitFor();
  await said('Ingen er påmeldt ennå.');
  await enterOn('Meld på');
  await page.getByRole('dialog').getByText('20 ledige plasser').waitFor();
  await enterOn('Velg dem som må få tilbud (87)');
  await press('Control+Enter');
  await said('20 personer har fått plass. 67 står på venteliste.');
});

test('the round is held: who came on both days has basic training', async () => {
  const { page, press, goTo } = office;
  await enterOn('Til oppmøtet');
  for (let row = 1; row <= 20; row += 1) await press('m');
  await press('ArrowRight', 'm');
  for (let row = 1; row < 20; row += 1) await press('ArrowUp', 'm', 'ArrowUp');
  await said('40 endringer er ikke lagret');
  await press('Control+Enter');
  await said('Oppmøtet er lagret.');
  const address = page.url();
  await goTo('/opplaering');
  await page.getByRole('link', { name: 'har grunnopplæring: 23,0 %' }).waitFor();
  await goTo(new URL(address).hash.slice(1));
});

test('the round is evaluated, and the twenty get their certificates', async () => {
  const { app, page, press } = office;
  await said('Samlingene er over, og oppmøtet er ført.');
  await enterOn('Merk som holdt');
  await page.getByRole('button', { name: 'Avslutt med evaluering' }).waitFor();
  await enterOn('Avslutt med evaluering');
  await fill('Dette endrer vi', 'Mer tid til øving.');
  await press('Control+Enter');
  await said('Kurset er holdt og evaluert.');
  await said('20 deltakere har gjennomført alt.');
  await page.getByText('Kurset er holdt og evaluert.').first().waitFor();
  const file = join(folder, 'kursbevis.docx');
  await app.electron.answerSaveDialog(file);
  await enterOn('Word');
  await fill('Hva skal', 'Kursbevis til deltakerne');
  await press('Enter');
  await said(/\.docx er lagret/);
  expect((await readFile(file)).subarray(0, 2).toString()).toBe('PK');
});

test('a fadder is replaced by a new one from tomorrow, and nobody is left without', async () => {
  const { page, goTo, press } = office;
  await goTo('/opplaering/faddere');
  await heading('Faddere').waitFor();
  await newFadder('Ny Fadder', addDays(today, 1));
  await goTo('/opplaering/faddere');
  // By family name: «Ny Fadder» stands first, and the first of the seven behind.
  await page.getByRole('row', { name: /Ny Fadder/ }).focus();
  await press('ArrowDown', 'Enter');
  await heading('Fadder Nr1').waitFor();
  await enterOn('Overlat gruppen');
  await heading('Overlat gruppen').waitFor();
  await page.getByRole('checkbox', { name: 'Fadder Nr1 slutter som fadder' }).waitFor();
  await office.tabTo('Gi alle til');
  await type('Ny Fadder');
  // One of the seven is marked before a letter is typed: what is waited for is the list that the letters left.
  const offered = page.locator('[role=listbox] [role=option]');
  await expect.poll(() => offered.allInnerTexts()).toEqual(['Ny Fadder']);
  await press('ArrowDown', 'Enter');
  const first = page.getByRole('combobox', { name: /^Fadder for / }).first();
  await expect.poll(() => first.locator('option:checked').innerText()).toContain('Ny Fadder');
  await press('Control+Enter');
  await said(/1[23] koordinatorer har fått ny fadder\./);
  await goTo('/opplaering/faddere');
  await heading('Faddere').waitFor();
  await said('87 koordinatorer, 7 faddere, 12,4 per fadder');
  await page.getByText('koordinatorer uten fadder').waitFor({ state: 'detached' });
});

test('chapter 6 tells of the 87 and the seven, and of the twenty who were trained', async () => {
  const { page, goTo } = office;
  await goTo(`/arsrapport/${today.slice(0, 4)}`);
  await page.getByRole('heading', { name: '6 Opplæring og veiledning', level: 2 }).waitFor();
  const report = await page.getByRole('main').innerText();
  const chapter = report.slice(report.lastIndexOf('6 Opplæring og veiledning'));
  expect(chapter).toMatch(/12,4/);
  expect(chapter).toMatch(/\b87\b/);
  expect(chapter).toMatch(/\b20\b/);
});

test('all of it stands in nynorsk too', async () => {
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
  await goTo('/opplaering/faddere');
  await said('87 koordinatorar, 7 fadrar, 12,4 på kvar fadder');
  await goTo('/opplaering');
  await page.getByRole('link', { name: 'har grunnopplæring: 23,0 %' }).waitFor();
  await goTo(`/arsrapport/${today.slice(0, 4)}?sprak=nn`);
  await page.getByRole('heading', { name: '6 Opplæring og rettleiing', level: 2 }).waitFor();
  expect(office.complaints).toEqual([]);
});
