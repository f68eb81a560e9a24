import { afterAll, beforeAll, expect, test } from 'vitest';

import { type OfficeWindow, openOfficeWindow } from './officeWindow.ts';

let office: OfficeWindow;
beforeAll(async () => {
  office = await openOfficeWindow(async ({ addCase, addCoordinator, addUnit, assign, today, invoke }) => {
    const unitId = await addUnit('Helsestasjonen', 'Anne Leder');
    const coordinatorId = await addCoordinator({ name: 'Hanne Vik', unitId });
    const kari = await addCase(
      { givenName: 'Kari', familyName: 'Testnes', area: 'Nord' },
      { received: 20, granted: 10 },
    );
    await assign(kari.referralId, coordinatorId, 5);
    await addCase({ givenName: 'Ola', familyName: 'Testvik', area: 'Sør' }, { received: 12 }, { specialty: 'unknown' });
    await invoke('indicator.saveView', {
      indicatorId: 'referralsReceived',
      name: 'Per område',
      address: `periode=${today.slice(0, 4)}&delt=area`,
      forOffice: true,
    });
  });
}, 120_000);
afterAll(() => office.close());

test('an indicator is divided and narrowed, and every figure leads to whom it counts', async () => {
  const { page, goTo } = office;
  await goTo('/statistikk/indikatorer');
  await page.getByRole('link', { name: 'Meldinger mottatt' }).waitFor();
  expect(await office.violations()).toEqual([]);
  await page.getByRole('link', { name: 'Per område' }).click();
  const row = (name: string) => page.getByRole('row', { name: new RegExp(`^${name}`) });
  await row('Nord').getByText('1', { exact: true }).first().waitFor();
  await row('I alt').getByText('2', { exact: true }).first().waitFor();
  expect(await office.violations()).toEqual([]);
  await page.getByRole('link', { name: 'Nord: 1' }).click();
  await page.getByRole('row', { name: /Testnes/ }).waitFor();
  await expect.poll(() => page.getByRole('row', { name: /Testvik/ }).count()).toBe(0);
  expect(await office.violations()).toEqual([]);
});

test('a view is saved by name, copied with small numbers hidden, and taken away again', async () => {
  const { page, goTo } = office;
  await goTo('/statistikk/indikatorer/coordinatorShare?delt=area&av=grantedPersons');
  await page.getByRole('button', { name: 'Lagre visning' }).click();
  await page.getByRole('textbox', { name: 'Navn på visningen' }).fill('Områdene mine');
  await page.getByRole('dialog').getByRole('button', { name: 'Lagre visning' }).click();
  await page.getByRole('link', { name: 'Områdene mine' }).waitFor();
  await page.getByRole('button', { name: 'Kopier som tabell' }).click();
  await page.getByText('Tabellen er kopiert. Små tall er skjult.').waitFor();
  await page.getByRole('button', { name: 'Fjern visningen Områdene mine' }).click();
  await page.getByRole('link', { name: 'Områdene mine' }).waitFor({ state: 'detached' });
});

test('a finding leads to the field that mends it, and is gone when it is mended; another is right with a reason', async () => {
  const { page, goTo, press } = office;
  await goTo('/statistikk/datakvalitet');
  const finding = page.getByRole('row', { name: /Melding uten kjent fagområde/ });
  await finding.waitFor();
  expect(await office.violations()).toEqual([]);
  await finding.focus();
  await press('Enter');
  const field = page.getByRole('dialog').getByRole('combobox', { name: 'Fagområde' });
  await expect.poll(() => field.evaluate((element) => element === document.activeElement)).toBe(true);
  await field.click();
  await page.getByRole('option', { name: 'Somatikk' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Lagre' }).click();
  await page.getByRole('heading', { level: 1, name: 'Datakvalitet' }).waitFor();
  await finding.waitFor({ state: 'detached' });

  const need = page.getByRole('row', { name: /Uoppgitt bistandsbehov/ });
  const before = await need.count();
  await need.first().getByRole('button', { name: 'Er riktig' }).click();
  await page.getByRole('textbox', { name: 'Hvorfor er det riktig?' }).fill('Ikke kartlagt ennå');
  await page.getByRole('dialog').getByRole('button', { name: 'Er riktig' }).click();
  await expect.poll(() => need.count()).toBe(before - 1);
  await page.getByText('Bekreftet som riktige (1)').click();
  await page.getByText('Ikke kartlagt ennå').waitFor();
  expect(office.complaints).toEqual([]);
});

test('the pages speak nynorsk', async () => {
  const nynorsk = await openOfficeWindow(
    async ({ addCase }) => void (await addCase({ familyName: 'Testnes' }, { received: 9 })),
    { language: 'nn' },
  );
  await nynorsk.goTo('/statistikk/indikatorer/planShare');
  await nynorsk.page.getByRole('heading', { name: 'Teljar' }).waitFor();
  await nynorsk.goTo('/statistikk/datakvalitet');
  await nynorsk.page.getByText('Det som manglar, seier imot seg sjølv').waitFor();
  expect(nynorsk.complaints).toEqual([]);
  await nynorsk.close();
}, 60_000);
