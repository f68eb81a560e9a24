import { afterAll, beforeAll, expect, test } from 'vitest';

import { type OfficeWindow, openOfficeWindow } from './officeWindow.ts';

let office: OfficeWindow;

beforeAll(async () => {
  office = await openOfficeWindow(async ({ addCase, addCoordinator, assign }) => {
    const jonas = await addCoordinator({ name: 'Jonas Eide' });
    await addCase({ givenName: 'Kari', familyName: 'Testnes' }, { received: 40, granted: 20 });
    await addCase({ givenName: 'Oddvar', familyName: 'Syntnes' }, { received: 39 }, { referrerType: 'gp' });
    const served = await addCase({ givenName: 'Leila', familyName: 'Mønstad' }, { received: 9, granted: 8 });
    await assign(served.referralId, jonas, 7);
  });
});
afterAll(() => office.close());

const heading = (name: string) => office.page.getByRole('heading', { name, level: 1 });
const tasks = () => office.page.getByRole('grid', { name: 'Oppgaver med frist' });
const redLine = () => office.page.getByRole('grid', { name: 'Uten koordinator' });

test('who has no coordinator stands above the filters, whatever they are', async () => {
  const { page, goTo } = office;
  await heading('Hva venter').waitFor();
  await page.getByRole('heading', { name: /1 person har fått innvilget koordinator/ }).waitFor();
  expect(await redLine().getByRole('row').innerText()).toContain('Uten i 20 dager');
  expect(await office.violations()).toEqual([]);
  await goTo('/?owner=nobody');
  await page.getByText('Ingen oppgaver passer til det du har valgt.').waitFor();
  expect(await redLine().getByRole('row').count()).toBe(1);
});

test('a filter stands in the address, says what it did at once, and is taken away again', async () => {
  const { page, goTo } = office;
  await goTo('/?kind=feedback');
  await page.getByText(/^1 av \d+ oppgaver$/).waitFor();
  expect(await tasks().innerText()).toContain('Send tilbakemelding til melder');
  await page
    .getByRole('combobox', { name: 'Oppgave' })
    .or(page.getByRole('textbox', { name: 'Oppgave' }))
    .click();
  await page.getByRole('option', { name: 'Alle oppgaver' }).click();
  await expect.poll(() => page.url()).not.toContain('kind=');
  await page.getByRole('heading', { name: /^Over fristen/ }).waitFor();
});

test('an address that means nothing shows everything', async () => {
  await office.goTo('/?kind=coffee&owner=everyone&unitId=7');
  const { page } = office;
  await page.getByText(/^(\d+) av \1 oppgaver$/).waitFor();
  expect(await tasks().getByRole('row').count()).toBeGreaterThan(3);
});

test('arrows go into the list, and Enter opens the case', async () => {
  const { page, press, goTo } = office;
  await goTo('/');
  await tasks().waitFor();
  await page.evaluate(() => (document.activeElement as HTMLElement | null)?.blur());
  await press('ArrowDown');
  const first = (await tasks().locator('[data-active]').innerText()).split('\n')[0] ?? '';
  expect(first).toBe('Syntnes, Oddvar');
  await press('ArrowDown', 'ArrowUp', 'Enter');
  await heading('Syntnes, Oddvar').waitFor();
});

test('the red row’s one button leads to finding a coordinator', async () => {
  const { page, goTo, tabTo, press } = office;
  await goTo('/');
  await tasks().waitFor();
  await tabTo('Finn koordinator til Kari Testnes');
  await press('Enter');
  await heading('Finn koordinator til Kari Testnes').waitFor();
  expect(office.complaints).toEqual([]);
  expect(await page.title()).not.toContain('Testnes');
});
