import { join } from 'node:path';

import { afterAll, beforeAll, expect, test } from 'vitest';

import { pages } from '../../src/renderer/app/pages/pages.ts';
import { focusedName } from './keyboard.ts';
import { type OfficeWindow, openOfficeWindow } from './officeWindow.ts';
import { officeAccount } from './workingOffice.ts';

/** What holds on any page of the window: addresses that lead nowhere, paper, the mark in lists; and new keys. */
let office: OfficeWindow;
let unitId: string;
let caseIds: { referralId: string; personId: string };
const nobody = '00000000-0000-7000-8000-000000000000';

beforeAll(async () => {
  office = await openOfficeWindow(async ({ addCase, addCoordinator, addUnit, invoke }) => {
    const solveig = { displayName: 'Solveig Ås', role: 'caseWorker' } as const;
    const { id } = await invoke('account.add', { ...solveig, loginName: 'solveig', password: officeAccount.password });
    await invoke('account.change', { ...solveig, id, version: 1, isActive: false });
    unitId = await addUnit('Hjemmetjenesten nord', 'Anne Mo');
    await addCoordinator({ name: 'Jonas Eide', unitId });
    caseIds = await addCase({ givenName: 'Kari', familyName: 'Testnes' }, { received: 40 });
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
    await office.page.getByRole('heading', { name: 'Siden finnes ikke', level: 1 }).waitFor();
    await office.page.getByText('Det du åpnet, finnes ikke').waitFor();
    await expect.poll(() => office.page.title()).toContain('Siden finnes ikke');
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
  await expect.poll(() => row(3).getAttribute('data-active')).toBe('true');
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

test('every page of the window asks for nothing but the app itself', async () => {
  const ids = { referralId: caseIds.referralId, personId: caseIds.personId, unitId } as Record<string, string>;
  const silent: string[] = [];
  for (const { path } of pages) {
    await office.goTo(
      path.replaceAll(/\/:(\w+)\?/g, '').replaceAll(/:(\w+)/g, (_, name: string) => ids[name] ?? nobody),
    );
    await office.page
      // An address of something that is not there says so under a heading of its own.
      .getByRole('heading', { level: 1 })
      .first()
      .waitFor()
      .catch(() => silent.push(path));
  }
  expect(silent, 'pages without a heading').toEqual([]);
  expect(pages.length).toBeGreaterThan(40);
  const requests = await office.app.electron.requests();
  expect(requests.length).toBeGreaterThan(50);
  expect(requests.filter((address) => !address.startsWith('app://koordinat/'))).toEqual([]);
});

test('the register is given another key once an account was ended, and one works on in it', async () => {
  const { page } = office;
  await open('/innstillinger?del=accounts', 'Innstillinger');
  await page.getByText('Solveig Ås har fått kontoen avsluttet').waitFor();
  expect(await office.violations()).toEqual([]);
  await office.tabTo('Bytt nøkkel');
  await office.press('Enter');
  await page.getByText(/Nøkkelen er fra/).waitFor({ timeout: 30_000 });
  await page.getByText('Solveig Ås har fått kontoen avsluttet').waitFor({ state: 'detached' });
  await open('/personer', 'Personer');
  await page.getByRole('row', { name: /Mønstad/ }).waitFor();
});

test('a backup is taken and tried out by a press, and looked at on the locked window', async () => {
  const { page, app } = office;
  await open('/innstillinger?del=backup', 'Innstillinger');
  // The one from before the register got another key.
  const kept = page.getByRole('row', { name: /koordinat-.*\.tar/ });
  await expect.poll(() => kept.count()).toBe(1);
  await page.getByRole('button', { name: 'Ta sikkerhetskopi nå' }).click();
  await page.getByText(/Siste kopi er fra/).waitFor();
  await page.getByRole('button', { name: 'Prøv gjenoppretting' }).click();
  await page.getByText(/Gjenopprettingen gikk bra/).waitFor();
  expect(await office.violations()).toEqual([]);
  const file = (await kept.first().getByRole('cell').first().innerText()).trim();
  await app.electron.pressShortcut('CmdOrCtrl+L');
  await page.getByRole('button', { name: 'Hent inn en sikkerhetskopi' }).click();
  await app.electron.answerOpenDialog(join(office.folder, 'sikkerhetskopier', file));
  await page.getByRole('button', { name: 'Velg fil …' }).click();
  await page.getByText('3 personer og 3 meldinger', { exact: false }).waitFor();
  await page.getByLabel('Passord i kopien').waitFor();
  expect(await office.violations()).toEqual([]);
});
