import { readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { afterAll, beforeAll, expect, test } from 'vitest';

import { addDays, type Day, formatDay } from '../../src/domain/calendar/day.ts';
import { sessionDays } from '../../src/domain/training/courseShape.ts';
import { askRegister } from './askRegister.ts';
import { type OfficeWindow, openOfficeWindow } from './officeWindow.ts';

/** A round that began so long ago that both its days are over. */
let firstDay: Day = '';
let office: OfficeWindow;

beforeAll(async () => {
  office = await openOfficeWindow(async ({ today, addCase, addCoordinator, addUnit, assign }) => {
    firstDay = sessionDays(addDays(today, -42), { sessions: 1, gapDays: 0 })[0]?.day ?? today;
    const unitId = await addUnit('Hjemmetjenesten nord', 'Anne Mo');
    for (const name of ['Jonas Eide', 'Hanne Vik', 'Grete Aas', 'Bjørn Lunde'])
      await addCoordinator({ name, unitId, email: `${name.split(' ')[0]?.toLowerCase() ?? ''}@demo.example` });
    const nora = await addCoordinator({ name: 'Nora Ny', unitId, activeFrom: addDays(today, -90) });
    const { referralId } = await addCase({ givenName: 'Kari', familyName: 'Testnes' }, { received: 40, granted: 20 });
    await assign(referralId, nora, 10);
  });
});
afterAll(() => office.close());

const heading = (name: string | RegExp) => office.page.getByRole('heading', { name, level: 1 });
const field = (label: string) => office.page.getByRole('textbox', { name: label, exact: true });
const said = (text: string | RegExp) => office.page.getByText(text).first().waitFor();

test('the first page says who has done what, and who must be offered a place stands first', async () => {
  const { page, goTo } = office;
  await goTo('/opplaering');
  await heading('Opplæring og veiledning').waitFor();
  await page.getByRole('row', { name: /Nora Ny/ }).waitFor();
  expect(await page.getByRole('link', { name: 'har grunnopplæring: 0,0 %' }).count()).toBe(1);
  expect(await office.violations()).toEqual([]);
  await goTo('/opplaering/tilbud');
  await heading('Må få tilbud om plass').waitFor();
  const first = page.getByRole('grid').getByRole('row').nth(1);
  expect(await first.innerText()).toContain('Nora Ny');
  expect(await first.innerText()).toContain('Oppnevnt uten grunnopplæring');
  expect(await office.violations()).toEqual([]);
});

test('Hamar’s round is planned from one day, and what is wrong is said', async () => {
  const { page, goTo, press } = office;
  await goTo('/opplaering/kurs/ny');
  await heading('Ny kursrunde').waitFor();
  await office.tabTo('Planlegg');
  await press('Enter');
  await page.getByRole('button', { name: 'Første dag: Må fylles ut' }).waitFor();
  await field('Første dag').fill(formatDay(firstDay));
  await field('Dag 2').waitFor();
  await field('Fra').first().fill('ni');
  await press('Control+Enter');
  await said('Er ikke et klokkeslett. Skriv det som 09.00.');
  await field('Fra').first().fill('9');
  await page.getByRole('textbox', { name: /^Sted/ }).fill('Rådhuset');
  await page.getByRole('textbox', { name: 'Plasser' }).fill('4');
  expect(await office.violations()).toEqual([]);
  await press('Control+Enter');
  await heading('Koordinatoropplæring').waitFor();
  await said('Kurset og dagen de møtes igjen, er planlagt.');
  await said('Ingen er påmeldt ennå.');
});

test('those who must be offered a place are enrolled, the fifth waits, and a place that comes free is given', async () => {
  const { page, press, tabTo } = office;
  await tabTo('Meld på');
  await press('Enter');
  await page.getByRole('dialog').getByText('4 ledige plasser').waitFor();
  await page.getByRole('button', { name: 'Velg dem som må få tilbud (5)' }).waitFor();
  await page.getByRole('option', { name: /Nora Ny/ }).waitFor();
  expect(await office.violations()).toEqual([]);
  await page.getByRole('button', { name: 'Velg dem som må få tilbud (5)' }).click();
  await page.getByRole('dialog').getByText('Nora Ny (Hjemmetjenesten nord)').waitFor();
  await press('Control+Enter');
  await said('4 personer har fått plass. 1 står på venteliste.');
  await page.getByRole('button', { name: 'Meld av Bjørn Lunde' }).click();
  await said(/Bjørn Lunde er meldt av. .* har fått plassen./);
  expect(await page.getByRole('heading', { name: 'Venteliste' }).count()).toBe(0);
});

test('the addresses are copied and the calendar file is saved without anybody’s name', async () => {
  const { page, app } = office;
  const file = join(tmpdir(), `kurs-${Date.now()}.ics`);
  await app.electron.answerSaveDialog(file);
  await page.getByRole('button', { name: 'Lagre kalenderfil (.ics)' }).click();
  await said(/\.ics er lagret/);
  const text = await readFile(file, 'utf8');
  await rm(file);
  expect(text).toContain('SUMMARY:Koordinatoropplæring\\, dag 1 av 2');
  expect(text).toContain('LOCATION:Rådhuset');
  for (const name of ['Eide', 'Vik', 'Nora', 'Lunde']) expect(text).not.toContain(name);
});

test('attendance is noted with one letter a person, and completion follows', async () => {
  const { page, press, goTo } = office;
  await page.getByRole('button', { name: 'Til oppmøtet' }).click();
  // Down the first day, then down the second: the last one was away.
  await press('m', 'm', 'm', 'm');
  await press('ArrowRight', 'm');
  await press('ArrowUp', 'ArrowUp', 'ArrowUp', 'ArrowUp', 'm', 'm', 'm', 'b');
  await said('8 endringer er ikke lagret');
  expect(await office.violations()).toEqual([]);
  await page.getByRole('button', { name: 'Lagre oppmøtet' }).click();
  await said('Oppmøtet er lagret.');
  await said('Samlingene er over, og oppmøtet er ført.');
  const address = page.url();
  await goTo('/opplaering');
  await page.getByRole('link', { name: 'har grunnopplæring: 60,0 %' }).waitFor();
  await page.goto(address);
});

test('the round is held, evaluated with a form, and what is changed is kept for the next', async () => {
  const { page, press } = office;
  await page.getByRole('button', { name: 'Merk som holdt' }).click();
  await said('Kurset er holdt.');
  await page.getByRole('button', { name: 'Legg inn et skjema' }).click();
  const dialog = page.getByRole('dialog');
  await dialog
    .getByRole('radiogroup', { name: /Innholdet/ })
    .getByRole('radio', { name: '5' })
    .check();
  await dialog
    .getByRole('radiogroup', { name: /Formidlingen/ })
    .getByRole('radio', { name: '4' })
    .check();
  await dialog.getByRole('textbox', { name: /Med egne ord/ }).fill('Mer tid til eksempler.');
  expect(await office.violations()).toEqual([]);
  await press('Control+Enter');
  await said('Skjemaet er lagt inn.');
  await press('Escape');
  await page.getByRole('row', { name: /Innholdet 5,0/ }).waitFor();
  await page.getByRole('button', { name: 'Avslutt med evaluering' }).click();
  await page.getByRole('textbox', { name: /Dette endrer vi/ }).fill('Flere eksempler neste gang.');
  await press('Control+Enter');
  await said('Kurset er holdt og evaluert.');
  expect(await office.violations()).toEqual([]);
});

test('certificates are made for the three who were at all of it, in nynorsk too', async () => {
  const { page, app, press } = office;
  await said('3 deltakere har gjennomført alt.');
  const file = join(tmpdir(), `kursbevis-${Date.now()}.docx`);
  await app.electron.answerSaveDialog(file);
  await page.getByText('Nynorsk', { exact: true }).click();
  await page.getByRole('button', { name: 'Word' }).click();
  await page.getByRole('dialog').getByRole('textbox').fill('Kursbevis til deltakerne');
  await press('Enter');
  await said(/\.docx er lagret/);
  expect((await readFile(file)).subarray(0, 2).toString()).toBe('PK');
  await rm(file);
});

test('the next round is told what the last one wanted changed', async () => {
  const { page, goTo } = office;
  await goTo('/opplaering/kurs/ny');
  await said('Flere eksempler neste gang.');
  await goTo('/opplaering/kurs?state=evaluated');
  await page.getByRole('row', { name: /Koordinatoropplæring/ }).waitFor();
  expect(await office.violations()).toEqual([]);
});

test('a place given from the list of offers is told of and can be taken back, though its line is gone', async () => {
  const { page, goTo, press } = office;
  await goTo('/opplaering/kurs/ny');
  await field('Første dag').fill(formatDay(addDays(firstDay, 84)));
  await press('Control+Enter');
  await heading('Koordinatoropplæring').waitFor();
  await goTo('/opplaering/tilbud');
  const offers = page.getByRole('button', { name: /^Meld på/ });
  // The list as it was before the round was planned stays in view while it is fetched anew.
  const known = await askRegister(page, 'training.offers', {});
  const count = (known as { offers: { course: unknown }[] }).offers.filter(({ course }) => course !== null).length;
  await expect.poll(() => offers.count()).toBe(count);
  await offers.first().click();
  // The round's own message, with a way back too, may still stand beside it.
  const given = page.getByRole('alert').filter({ hasText: / har plass i kurset / });
  await given.waitFor();
  await expect.poll(() => offers.count()).toBe(count - 1);
  await given.getByRole('button', { name: 'Angre' }).click();
  await said('Påmeldingen er tatt tilbake.');
  await expect.poll(() => offers.count()).toBe(count);
});

test('a programme of the office’s own is made without code, and e-learning is written down for many', async () => {
  const { page, goTo, press } = office;
  await goTo('/opplaering/programmer');
  await heading('Opplæringsprogrammer').waitFor();
  expect(await office.violations()).toEqual([]);
  await page.getByRole('button', { name: 'Nytt program' }).click();
  await field('Navn').fill('Digitalt først');
  await page.getByLabel('Kurs eller e-læring', { exact: true }).first().fill('E-læ');
  await press('Enter');
  expect(await office.violations()).toEqual([]);
  await press('Control+Enter');
  await said('Digitalt først er lagret.');
  await goTo('/opplaering');
  await page.getByRole('button', { name: 'Registrer e-læring' }).click();
  const who = page.getByRole('dialog').getByLabel('Hvem', { exact: true }).first();
  await who.fill('Jonas');
  await press('Enter');
  await who.fill('Hanne');
  await press('Enter');
  await press('Control+Enter');
  await said('E-læringen er registrert for 2 personer.');
  await goTo('/opplaering/andre');
  await heading('Andre deltakere').waitFor();
  expect(await office.violations()).toEqual([]);
  expect(office.complaints).toEqual([]);
});

test('the same screens speak nynorsk', async () => {
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
  await goTo('/opplaering');
  await page.reload();
  await heading('Opplæring og rettleiing').waitFor();
  await said('Kven har gjort kva');
  for (const [address, title] of [
    ['/opplaering/tilbud', 'Må få tilbod om plass'],
    ['/opplaering/kurs/ny', 'Ny kursrunde'],
    ['/opplaering/programmer', 'Opplæringsprogram'],
    ['/opplaering/andre', 'Andre deltakarar'],
  ] as const) {
    await goTo(address);
    await heading(title).waitFor();
    expect(await office.violations()).toEqual([]);
  }
  await goTo('/opplaering/kurs?state=evaluated');
  await page
    .getByRole('row', { name: /Koordinatoropplæring/ })
    .first()
    .click();
  await said('Kurset er halde og evaluert.');
  expect(office.complaints).toEqual([]);
});
