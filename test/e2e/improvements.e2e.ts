import { mkdirSync } from 'node:fs';

import { afterAll, beforeAll, expect, test } from 'vitest';

import { addDays } from '../../src/domain/calendar/day.ts';
import { aComplaint } from '../main/complaint/aComplaint.ts';
import { type OfficeWindow, openOfficeWindow } from './officeWindow.ts';

let office: OfficeWindow;
let year = 0;
let complaintId = '';

beforeAll(async () => {
  office = await openOfficeWindow(async ({ addCase, invoke, today }) => {
    year = Number(today.slice(0, 4));
    const { personId, referralId } = await addCase(
      { givenName: 'Kari', familyName: 'Testnes' },
      { received: 40, granted: 20 },
    );
    const fields = aComplaint({ referralId, receivedOn: addDays(today, -3), knownOn: addDays(today, -20) });
    ({ id: complaintId } = await invoke('complaint.register', { personId, fields }));
    const values = { outcome: 'notMet', comment: null, evidence: null, responsible: 'Mette Rustad' } as const;
    await invoke('criterion.assess', { year, key: 'r17', version: 0, values });
  });
}, 120_000);
afterAll(() => office.close());

const picture = async (name: string) => {
  if (process.env.CRITERIA_PICTURES === undefined) return;
  mkdirSync('out/criteria', { recursive: true });
  await office.page.waitForTimeout(400);
  await office.page.screenshot({ path: `out/criteria/${name}.png` });
};
const inBothThemes = async (name: string) => {
  expect(await office.violations()).toEqual([]);
  await picture(name);
  await office.page.emulateMedia({ colorScheme: 'dark' });
  expect(await office.violations()).toEqual([]);
  await picture(`${name}-dark`);
  await office.page.emulateMedia({ colorScheme: 'light' });
};

test('an unmet criterion becomes an improvement where it stands, and shows it with its due date', async () => {
  const { page, goTo } = office;
  await goTo(`/kriterier/${year}?theme=userParticipation`);
  await page.getByRole('button', { name: /Lag forbedringstiltak/ }).click();
  await page.getByRole('textbox', { name: 'Forbedringstiltak' }).fill('Brukerpanel to ganger i året');
  await page.getByText(`Følges opp i årsrapporten for ${year + 1}.`).waitFor();
  await inBothThemes('inline');
  await office.press('Control+Enter');
  await page.getByRole('link', { name: `Brukerpanel to ganger i året, 31.12.${year + 1}` }).click();
  await page.getByRole('heading', { name: 'Brukerpanel to ganger i året', level: 1 }).waitFor();
  await page.getByRole('link', { name: `Kriterium 17 i ${year}` }).waitFor();
});

test('it is given a figure to move, begun, and each step can be undone', async () => {
  const { page, press } = office;
  await page.getByRole('button', { name: 'Endre', exact: true }).click();
  await page.getByRole('combobox', { name: /Tallet det skal virke på/ }).fill('Har koordinator');
  await page.getByRole('option', { name: 'Har koordinator', exact: true }).click();
  await press('Control+Enter');
  await page.getByRole('heading', { name: 'Har koordinator' }).waitFor();
  await page.getByRole('button', { name: 'Sett i gang' }).click();
  await page.getByRole('textbox', { name: 'Merknad' }).fill('Første møte holdt');
  await press('Enter');
  await page.getByText('Status: i gang: Første møte holdt').waitFor();
  await inBothThemes('improvement');
  await page.getByRole('button', { name: 'Angre siste endring' }).click();
  await page.getByText('Siste endring angret').waitFor();
});

test('a complaint and a deviation give improvements too, and all stand in one list', async () => {
  const { page, goTo, press } = office;
  await goTo(`/klager/${complaintId}`);
  await page.getByRole('button', { name: /Lag forbedringstiltak/ }).click();
  await page.getByRole('textbox', { name: 'Forbedringstiltak' }).fill('Fast dag for svar');
  await press('Control+Enter');
  await page.getByRole('link', { name: /Fast dag for svar, / }).waitFor();
  await goTo('/forbedring/avvik');
  await page.getByRole('button', { name: /Meld avvik/ }).click();
  await page.getByRole('textbox', { name: 'Hva som hendte' }).fill('Kari Testnes fikk ikke svar');
  await page.getByText(/Teksten nevner «Kari Testnes»/).waitFor();
  await page.getByRole('textbox', { name: 'Hva som hendte' }).fill('Melder fikk ikke svar innen fristen');
  await press('Control+Enter');
  await page.getByText('1 avvik, 1 ikke lukket').waitFor();
  await page.getByRole('button', { name: /Lag forbedringstiltak/ }).click();
  await page.getByRole('textbox', { name: 'Forbedringstiltak' }).fill('Påminnelse uka før');
  await press('Control+Enter');
  await page.getByRole('link', { name: /Påminnelse uka før/ }).waitFor();
  await inBothThemes('deviations');
  await page.getByRole('link', { name: 'Forbedringstiltak', exact: true }).last().click();
  await page.getByText('3 tiltak').waitFor();
  await inBothThemes('list');
});
