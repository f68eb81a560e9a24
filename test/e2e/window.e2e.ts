import { afterAll, beforeAll, expect, test } from 'vitest';

import { focusedName } from './keyboard.ts';
import { type OfficeWindow, openOfficeWindow } from './officeWindow.ts';

/** What holds on any page of the window: addresses that lead nowhere, paper, the mark in lists; and a new recovery key. */
let office: OfficeWindow;

beforeAll(async () => {
  office = await openOfficeWindow(async ({ addCase, addCoordinator, addUnit }) => {
    const unitId = await addUnit('Hjemmetjenesten nord', 'Anne Mo');
    await addCoordinator({ name: 'Jonas Eide', unitId });
    await addCase({ givenName: 'Kari', familyName: 'Testnes' }, { received: 40 });
    await addCase({ givenName: 'Oddvar', familyName: 'Syntnes' }, { received: 39 });
    await addCase({ givenName: 'Leila', familyName: 'Mønstad' }, { received: 38 });
  });
});
afterAll(() => office.close());

const open = async (path: string, title: string | RegExp) => {
  await office.goTo(path);
  await office.page.getByRole('heading', { name: title, level: 1 }).waitFor();
};

test.each(['/sak/gammel', '/personer/00000000-0000-7000-8000-000000000000', '/klager/x', '/koordinatorer/x'])(
  'the address %s says that it leads nowhere, and shows the way back',
  async (path) => {
    await office.goTo(path);
    await office.page.getByText('Det du åpnet, finnes ikke').waitFor();
    await office.page.getByRole('link', { name: 'Gå til Hva venter' }).click();
    await office.page.getByRole('heading', { name: 'Hva venter', level: 1 }).waitFor();
  },
);

test('Ctrl+P puts the report on paper, and says so where a page has none', async () => {
  await open('/arsrapport', /Årsrapport/);
  await office.press('Control+p');
  await office.page.getByRole('dialog').waitFor();
  await office.press('Escape');
  await open('/kalender', 'Kalender');
  await office.press('Control+p');
  await office.page.getByText('Denne siden har ingen utskrift.').waitFor();
});

test('the focus takes the mark of a list with it', async () => {
  await open('/meldinger', 'Meldinger');
  const row = (n: number) => office.page.getByRole('row').nth(n);
  await row(3).waitFor();
  await row(2).focus();
  await office.press('ArrowDown');
  expect(await row(3).getAttribute('data-active')).toBe('true');
  expect(await focusedName(office.page)).toContain('Testnes');
});

test('a new recovery key is typed back before one goes on', async () => {
  await open('/innstillinger', 'Innstillinger');
  const { page } = office;
  await page.getByRole('tab', { name: 'Kontoer' }).click();
  await page.getByRole('button', { name: 'Ny gjenopprettingsnøkkel' }).click();
  const dialog = page.getByRole('dialog', { name: 'Ta vare på den nye nøkkelen' });
  await dialog.waitFor();
  await office.press('Escape');
  const groups = await dialog.getByRole('listitem').allInnerTexts();
  const finish = dialog.getByRole('button', { name: 'Fullfør' });
  expect(await finish.isDisabled()).toBe(true);
  expect(await office.violations()).toEqual([]);
  const typed = groups.map((text) => text.replace(/^\d\s*/, '')).join(' ');
  await dialog.getByRole('textbox').fill(typed.toLowerCase());
  await dialog.getByText('9 av 9 grupper stemmer').waitFor();
  await finish.click();
  await dialog.waitFor({ state: 'detached' });
});
