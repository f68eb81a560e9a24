import { afterEach, beforeEach, expect, test } from 'vitest';

import type { ReferralFilter } from '../../../src/contract/referralList.ts';
import { answerStates } from '../../../src/domain/municipality/municipalAnswer.ts';
import { registerCase } from '../referral/aReferral.ts';
import { openTestRegister, type TestRegister } from '../testRegister.ts';

let register: TestRegister;
beforeEach(async () => void (register = await openTestRegister({ officeType: 'healthTrust' })));
afterEach(() => register.close());

interface Told {
  notified: string;
  reminded?: string;
  answered?: string;
  closed?: string;
}

/** A melding the kommune was told of, and what came of it. */
async function told(municipalityNumber: string, days: Told): Promise<string> {
  const received = '2026-09-01';
  const { id } = await registerCase(register, {
    referral: { sentOn: received, receivedOn: received, consentOn: received },
  });
  let version = 1;
  const at = (onDay: string) => ({ id, version: version++, onDay, note: null });
  await register.invoke('referral.assess', at(days.notified));
  await register.invoke('referral.notifyMunicipality', { ...at(days.notified), municipalityNumber });
  if (days.reminded) await register.invoke('referral.remindMunicipality', at(days.reminded));
  if (days.answered)
    await register.invoke('referral.registerMunicipalityAnswer', { ...at(days.answered), coordinatorName: null });
  if (days.closed)
    await register.invoke('referral.close', {
      ...at(days.closed),
      reason: days.answered ? 'answeredByMunicipality' : 'noAnswer',
    });
  return id;
}

const answers = (filter: object = {}) => register.invoke('municipality.answers', { filter });
const listed = async (filter: Partial<ReferralFilter>) =>
  (await register.invoke('referral.list', { filter })).rows.map(({ id }) => id).toSorted();

/** Hamar: two answered, one waits, one overdue. Gjøvik: one closed without an answer, one overdue, and nothing answered. */
async function twoMunicipalities() {
  return {
    quick: await told('3403', { notified: '2026-10-01', answered: '2026-10-09', closed: '2026-10-12' }),
    late: await told('3403', { notified: '2026-10-01', reminded: '2026-10-20', answered: '2026-10-29' }),
    waits: await told('3403', { notified: '2026-11-16' }),
    overdue: await told('3403', { notified: '2026-11-02' }),
    never: await told('3407', { notified: '2026-09-10', closed: '2026-11-01' }),
    silent: await told('3407', { notified: '2026-10-10', reminded: '2026-10-28' }),
  };
}

test('meldinger per kommune are those one counts by hand', async () => {
  await twoMunicipalities();
  const { rows, total, all } = await answers();
  expect(rows.map(({ name }) => name)).toEqual(['Gjøvik', 'Hamar']);
  expect(rows[1]).toMatchObject({
    notified: 4,
    answered: 2,
    waiting: 1,
    overdue: 1,
    neverAnswered: 0,
    reminded: 1,
    inTime: 1,
    medianDays: 18, // 8 and 28
    longestDays: 28,
    hasNeverAnswered: false,
  });
  expect(rows[0]).toMatchObject({ notified: 2, answered: 0, overdue: 1, neverAnswered: 1, hasNeverAnswered: true });
  expect(total).toMatchObject({ notified: 6, answered: 2, waiting: 1, overdue: 2, neverAnswered: 1 });
  expect(all).toBe(2);
  expect((await answers({ show: 'neverAnswered' })).rows.map(({ name }) => name)).toEqual(['Gjøvik']);
  expect((await answers({ notifiedFrom: '2026-11-01' })).rows.map(({ notified }) => notified)).toEqual([2]);
});

test('each figure leads to the meldinger it counts', async () => {
  await twoMunicipalities();
  const { rows } = await answers();
  for (const row of rows) {
    const { municipalityNumber } = row;
    for (const answer of answerStates) expect(await listed({ municipalityNumber, answer })).toHaveLength(row[answer]);
    expect(await listed({ municipalityNumber, answer: 'notified' })).toHaveLength(row.notified);
    expect(await listed({ municipalityNumber, answer: 'reminded' })).toHaveLength(row.reminded);
  }
});

test('a kommune is asked again about what is overdue, at once, and each case can undo its own', async () => {
  const { overdue } = await twoMunicipalities();
  const second = await told('3403', { notified: '2026-11-03' });
  const found = await register.invoke('municipality.overdue', { municipalityNumber: '3403' });
  expect(found.map(({ id, dueOn }) => [id, dueOn])).toEqual([
    [overdue, '2026-11-16'],
    [second, '2026-11-17'],
  ]);
  const cases = found.map(({ id, version }) => ({ id, version }));
  const order = { cases, onDay: '2026-11-20', note: 'Ringte koordinerende enhet.' };
  expect(await register.invoke('municipality.remind', order)).toEqual({ reminded: 2, leftOut: 0 });
  expect(await register.invoke('municipality.overdue', { municipalityNumber: '3403' })).toEqual([]);
  expect(await register.refusal('municipality.remind', order)).toBe('CONFLICT');
  const view = await register.invoke('referral.get', { id: overdue });
  expect(view.municipality).toMatchObject({ name: 'Hamar', remindedOn: '2026-11-20' });
  expect(view.events.at(-1)).toMatchObject({ step: 'remindMunicipality', note: 'Ringte koordinerende enhet.' });
  const undo = { id: overdue, version: view.version, eventId: view.undoable?.eventId ?? '' };
  await register.invoke('referral.undo', undo);
  expect(await register.invoke('municipality.overdue', { municipalityNumber: '3403' })).toHaveLength(1);
});

test('about somebody restricted no kommune is asked again, and it is said that one was left out', async () => {
  const { overdue } = await twoMunicipalities();
  const closed = await told('3403', { notified: '2026-11-03' });
  const found = await register.invoke('municipality.overdue', { municipalityNumber: '3403' });
  const personId = found.find(({ id }) => id === closed)?.person.id ?? '';
  await register.invoke('privacy.restrict', { personId, reason: 'bestrides' });
  const cases = found.map(({ id, version }) => ({ id, version }));
  const order = { cases, onDay: '2026-11-20', note: null };
  expect(await register.invoke('municipality.remind', order)).toEqual({ reminded: 1, leftOut: 1 });
  expect((await register.invoke('referral.get', { id: overdue })).municipality?.remindedOn).toBe('2026-11-20');
  expect((await register.invoke('referral.get', { id: closed })).municipality?.remindedOn).toBeNull();
});

test('where one of several cannot be asked about, none is', async () => {
  const { overdue, quick } = await twoMunicipalities();
  const cases = [
    { id: overdue, version: 3 },
    { id: quick, version: 5 },
  ];
  const order = { cases, onDay: '2026-11-20', note: null };
  expect(await register.refusal('municipality.remind', order)).toBe('STEP_NOT_ALLOWED');
  expect(await register.invoke('municipality.overdue', { municipalityNumber: '3403' })).toHaveLength(1);
});
