import { mkdirSync } from 'node:fs';

import { afterAll, beforeAll, expect, test } from 'vitest';

import { addDays } from '../../src/domain/calendar/day.ts';
import { type OfficeWindow, openOfficeWindow } from './officeWindow.ts';

let office: OfficeWindow;
let referralId: string;
let personId: string;
let formId: string;

beforeAll(async () => {
  office = await openOfficeWindow(
    async ({ addCase, invoke, today }) => {
      const told = async (name: string, received: number, notified: number) => {
        const added = await addCase(
          { givenName: name, familyName: 'Testnes', municipalityNumber: '3403' },
          { received },
        );
        const onDay = addDays(today, -notified);
        const step = { id: added.referralId, onDay, note: null };
        await invoke('referral.assess', { ...step, version: 1 });
        await invoke('referral.notifyMunicipality', { ...step, version: 2, municipalityNumber: '3403' });
        return added;
      };
      const eva = await told('Eva', 60, 50);
      const head = { phone: '', email: '', web: '', authority: '' };
      await invoke('letter.changeLetterhead', { addressLine: 'Prøveveien 1', postalLine: '2815 Gjøvik', ...head });
      const { ids } = await invoke('letter.make', { referralId: eva.referralId, kind: 'feedbackForm' });
      formId = ids[0] ?? '';
      await invoke('letter.finish', { letters: [{ id: formId, version: 1 }] });
      await invoke('letter.send', { letters: [{ id: formId, version: 2 }], sentOn: today, how: 'post' });
      await told('Per', 50, 40);
      const child = await addCase(
        { givenName: 'Tuva', familyName: 'Prøveli', birthDate: addDays(today, -2000), municipalityNumber: '3403' },
        { received: 3 },
        { referrerType: 'hospitalMentalChild', need: 'childCoordinator', legalBasis: 'pbrl2-5c', admittedNow: true },
      );
      ({ referralId, personId } = child);
    },
    { officeType: 'healthTrust' },
  );
}, 120_000);
afterAll(() => office.close());

const heading = (name: string | RegExp, level = 1) => office.page.getByRole('heading', { name, level }).first();
const field = (label: string | RegExp) => office.page.getByRole('textbox', { name: label });
const picture = async (name: string) => {
  if (process.env.HOSPITAL_PICTURES === undefined) return;
  mkdirSync('out/hospital', { recursive: true });
  await office.page.screenshot({ path: `out/hospital/${name}.png` });
};
/** The page as it stands has no faults that axe finds, in neither theme. */
const isAccessible = async () => {
  expect(await office.violations()).toEqual([]);
  await office.page.emulateMedia({ colorScheme: 'dark' });
  await office.page.waitForTimeout(250);
  expect(await office.violations()).toEqual([]);
  await office.page.emulateMedia({ colorScheme: 'light' });
};
const today = () => {
  const now = new Date();
  return `${String(now.getDate()).padStart(2, '0')}.${String(now.getMonth() + 1).padStart(2, '0')}.${now.getFullYear()}`;
};

test('a melding about a child says what the hospital lacks, and how to get it', async () => {
  const { page, goTo, press } = office;
  await goTo(`/sak/${referralId}`);
  await heading('Prøveli, Tuva').waitFor();
  await page.getByText('0 av 4').waitFor();
  await page.getByRole('button', { name: 'Spør avdelingen om: Beskrevet i epikrisen' }).click();
  await page.getByRole('dialog').waitFor();
  await press('Control+Enter');
  await page.getByText('Spurt avdelingen om: Beskrevet i epikrisen.').waitFor();
  await page.getByRole('dialog').waitFor({ state: 'detached' });
  // It is ticked when the register has written it.
  await page.getByRole('checkbox', { name: 'Registrert i DIPS' }).click();
  await page.getByText('1 av 4').waitFor();
  await page.getByRole('button', { name: /Endre dato og merknad: Registrert i DIPS/ }).click();
  await field(/^Merknad/).fill('Koblet til planen');
  await press('Control+Enter');
  await page
    .getByText(/, Koblet til planen/)
    .first()
    .waitFor();
  await isAccessible();
});

test('the stay has its ward and a contact physician by the first working day', async () => {
  const { page, press } = office;
  await page.getByRole('button', { name: 'Registrer oppholdet' }).click();
  await field(/^Avdeling/).fill('Barneavdelingen');
  await field('Kontaktlegens navn')
    .or(field(/Kontaktlegens navn/))
    .first()
    .fill('Anne Prøve');
  await field(/^Innlagt/).fill(today());
  await press('Control+Enter');
  await page.getByRole('button', { name: /Utpekt.*Må fylles ut/ }).waitFor();
  expect(await office.violations()).toEqual([]);
  await field(/^Utpekt/).fill(today());
  await press('Control+Enter');
  await page.getByRole('dialog').waitFor({ state: 'detached' });
  await page.getByText('Anne Prøve').waitFor();
  await page.getByText(/, første virkedag/).waitFor();
  await picture('case');
  await isAccessible();
});

