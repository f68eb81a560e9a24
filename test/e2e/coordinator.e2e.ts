import { afterAll, beforeAll, expect, test } from 'vitest';

import { type OfficeWindow, openOfficeWindow } from './officeWindow.ts';

let office: OfficeWindow;
let kariCase = '';
let beritId = '';

beforeAll(async () => {
  office = await openOfficeWindow(async ({ addCase, addCoordinator, addUnit, assign }) => {
    const unitId = await addUnit('Hjemmetjenesten nord', 'Anne Mo');
    await addCoordinator({ name: 'Jonas Eide', unitId, competences: ['mentalHealth'] });
    await addCoordinator({ name: 'Hanne Vik', unitId, maxPersons: 0 });
    beritId = await addCoordinator({ name: 'Berit Solvang', unitId, maxPersons: 4 });
    kariCase = (
      await addCase(
        { givenName: 'Kari', familyName: 'Testnes' },
        { received: 40, granted: 20 },
        { specialty: 'mentalHealth' },
      )
    ).referralId;
    for (const givenName of ['Anne', 'Bjørn']) {
      const { referralId } = await addCase({ givenName, familyName: 'Dahl' }, { received: 90, granted: 80 });
      await assign(referralId, beritId, 70);
    }
  });
});
afterAll(() => office.close());

const heading = (name: string) => office.page.getByRole('heading', { name, level: 1 });
const field = (label: string) => office.page.getByRole('textbox', { name: label, exact: true });

test('a new coordinator is written down from the keyboard, and what is missing is said', async () => {
  const { page, goTo, tabTo, press } = office;
  await goTo('/koordinatorer');
  await heading('Koordinatorer').waitFor();
  expect(await office.violations()).toEqual([]);
  await tabTo('Ny koordinator');
  await press('Enter');
  await field('Navn').waitFor();
  await press('Control+Enter');
  await page.getByRole('button', { name: 'Navn: Må fylles ut' }).waitFor();
  await field('Navn').fill('Grete Aas');
  await page.getByRole('textbox', { name: 'Høyst så mange personer' }).fill('mange');
  await press('Control+Enter');
  await page.getByText('Er ikke et tall').first().waitFor();
  await page.getByRole('textbox', { name: 'Høyst så mange personer' }).fill('6');
  expect(await office.violations()).toEqual([]);
  await press('Control+Enter');
  await heading('Grete Aas').waitFor();
});

test('a form that is closed keeps what was typed, until one begins anew', async () => {
  const { page, goTo, press } = office;
  await goTo('/koordinatorer');
  await page.getByRole('button', { name: 'Ny koordinator' }).click();
  await field('Navn').fill('Tor-Egil');
  await press('Escape');
  await expect.poll(() => page.getByRole('dialog').count()).toBe(0);
  await page.getByRole('button', { name: 'Ny koordinator' }).click();
  await page.getByText('Det du skrev sist, er hentet fram.').waitFor();
  expect(await field('Navn').inputValue()).toBe('Tor-Egil');
  await page.getByRole('button', { name: 'Begynn på nytt' }).click();
  await expect.poll(() => field('Navn').inputValue()).toBe('');
  await press('Escape');
});

test('the best suited is chosen beforehand, and the order is explained', async () => {
  const { page, goTo } = office;
  await goTo(`/sak/${kariCase}/koordinator`);
  await heading('Finn koordinator til Kari Testnes').waitFor();
  const chosen = page.getByRole('radio', { checked: true });
  expect(await chosen.getAttribute('aria-labelledby')).not.toBeNull();
  await page.getByRole('radio', { name: 'Jonas Eide', checked: true }).waitFor();
  const names = await page.getByRole('radiogroup').locator('strong').allInnerTexts();
  expect(names.at(0)).toBe('Jonas Eide');
  expect(names.at(-1)).toBe('Hanne Vik');
  expect(await office.violations()).toEqual([]);
  await page.getByRole('button', { name: 'Hva betyr det?' }).click();
  await page.getByText('Rekkefølgen er et forslag. Du velger.').waitFor();
});

test('a unit is asked by an answer day that is a day, and the person stays on the red line', async () => {
  const { page, goTo, press } = office;
  await goTo(`/sak/${kariCase}/koordinator`);
  await page.getByRole('textbox', { name: 'Svar innen' }).fill('31.02.2027');
  await page.getByRole('textbox', { name: 'Melding til lederen' }).fill('Kari kjenner tjenesten fra før.');
  await press('Control+Enter');
  await page.getByRole('button', { name: /Svar innen: Er ikke en dato/ }).waitFor();
  await page.getByRole('textbox', { name: 'Svar innen' }).fill('31.12.2099');
  await press('Control+Enter');
  await heading('Testnes, Kari').waitFor();
  await page.getByText('Hjemmetjenesten nord spurt om koordinator').first().waitFor();
  await goTo('/');
  await page.getByText('Hjemmetjenesten nord har ikke svart').waitFor();
  expect(await page.getByRole('grid', { name: 'Uten koordinator' }).innerText()).toContain('Testnes, Kari');
});

test('whoever is appointed directly takes the person off the red line', async () => {
  const { page, goTo } = office;
  await goTo(`/sak/${kariCase}/koordinator`);
  await page.getByRole('heading', { name: 'Hjemmetjenesten nord er spurt' }).waitFor();
  await page.getByRole('button', { name: /Oppnevn direkte/ }).click();
  await page.getByRole('radio', { name: 'Hanne Vik' }).check();
  await page.getByText('Vær klar over: fullt.').waitFor();
  await page.getByRole('radio', { name: 'Jonas Eide' }).check();
  await page.getByRole('button', { name: 'Oppnevn Jonas Eide' }).click();
  await page.getByText('Jonas Eide oppnevnt som koordinator').first().waitFor();
  await goTo('/');
  await heading('Hva venter').waitFor();
  await expect.poll(() => page.getByRole('grid', { name: 'Uten koordinator' }).count()).toBe(0);
});

test('when a coordinator leaves, all their persons get new ones in one go', async () => {
  const { page, goTo, press } = office;
  await goTo(`/koordinatorer/${beritId}`);
  await heading('Berit Solvang').waitFor();
  await page.getByRole('button', { name: 'Slutter …' }).click();
  await field('Siste dag').fill('i dag');
  await press('Control+Enter');
  await page.getByRole('heading', { name: 'Gi personene ny koordinator' }).waitFor();
  await page.getByText('2 av 2 valgt').waitFor();
  expect(await office.violations()).toEqual([]);
  await page.getByRole('checkbox', { name: 'Velg Dahl, Bjørn' }).uncheck();
  await page.getByRole('textbox', { name: /Melding til dem som samarbeider/ }).fill('Berit har sluttet.');
  await page.getByRole('button', { name: 'Bytt koordinator for 1 person' }).click();
  await page.getByText('1 person har fått ny koordinator.').waitFor();
  await page.getByText(/Berit Solvang slutter .* 1 person trenger en ny koordinator/).waitFor();
  expect(await office.violations()).toEqual([]);
  expect(office.complaints).toEqual([]);
});
