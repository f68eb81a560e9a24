import { mkdirSync } from 'node:fs';

import { afterAll, beforeAll, expect, test } from 'vitest';

import { type OfficeWindow, openOfficeWindow } from './officeWindow.ts';

let office: OfficeWindow;
let referralId: string;

beforeAll(async () => {
  office = await openOfficeWindow(async ({ addCase }) => {
    const added = await addCase({ givenName: 'Kari', familyName: 'Testnes' }, { received: 40, granted: 20 });
    referralId = added.referralId;
  });
}, 120_000);
afterAll(() => office.close());

const heading = (name: string | RegExp, level = 1) => office.page.getByRole('heading', { name, level }).first();
const field = (label: string | RegExp) => office.page.getByRole('textbox', { name: label });
const picture = async (name: string) => {
  if (process.env.COMPLAINT_PICTURES === undefined) return;
  mkdirSync('out/complaints', { recursive: true });
  await office.page.screenshot({ path: `out/complaints/${name}.png` });
};

test('a complaint is registered from the case, with its term from the day of the decision', async () => {
  const { page, goTo, press } = office;
  await goTo('/klager');
  await page.getByText('Ingen klager er ført').waitFor();
  expect(await office.violations()).toEqual([]);
  await goTo(`/sak/${referralId}`);
  await page.getByRole('link', { name: 'Ny klage' }).click();
  await heading('Ny klage').waitFor();
  await page.getByRole('radio', { name: 'Representant med fullmakt' }).check();
  await press('Control+Enter');
  await page.getByRole('button', { name: /Hva klages det på: / }).waitFor();
  await page.getByRole('button', { name: /Navnet på den som klager: Må fylles ut/ }).waitFor();
  expect(await office.violations()).toEqual([]);
  await page.getByRole('combobox', { name: 'Hva klages det på?' }).click();
  await page.getByRole('option', { name: 'Planen er ikke god nok' }).click();
  await field('Navnet på den som klager').fill('Ola Testmann');
  await picture('form');
  await press('Control+Enter');
  await heading(/Testnes/).waitFor();
  await page.getByText('Klagen mangler fullmakt.').waitFor();
  await page.getByText(/Kom i tide, til \d\d\.\d\d\.\d{4} \(4 uker, pbrl § 7-5\)/).waitFor();
  expect(await office.violations()).toEqual([]);
  await picture('lacks');
});

test('it is made whole, upheld, sent on and settled, and the last step can be taken back', async () => {
  const { page, press } = office;
  const step = async (name: string, fill: () => Promise<void>) => {
    await page.getByRole('button', { name, exact: true }).click();
    await page.getByRole('dialog', { name }).waitFor();
    await fill();
    await press('Control+Enter');
    await page.getByRole('dialog').waitFor({ state: 'detached' });
  };
  await page.getByRole('button', { name: 'Be om det som mangler' }).click();
  await page.getByRole('dialog', { name: 'Be om det som mangler' }).waitFor();
  await press('Control+Enter');
  await page.getByRole('button', { name: /Hva mangler: Må fylles ut/ }).waitFor();
  expect(await office.violations()).toEqual([]);
  await field('Hva mangler?').fill('Fullmakt');
  await field('Skal komme innen').fill('31.12.2099');
  await press('Control+Enter');
  await page.getByText('Det som mangler, skal komme innen 31.12.2099.').waitFor();
  await step('Det som manglet, er kommet', async () => undefined);
  await step('Oppretthold avgjørelsen', () => field('Begrunnelse').fill('Planen har alt den skal ha'));
  await step('Send til Statsforvalteren', () => field(/Hva sendes med/).fill('Klagen\nAvgjørelsen'));
  await page.getByText('Klagen er hos Statsforvalteren.').waitFor();
  await step('Før inn svaret fra Statsforvalteren', async () => {
    await page.getByRole('combobox', { name: 'Hva svarte Statsforvalteren?' }).click();
    await page.getByRole('option', { name: 'Opphevet' }).click();
  });
  await page.getByText('Klagen er avsluttet: opphevet.').waitFor();
  await picture('closed');
  await page.getByRole('button', { name: 'Angre siste steg' }).click();
  await page.getByText('Klagen er hos Statsforvalteren.').waitFor();
  expect(await office.violations()).toEqual([]);
});

test('it stands in the list, with a filter in the address, and on the page of the case', async () => {
  const { page, goTo } = office;
  await goTo('/klager');
  await page.getByRole('grid', { name: 'Klager og anmodninger om tilsyn' }).getByText('Hos Statsforvalteren').waitFor();
  expect(await office.violations()).toEqual([]);
  await picture('list');
  await goTo('/klager?recordKind=supervisionRequest');
  await page.getByText('0 av 1').waitFor();
  await goTo(`/sak/${referralId}`);
  await page.getByRole('link', { name: 'Planen er ikke god nok' }).click();
  await page.getByText('Klagen er hos Statsforvalteren.').waitFor();
});

test('the same stands in nynorsk', async () => {
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
  await page.getByText('Klaga er hos Statsforvaltaren.').waitFor();
  await picture('nynorsk');
  await goTo('/klager/ny');
  await heading('Ny klage').waitFor();
  await page.getByText('Kven gjeld klaga?').waitFor();
  expect(await office.violations()).toEqual([]);
  expect(office.complaints).toEqual([]);
});