test('the kommune is told, and answers with the name of its coordinator', async () => {
  const { page, press } = office;
  const step = async (button: string, fill: () => Promise<void>) => {
    await page.getByRole('button', { name: button, exact: true }).click();
    await page.getByRole('dialog').waitFor();
    await fill();
    await press('Control+Enter');
    await page.getByRole('dialog').waitFor({ state: 'detached' });
  };
  await step('Vurder behovet', async () => undefined);
  await step('Varsle kommunen', async () => undefined);
  await page.getByText(/^Hamar har frist/).waitFor();
  await step('Registrer svaret', () => field(/Koordinatorens navn/).fill('Ingvild Testmo'));
  await page.getByText('Kommunen har svart. Saken kan avsluttes.').waitFor();
  await page.getByText('Ingvild Testmo').first().waitFor();
});

test('the hospital takes part in the plan by an agreement, which is renewed and ended', async () => {
  const { page, press } = office;
  await page.getByRole('link', { name: 'Ny avtale' }).click();
  await heading('Deltakelse i planen til Tuva Prøveli').waitFor();
  await isAccessible();
  await page.getByRole('button', { name: 'Ny avtale' }).click();
  await page.getByRole('dialog').waitFor();
  await press('Control+Enter');
  await page.getByRole('button', { name: /Hvem deltar fra sykehuset: Må fylles ut/ }).waitFor();
  expect(await office.violations()).toEqual([]);
  await field(/Hvem deltar fra sykehuset/).fill('Lars Testvik');
  await field(/Hva ventes av sykehuset/).fill('Møter hver sjette uke.');
  await field(/^Til/).fill(today());
  await press('Control+Enter');
  await page.getByRole('dialog').waitFor({ state: 'detached' });
  await page.getByText('Lars Testvik, deltar i ansvarsgruppa').waitFor();
  await page.getByText('Ikke notert i journalen').waitFor();
  await picture('agreement');
  await isAccessible();
  await page.getByRole('button', { name: 'Forny avtalen med Hamar' }).click();
  await page.getByRole('dialog').waitFor();
  await press('Control+Enter');
  await page.getByRole('dialog').waitFor({ state: 'detached' });
  await page.getByText(/^Fornyet /).waitFor();
  await page.getByRole('button', { name: 'Avslutt avtalen med Hamar' }).waitFor();
  await office.goTo('/planer/deltakelse');
  await page.getByRole('grid', { name: 'Avtaler om deltakelse' }).getByText('Lars Testvik').first().waitFor();
  await picture('agreements');
  await isAccessible();
});

test('the kommuner are seen together, and asked again from there about what is overdue', async () => {
  const { page, goTo, press } = office;
  await goTo('/kommuner');
  const grid = page.getByRole('grid', { name: 'Meldinger per kommune' });
  await grid.getByText('Hamar').waitFor();
  await page.getByRole('link', { name: '3, Meldinger, Hamar' }).waitFor();
  await picture('municipalities');
  await isAccessible();
  await page.getByRole('button', { name: 'Purr Hamar' }).click();
  await page.getByRole('dialog', { name: 'Purr Hamar' }).waitFor();
  await page.getByRole('checkbox', { name: /Testnes, Per/ }).uncheck();
  await field(/^Notat/).fill('Ringte og spurte.');
  await picture('reminder');
  expect(await office.violations()).toEqual([]);
  await press('Control+Enter');
  await page.getByText('Purringen er ført i én sak').waitFor();
  await page.getByRole('link', { name: '1, Over fristen, Hamar' }).click();
  await page.getByText('1 av 3').waitFor();
  await page.getByText('Testnes, Per').waitFor();
  await goTo('/kommuner?show=neverAnswered');
  await page.getByText('0 av 1').waitFor();
});

test('the answer is registered from the form it came on, and the two lead to each other', async () => {
  const { page, goTo, press } = office;
  await goTo(`/brev/${formId}`);
  await page.getByText('Når kommunen har svart, registrerer du svaret her.').waitFor();
  await isAccessible();
  await page.getByRole('link', { name: 'Registrer svaret' }).click();
  await page.getByRole('dialog').waitFor();
  await field(/Koordinatorens navn/).fill('Mari Prøve');
  await press('Control+Enter');
  await page.getByRole('dialog').waitFor({ state: 'detached' });
  await page.getByRole('link', { name: 'Skjemaet kommunen fikk' }).click();
  await page.getByText(/^Svaret er registrert \d\d\.\d\d\.\d{4}\.$/).waitFor();
  expect(await page.getByRole('link', { name: 'Registrer svaret' }).count()).toBe(0);
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
  await goTo('/kommuner');
  await heading('Kommunane').waitFor();
  await picture('municipalities-nn');
  await goTo(`/personer/${personId}/deltakelse`);
  await heading('Deltaking i planen til Tuva Prøveli').waitFor();
  await goTo(`/sak/${referralId}`);
  await page.getByText('Under opphaldet').waitFor();
  await page.getByText('Spør avdelinga').first().waitFor();
  await picture('case-nn');
  expect(await office.violations()).toEqual([]);
  expect(office.complaints).toEqual([]);
});
