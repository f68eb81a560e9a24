import { afterAll, beforeAll, expect, test } from 'vitest';

import { addDays } from '../../src/domain/calendar/day.ts';
import { aFadder } from '../main/fadder/aFadder.ts';
import { focusedName, violationsInBothThemes } from './keyboard.ts';
import { aHeldSession, anEvaluatedRound, aRound } from './corpsAtWork.ts';
import { type OfficeWindow, openOfficeWindow } from './officeWindow.ts';
import { aPlan } from './workingOffice.ts';

/** What axe finds on every main screen of an office at work, in both themes, and that nothing scrolls sideways at 200 % zoom. */
let office: OfficeWindow;
let caseId: string;
let personId: string;
let coordinatorId: string;
let unitId: string;
let fadderId: string;
let meetingId: string;
let sessionId: string;
let courseId: string;
let evaluatedId: string;

beforeAll(async () => {
  office = await openOfficeWindow(async ({ addCase, addCoordinator, addUnit, assign, invoke, today }) => {
    unitId = await addUnit('Hjemmetjenesten nord', 'Anne Mo');
    coordinatorId = await addCoordinator({ name: 'Jonas Eide', unitId });
    ({ id: fadderId } = await invoke('fadder.create', aFadder({ name: 'Liv Sæther' })));
    ({ referralId: caseId } = await addCase(
      { givenName: 'Kari', familyName: 'Testnes' },
      { received: 40, granted: 20 },
    ));
    await addCase({ givenName: 'Oddvar', familyName: 'Syntnes' }, { received: 39 }, { referrerType: 'gp' });
    const served = await addCase({ givenName: 'Leila', familyName: 'Mønstad' }, { received: 400, granted: 390 });
    personId = served.personId;
    await assign(served.referralId, coordinatorId, 380);
    await invoke('plan.create', { personId, fields: aPlan() });
    const days = [addDays(today, 7)];
    const { ids } = await invoke('officeMeeting.create', { days, startTime: '09:00', minutes: 60, place: 'Rådhuset' });
    meetingId = ids[0] ?? '';
    const items = [{ kind: 'coordinator' as const, referralId: caseId }];
    await invoke('agenda.add', { id: meetingId, version: 1, items });
    sessionId = await aHeldSession({ invoke, today }, fadderId, coordinatorId);
    courseId = await aRound({ invoke, today }, 40, coordinatorId);
    evaluatedId = await anEvaluatedRound({ invoke, today }, coordinatorId);
  });
});
afterAll(() => office.close());

const screens = (): [path: string, title: string | RegExp][] => [
  ['/', 'Hva venter'],
  ['/meldinger', 'Meldinger'],
  ['/meldinger/ny', 'Ny melding'],
  [`/sak/${caseId}`, 'Testnes, Kari'],
  [`/sak/${caseId}/koordinator`, /Finn koordinator/],
  ['/personer', 'Personer'],
  [`/personer/${personId}`, 'Mønstad, Leila'],
  [`/personer/${personId}/plan`, /Plan for/],
  ['/koordinatorer', 'Koordinatorer'],
  [`/koordinatorer/${coordinatorId}`, 'Jonas Eide'],
  ['/koordinatorer/enheter', 'Enheter'],
  [`/koordinatorer/enheter/${unitId}`, 'Hjemmetjenesten nord'],
  ['/kalender', 'Kalender'],
  ['/moter', 'KE-møter'],
  [`/moter/${meetingId}`, /KE-møte/],
  ['/opplaering', 'Opplæring og veiledning'],
  ['/opplaering/tilbud', 'Må få tilbud om plass'],
  ['/opplaering/kurs', 'Kurs'],
  ['/opplaering/kurs/ny', 'Ny kursrunde'],
  [`/opplaering/kurs/${courseId}`, 'Koordinatoropplæring'],
  [`/opplaering/kurs/${evaluatedId}`, 'Koordinatoropplæring'],
  ['/opplaering/programmer', 'Opplæringsprogrammer'],
  ['/opplaering/andre', 'Andre deltakere'],
  ['/opplaering/faddere', 'Faddere'],
  ['/opplaering/faddere/velg', 'Velg fadder'],
  [`/opplaering/faddere/${fadderId}`, 'Liv Sæther'],
  [`/opplaering/faddere/${fadderId}/overlat`, 'Overlat gruppen'],
  ['/opplaering/veiledning', 'Veiledninger'],
  ['/opplaering/veiledning/ny', 'Ny veiledning'],
  [`/opplaering/veiledning/${sessionId}`, /veiledning/i],
  [`/opplaering/veiledning/${sessionId}/endre`, /veiledning/i],
  [`/opplaering/veiledning/${sessionId}/oppmote`, 'Hvem møtte?'],
  ['/opplaering/veiledning/koordinatorer', 'Hvem har fått veiledning'],
  ['/planer', 'Planer'],
  ['/statistikk', 'Statistikk'],
  ['/statistikk/korps', 'Koordinatorkorpset'],
  ['/arsrapport', /Årsrapport/],
  ['/innstillinger', 'Innstillinger'],
];

