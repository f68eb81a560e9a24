import { mkdirSync } from 'node:fs';

import { afterAll, beforeAll, expect, test } from 'vitest';

import { addYears } from '../../src/domain/calendar/day.ts';
import { type OfficeWindow, openOfficeWindow } from './officeWindow.ts';

let office: OfficeWindow;
let eva = { personId: '', referralId: '' };
let ola = { personId: '', referralId: '' };
let coordinatorId = '';

beforeAll(async () => {
  office = await openOfficeWindow(async ({ addCase, addCoordinator, assign, today }) => {
    const home = { familyName: 'Demodal', address: 'Prøveveien 1', postalCode: '2300' };
    const need = { need: 'childCoordinator', legalBasis: 'pbrl2-5c' } as const;
    const days = { received: 40, granted: 20 };
    eva = await addCase({ ...home, givenName: 'Eva', birthDate: addYears(today, -9) }, days, need);
    ola = await addCase({ ...home, givenName: 'Ola', birthDate: addYears(today, -12) }, days, need);
    const roles = ['childCoordinator', 'coordinator'] as const;
    await addCoordinator({ name: 'Jonas Eide', roles: [...roles] });
    coordinatorId = await addCoordinator({ name: 'Siri Vik', roles: [...roles], maxPersons: 4 });
    await assign(ola.referralId, coordinatorId, 10);
  });
}, 120_000);
afterAll(() => office.close());

const picture = async (name: string) => {
  if (process.env.MEETING_PICTURES === undefined) return;
  mkdirSync('out/meeting', { recursive: true });
  await office.page.screenshot({ path: `out/meeting/${name}.png`, fullPage: true });
};

test('same name and address is asked about, linked from there, and seen from both sides', async () => {
  const { page, goTo, press } = office;
  await goTo(`/personer/${eva.personId}`);
  await page.getByText('Kan høre til familien: samme etternavn og adresse.').waitFor();
  await page.getByText('Barnet i fokus').waitFor();
  await page.getByText('Ingen plan der det kan stå ennå.').waitFor();
  expect(await office.violations()).toEqual([]);
  await picture('family-ask');
  await page.getByRole('button', { name: 'Knytt til Demodal, Ola' }).click();
  const dialog = page.getByRole('dialog', { name: 'Legg til i familien' });
  await dialog.waitFor();
  await press('Control+Enter');
  await dialog.getByRole('button', { name: /Hva er vedkommende for Eva Demodal: / }).waitFor();
  expect(await office.violations()).toEqual([]);
  await picture('family-dialog');
  await dialog.getByRole('combobox', { name: /Hva er vedkommende for Eva Demodal/ }).click();
  await page.getByRole('option', { name: 'Søsken' }).click();
  await press('Control+Enter');
  await page.getByText('Andre i familien har koordinator: Siri Vik.').waitFor();
  await page.getByRole('link', { name: 'Demodal, Ola' }).click();
  await page.getByRole('heading', { name: 'Demodal, Ola', level: 1 }).waitFor();
  await page.getByRole('link', { name: 'Demodal, Eva' }).waitFor();
});

test('kin outside the register are added by name, taken away with undo, and stay in the story', async () => {
  const { page, press } = office;
  await page.getByRole('button', { name: 'Legg til i familien' }).click();
  await page.getByRole('radio', { name: 'En pårørende utenfor registeret' }).check();
  await page.getByRole('textbox', { name: 'Navn', exact: true }).fill('Per Fiktli');
  await page.getByRole('combobox', { name: /Hva er vedkommende for/ }).click();
  await page.getByRole('option', { name: 'Besteforelder' }).click();
  await press('Control+Enter');
  await page.getByText('Besteforelder: Per Fiktli').waitFor();
  await page.getByRole('button', { name: 'Fjern Per Fiktli fra familien' }).click();
  await page.getByText('Koblingen er fjernet.').waitFor();
  await page.getByText('Besteforelder: Per Fiktli').waitFor({ state: 'detached' });
  await page.getByText('Endringer i familien').click();
  await page.getByText(/Besteforelder, ført inn .* av Ingrid Fagerli, fjernet .* av Ingrid Fagerli/).waitFor();
  await page.getByRole('button', { name: 'Sett tilbake' }).click();
  await page.getByText('Besteforelder: Per Fiktli').waitFor();
});

test('the sibling’s coordinator stands first when one is to be found, and counts one family', async () => {
  const { page, goTo } = office;
  await goTo(`/sak/${eva.referralId}/koordinator`);
  await page.getByText('Koordinator for familien: Ola Demodal').waitFor();
  const names = page.getByRole('radiogroup', { name: 'Velg koordinator' }).locator('strong');
  expect(await names.first().textContent()).toBe('Siri Vik');
  expect(await office.violations()).toEqual([]);
  await picture('family-find');
  await page.evaluate(
    async ({ referralId, coordinator }) => {
      const { koordinat } = window as unknown as {
        koordinat: { invoke: (path: string, input: unknown) => Promise<{ value: { version: number } }> };
      };
      const { version } = (await koordinat.invoke('referral.get', { id: referralId })).value;
      const fromDay = new Date().toISOString().slice(0, 10);
      const input = { referralId, version, coordinatorId: coordinator, fromDay, note: null };
      await koordinat.invoke('assignment.assign', input);
    },
    { referralId: eva.referralId, coordinator: coordinatorId },
  );
  await goTo(`/koordinatorer/${coordinatorId}`);
  await page.getByText('2 personer i 1 familie').waitFor();
  await goTo(`/personer/${eva.personId}`);
  await page.getByText('Familien har én koordinator: Siri Vik.').waitFor();
  await page.getByText('Ja, til 18 år').waitFor();
  expect(await office.violations()).toEqual([]);
  await picture('family');
  await page.emulateMedia({ colorScheme: 'dark' });
  expect(await office.violations()).toEqual([]);
  await picture('family-dark');
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
  await page.getByText('Familien har éin koordinator: Siri Vik.').waitFor();
  await page.getByText('Sysken:').waitFor();
  expect(office.complaints).toEqual([]);
});
