import { afterEach, beforeEach, expect, test } from 'vitest';

import { deadlinesOf } from '../coordinator/aCoordinator.ts';
import { registerCase } from '../referral/aReferral.ts';
import { openTestRegister, type TestRegister } from '../testRegister.ts';

let register: TestRegister;
beforeEach(async () => {
  register = await openTestRegister({ today: '2026-11-02' });
});
afterEach(() => register.close());

test('A changed rule moves what is open and was received from its first day on, and nothing that was kept', async () => {
  const early = await registerCase(register, {
    referral: { sentOn: '2026-10-28', receivedOn: '2026-10-28', consentOn: null, consent: 'notObtained' },
  });
  const open = await registerCase(register, { person: { familyName: 'Berg' } });
  const kept = await registerCase(register, { person: { familyName: 'Dahl' } });
  await register.invoke('referral.sendPreliminaryAnswer', { id: kept.id, version: 1, onDay: '2026-11-02' });
  await register.invoke('office.changeDeadlineRule', {
    kind: 'preliminaryAnswer',
    period: 'P2W',
    validFrom: '2026-11-01',
  });
  expect(await deadlinesOf(register, early.id)).toContain('preliminaryAnswer 2026-11-30 open');
  expect(await deadlinesOf(register, open.id)).toContain('preliminaryAnswer 2026-11-16 open');
  expect(await deadlinesOf(register, kept.id)).toContain('preliminaryAnswer 2026-12-02 2026-11-02');
});

test('The lines say by which rule, how binding, and why they moved', async () => {
  const { id } = await registerCase(register, {
    referral: { sentOn: '2026-10-23', receivedOn: '2026-10-23', consentOn: null, consent: 'notObtained' },
  });
  const { deadlines } = await register.invoke('referral.get', { id });
  expect(deadlines.find(({ kind }) => kind === 'decision')).toMatchObject({
    startsOn: '2026-10-23',
    unmovedOn: '2026-11-22',
    movedBecause: 'sunday',
    dueOn: '2026-11-23',
    period: 'P30D',
    weight: 'localGoal',
    basis: 'pbrl § 2-5',
    isEstimate: false,
  });
});
