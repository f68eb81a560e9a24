import { afterAll, beforeAll, expect, test } from 'vitest';

import { addDays, formatDay } from '../../src/domain/calendar/day.ts';
import { type OfficeWindow, openOfficeWindow } from './officeWindow.ts';
import { aPlan } from './workingOffice.ts';

let office: OfficeWindow;
let late = '';
let without = '';
let lateDay = '';

beforeAll(async () => {
  office = await openOfficeWindow(async ({ addCase, addCoordinator, assign, invoke, today }) => {
    const jonas = await addCoordinator({ name: 'Jonas Eide' });
    const tuva = await addCase({ givenName: 'Tuva', familyName: 'Øvingsen' }, { received: 200, granted: 190 });
    await assign(tuva.referralId, jonas, 180);
    late = tuva.personId;
    lateDay = formatDay(addDays(today, -3));
    const [, ...contents] = aPlan().contents;
    const days = { activeFrom: addDays(today, -170), consentOn: addDays(today, -175) };
    const fields = aPlan({ ...days, nextEvaluationOn: addDays(today, -3), contents });
    await invoke('plan.create', { personId: late, fields });
    without = (await addCase({ givenName: 'Aud', familyName: 'Liksom' }, { received: 20 })).personId;
  });
});
afterAll(() => office.close());

const heading = (name: string) => office.page.getByRole('heading', { name, level: 1 });
const field = (label: string) => office.page.getByRole('textbox', { name: label });

test('the list says what is late and what is missing, and a figure’s address leads to it', async () => {
  const { page, goTo, press } = office;
  await goTo('/planer?evaluationOverdue=true&incomplete=true');
  await page.getByText('1 av 1 planer').waitFor();
  await page.getByText('9 av 10').waitFor();
  expect(await office.violations()).toEqual([]);
  await page.getByRole('row', { name: /Øvingsen, Tuva/ }).focus();
  await press('Enter');
  await heading('Plan for Tuva Øvingsen').waitFor();
  expect(await page.title()).not.toContain('Tuva');
});

test('a tick of § 9 is saved as one ticks', async () => {
  const { page, goTo } = office;
  await goTo(`/personer/${late}/plan`);
  await page.getByRole('checkbox', { name: 'Mål, ressurser og behov' }).check();
  await page.getByText('10 av 10').waitFor();
  await page.getByRole('checkbox', { name: 'Samarbeid med andre' }).uncheck();
  await page.getByRole('checkbox', { name: 'Samarbeid med andre' }).check();
  await page.getByText('10 av 10').waitFor();
  await goTo('/planer?incomplete=true');
  await page.getByText('0 av 1 planer').waitFor();
  expect(await page.getByRole('row', { name: /Øvingsen/ }).count()).toBe(0);
});

test('a late evaluation is written down, and one that is still to come is refused', async () => {
  const { page, goTo, tabTo, press } = office;
  await goTo(`/personer/${late}/plan`);
  await page.getByText(`Planen skulle vært evaluert ${lateDay}, 3 dager over.`).waitFor();
  expect(await office.violations()).toEqual([]);
  await tabTo('Registrer evaluering');
  await press('Enter');
  await field('Gjort').fill('31.12.2099');
  await press('Control+Enter');
  await page.getByText('Gjort: Kan ikke ligge fram i tid').waitFor();
  expect(await office.violations()).toEqual([]);
  await field('Gjort').fill('i dag');
  await field('Notat').fill('Gikk gjennom målene.');
  await press('Control+Enter');
  await page.getByText(/Planen er i orden\. Neste evaluering er/).waitFor();
  await page.getByText('Evaluering gjort').waitFor();
  await page.getByText('Gikk gjennom målene.').waitFor();
});

test('a plan is registered step by step: it is not active without a consent', async () => {
  const { page, goTo, press } = office;
  await goTo(`/personer/${without}/plan`);
  await page.getByText('Ingen plan er registrert.').waitFor();
  await page.getByRole('button', { name: 'Registrer plan' }).click();
  await page.getByRole('radio', { name: 'Virksom plan' }).check();
  await field('Virksom fra').fill('i dag');
  await press('Control+Enter');
  await page.getByText('Samtykke gitt: Må fylles ut når planen står slik').waitFor();
  await field('Samtykke gitt').fill('i dag');
  await page.getByRole('button', { name: 'Lagre planen' }).click();
  await page.getByText('Det er ikke avtalt når planen skal evalueres.').waitFor();
  expect(await office.violations()).toEqual([]);
});

test('what is typed in a plan and left is there the next time', async () => {
  const { page, goTo } = office;
  await goTo(`/personer/${without}/plan`);
  await page.getByRole('button', { name: 'Rediger', exact: true }).click();
  await field('Kontaktlege').first().fill('Siv Brekke');
  await goTo('/planer');
  await heading('Planer').waitFor();
  await goTo(`/personer/${without}/plan`);
  await page.getByRole('button', { name: 'Rediger', exact: true }).click();
  await page.getByText('Det du skrev sist, er hentet fram.').waitFor();
  expect(await field('Kontaktlege').first().inputValue()).toBe('Siv Brekke');
  expect(office.complaints).toEqual([]);
});