const open = async (path: string, title: string | RegExp) => {
  await office.goTo(path);
  await office.page.getByRole('heading', { name: title, level: 1 }).waitFor();
  // Several panels may still be counted at once.
  await expect.poll(() => office.page.locator('[aria-busy=true]').count(), { timeout: 15_000 }).toBe(0);
};

test('axe finds nothing on any main screen, in either theme', async () => {
  const found: string[] = [];
  for (const [path, title] of screens()) {
    await open(path, title);
    for (const violation of await violationsInBothThemes(office.page)) found.push(`${title}: ${violation}`);
  }
  expect(found).toEqual([]);
});

test('axe finds nothing in any part of the settings, in either theme', async () => {
  const { page } = office;
  const found: string[] = [];
  await open('/innstillinger', 'Innstillinger');
  for (const tab of await page.getByRole('tab').all()) {
    await tab.click();
    const name = await tab.innerText();
    for (const violation of await violationsInBothThemes(page)) found.push(`${name}: ${violation}`);
  }
  expect(found).toEqual([]);
});

test('nothing scrolls sideways at 200 % zoom', async () => {
  const { page } = office;
  const wide: string[] = [];
  await page.setViewportSize({ width: 640, height: 400 });
  for (const [path, title] of screens()) {
    await open(path, title);
    const over = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
    if (over > 0) wide.push(`${title}: ${over} px`);
  }
  await page.setViewportSize({ width: 1280, height: 800 });
  expect(wide).toEqual([]);
});

test('«?» shows the shortcuts, Esc gives the focus back, and the numbers lead through the menu', async () => {
  const { page, press } = office;
  await open('/', 'Hva venter');
  await page.getByRole('link', { name: 'Meldinger', exact: true }).focus();
  await press('?');
  await page.getByRole('dialog', { name: 'Hurtigtaster' }).waitFor();
  expect(await violationsInBothThemes(page)).toEqual([]);
  await press('Escape');
  await expect.poll(() => page.evaluate(() => document.activeElement?.textContent)).toBe('Meldinger');
  await press('Alt+3');
  await page.getByRole('heading', { name: 'Personer', level: 1 }).waitFor();
});

test('Tab meets every field of a new melding and nothing else on the way', async () => {
  const { page, press } = office;
  await press('Alt+n');
  await page.getByRole('heading', { name: 'Ny melding', level: 1 }).waitFor();
  await expect.poll(() => focusedName(page)).toBe('Sendt dato');
  const met: string[] = [];
  for (let name = 'Sendt dato'; name !== 'Lukk, fortsett senere' && met.length < 20; name = await focusedName(page)) {
    met.push(name.replace(/valgfritt.*|Langvarige.*/, ''));
    await press('Tab');
  }
  expect(met).toEqual([
    'Sendt dato',
    'Mottatt dato',
    'Kom som',
    'Fødselsnummer, D-nummer eller navn',
    'Melder er',
    'Navn',
    'Virksomhet',
    'Individuell plan og koordinator',
    'Hvorfor, og hva ønskes oppnådd?',
    'Ja, skriftlig',
    'Flere opplysninger',
  ]);
});

test('Alt and the arrow down open the calendar of a date field, and Esc gives the focus back to it', async () => {
  const { page, press } = office;
  await page.getByRole('textbox', { name: 'Mottatt dato' }).focus();
  await press('Alt+ArrowDown');
  await page
    .getByRole('button', { name: /\. [a-z]+ \d{4}$/ })
    .first()
    .waitFor();
  await press('Escape');
  await expect.poll(() => focusedName(page)).toBe('Mottatt dato');
});

test('F1 opens the page of the guide for where one is', async () => {
  const { page, press } = office;
  await open('/statistikk', 'Statistikk');
  await press('F1');
  await page.getByRole('heading', { name: 'Hva tallene betyr' }).waitFor();
  await expect
    .poll(() => page.locator('article img').evaluate((img) => (img as HTMLImageElement).naturalWidth))
    .toBe(1280);
  expect(await violationsInBothThemes(page)).toEqual([]);
});

test('no page complained', () => {
  expect(office.complaints).toEqual([]);
});
