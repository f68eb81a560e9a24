import { afterEach, expect, test } from 'vitest';

import { aParticipation } from '../participation/aParticipation.ts';
import { registerCase } from '../referral/aReferral.ts';
import { openTestRegister, type TestRegister } from '../testRegister.ts';

let register: TestRegister;
afterEach(() => register.close());

interface Told {
  assessed?: string;
  notified?: string;
  answered?: string;
  coordinator?: string;
  closed?: string;
}

async function melding(received: string, told: Told) {
  const fields = { sentOn: received, receivedOn: received, consentOn: received };
  const { id, personId } = await registerCase(register, { referral: fields });
  let version = 1;
  const at = (onDay: string) => ({ id, version: version++, onDay, note: null });
  if (told.assessed) await register.invoke('referral.assess', at(told.assessed));
  if (told.notified)
    await register.invoke('referral.notifyMunicipality', { ...at(told.notified), municipalityNumber: '3403' });
  if (told.answered)
    await register.invoke('referral.registerMunicipalityAnswer', {
      ...at(told.answered),
      coordinatorName: told.coordinator ?? null,
    });
  if (told.closed) await register.invoke('referral.close', { ...at(told.closed), reason: 'noAnswer' });
  return { id, personId, version };
}

const figures = async (asOf: string) => (await register.invoke('statistics.indicators', { asOf })).hospital;

test('the figures of a hospital are those one counts by hand, as they stood on the day', async () => {
  register = await openTestRegister({ officeType: 'healthTrust' });
  const told = { assessed: '2026-03-02', notified: '2026-03-03' };
  await melding('2026-03-01', { ...told, answered: '2026-03-13', coordinator: 'Eva Ruud' });
  const { personId } = await melding('2026-03-01', { ...told, answered: '2026-04-02' });
  await melding('2026-03-01', { ...told, closed: '2026-05-01' });
  await melding('2026-03-01', told);
  await melding('2026-03-01', { assessed: '2026-03-02' });
  const last = await melding('2026-11-02', {});
  let { version } = last;
  for (const tick of ['inEpikrise', 'inDips', 'inJournal', 'consentInJournal'] as const) {
    const input = { id: last.id, version, tick, done: { onDay: '2026-11-03', note: null } };
    ({ version } = await register.invoke('hospital.setTick', input));
  }
  await register.invoke('participation.add', { personId, fields: aParticipation(), renews: null });

  expect(await figures('2026-11-21')).toMatchObject({
    way: { received: 6, assessed: 5, notified: 4, answered: 2, withCoordinator: 1 },
    ticked: 1,
    participations: 1,
    answers: { notified: 4, answered: 2, neverAnswered: 1, overdue: 1, waiting: 0, inTime: 1, medianDays: 20 },
  });
  // The lists behind the steps hold as many as the steps say.
  const listed = async (reached: 'assessed' | 'named') =>
    (await register.invoke('referral.list', { filter: { receivedFrom: '2026-01-01', reached } })).total;
  expect([await listed('assessed'), await listed('named')]).toEqual([5, 1]);
  expect(await figures('2026-03-20')).toMatchObject({
    way: { received: 5, assessed: 5, notified: 4, answered: 1, withCoordinator: 1 },
    participations: 0,
    answers: { notified: 4, answered: 1, neverAnswered: 0, overdue: 3, medianDays: 10 },
  });
});

test('a kommune has none of them', async () => {
  register = await openTestRegister();
  expect(await figures('2026-11-21')).toBeNull();
});
