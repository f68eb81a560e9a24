import { afterEach, beforeEach, describe, expect, test } from 'vitest';

import { addCoordinator, addUnit, assign, grantedCase } from '../coordinator/aCoordinator.ts';
import { registerCase } from '../referral/aReferral.ts';
import { openTestRegister, type TestRegister } from '../testRegister.ts';

let register: TestRegister;
beforeEach(async () => {
  register = await openTestRegister();
});
afterEach(() => register.close());

const receivedOn = (day: string) => ({ referral: { sentOn: day, receivedOn: day } });
/** What waits for persons; what waits for the corps has tests of its own. */
const list = async (input: Parameters<typeof register.invoke<'worklist.list'>>[1] = {}) => {
  const { rows, ...counts } = await register.invoke('worklist.list', input);
  return { ...counts, rows: rows.filter((row) => 'person' in row) };
};

describe('what waits', () => {
  test('stands by urgency in weeks, and the groups add up to the total', async () => {
    // Decision and preliminary answer: due 19, 22 (Sunday, so 23), 30 November and 16 December.
    for (const day of ['2026-10-20', '2026-10-23', '2026-10-31', '2026-11-16'])
      await registerCase(register, receivedOn(day));
    const { rows, groups, total, all } = await list();
    expect(rows.map(({ dueOn, group }) => `${dueOn} ${group}`)).toEqual([
      '2026-11-19 overdue',
      '2026-11-20 overdue',
      '2026-11-23 nextWeek',
      '2026-11-23 nextWeek',
      '2026-11-30 later',
      '2026-11-30 later',
      '2026-12-16 later',
      '2026-12-16 later',
    ]);
    expect(groups).toEqual([
      { group: 'overdue', count: 2 },
      { group: 'thisWeek', count: 0 },
      { group: 'nextWeek', count: 2 },
      { group: 'later', count: 4 },
      { group: 'paused', count: 0 },
    ]);
    expect([total, all]).toEqual([8, 8]);
    expect(await register.invoke('worklist.count', {})).toEqual({ waiting: 8 });
  });

  test('What is shown may be fewer than what is counted', async () => {
    for (const day of ['2026-10-20', '2026-10-31']) await registerCase(register, receivedOn(day));
    const { rows, total } = await list({ limit: 3 });
    expect(rows).toHaveLength(3);
    expect(total).toBe(4);
  });

  test('A colleague sees all, their own, and those nobody has', async () => {
    const mine = await registerCase(register);
    const nobodys = await registerCase(register, { person: { familyName: 'Berg' } });
    await register.invoke('referral.setResponsible', { ids: [nobodys.id], accountId: null });
    const people = async (owner: 'all' | 'mine' | 'nobody') =>
      new Set((await list({ owner })).rows.map(({ referralId }) => referralId));
    expect(await people('mine')).toEqual(new Set([mine.id]));
    expect(await people('nobody')).toEqual(new Set([nobodys.id]));
    const found = await list({ owner: 'mine' });
    expect([found.total, found.all, found.rows[0]?.responsible]).toEqual([2, 4, 'Ingrid Fagerli']);
  });

  test('Kind and unit narrow the list: the unit that was asked, or where the coordinator works', async () => {
    const [north, south] = [await addUnit(register), await addUnit(register, 'Hjemmetjenesten sør')];
    const asked = await grantedCase(register);
    const { referralId, version } = asked;
    const request = { referralId, version, unitId: north, proposedCoordinatorId: null, message: null };
    await register.invoke('assignment.request', { ...request, onDay: '2026-11-17', answerBy: '2026-11-24' });
    const served = await grantedCase(register, { person: { familyName: 'Berg' } });
    await assign(register, served.referralId, await addCoordinator(register, { unitId: south }), '2026-11-20');
    const inNorth = await list({ unitId: north });
    expect(inNorth.rows.map(({ kind, unitName }) => [kind, unitName])).toEqual([
      ['requestAnswer', 'Hjemmetjenesten nord'],
    ]);
    const inSouth = await list({ unitId: south });
    expect(inSouth.rows.map(({ kind, unitName, coordinatorName }) => [kind, unitName, coordinatorName])).toEqual([
      ['feedback', 'Hjemmetjenesten sør', 'Jonas Eide'],
      ['planDraft', 'Hjemmetjenesten sør', 'Jonas Eide'],
    ]);
    expect((await list({ kind: 'feedback' })).total).toBe(1);
    expect((await list({ kind: 'feedback', unitId: north })).total).toBe(0);
  });
});

describe('the red line', () => {
  test('stands above every filter, the longest without first, and tells what happened', async () => {
    const granted = await grantedCase(register, { decidedOn: '2026-11-12' });
    const declined = await grantedCase(register, { person: { familyName: 'Berg' } });
    const unitId = await addUnit(register, 'Helsestasjonen');
    const { referralId, version } = declined;
    const request = { referralId, version, unitId, proposedCoordinatorId: null, message: null };
    await register.invoke('assignment.request', { ...request, onDay: '2026-11-09', answerBy: '2026-11-16' });
    const { requests } = await register.invoke('referral.get', { id: referralId });
    await register.invoke('assignment.answerRequest', {
      referralId,
      version: version + 1,
      requestId: requests[0]?.id ?? '',
      accepted: false,
      onDay: '2026-11-18',
      declineReason: 'noCapacity',
      note: null,
    });
    const { redLine, redLineTotal, rows } = await list({ owner: 'nobody', kind: 'feedback' });
    expect(rows).toEqual([]);
    expect(redLineTotal).toBe(2);
    expect(redLine).toMatchObject([
      {
        referralId,
        story: 'unitDeclined',
        storyOn: '2026-11-18',
        unitName: 'Helsestasjonen',
        daysWithout: 15,
        dueOn: '2026-11-20',
      },
      { referralId: granted.referralId, story: 'granted', storyOn: '2026-11-12', daysWithout: 9, dueOn: '2026-11-26' },
    ]);
  });

  test('ends on the day somebody begins, and a person with two cases stands there once', async () => {
    const one = await grantedCase(register);
    const again = await register.invoke('referral.receive', {
      personId: one.personId,
      fields: (await register.invoke('referral.get', { id: one.referralId })).fields,
    });
    const grant = {
      outcome: 'grantedCoordinator',
      legalBasis: 'pbrl2-5b',
      isLongTerm: true,
      isCoordinated: true,
    } as const;
    const rest = { services: [], reason: null, forwardedTo: null };
    await register.invoke('referral.decide', { ...grant, ...rest, id: again.id, version: 1, onDay: '2026-11-16' });
    const before = await list();
    expect([before.redLineTotal, before.redLine.length]).toEqual([1, 1]);
    expect(before.redLine[0]?.referralId).toBe(again.id);
    await assign(register, one.referralId, await addCoordinator(register), '2026-11-22');
    expect((await list()).redLineTotal).toBe(1);
    register.setToday('2026-11-22');
    expect((await list()).redLineTotal).toBe(0);
  });
});

describe('a coordinator who is away', () => {
  test('Each person they serve waits from today, unless somebody at work stands in', async () => {
    const coordinatorId = await addCoordinator(register);
    const substituteId = await addCoordinator(register, { name: 'Grete Aas' });
    for (const familyName of ['Berg', 'Dahl']) {
      const { referralId } = await grantedCase(register, { person: { familyName } });
      await assign(register, referralId, coordinatorId, '2026-11-20');
    }
    const absence = { coordinatorId, fromDay: '2026-11-19', toDay: '2026-11-25', note: null };
    const { id } = await register.invoke('coordinator.addAbsence', { ...absence, substituteId: null });
    const { rows, total, all } = await list({ kind: 'coordinatorAbsent' });
    expect(rows).toMatchObject([
      { person: { familyName: 'Berg' }, dueOn: '2026-11-21', startsOn: '2026-11-19', coordinatorName: 'Jonas Eide' },
      { person: { familyName: 'Dahl' } },
    ]);
    expect([total, all]).toEqual([2, 6]);
    expect((await register.invoke('worklist.count', {})).waiting).toBe(6);
    await register.invoke('coordinator.removeAbsence', { id });
    await register.invoke('coordinator.addAbsence', { ...absence, substituteId });
    expect((await list({ kind: 'coordinatorAbsent' })).total).toBe(0);
    await register.invoke('coordinator.addAbsence', { ...absence, coordinatorId: substituteId, substituteId: null });
    expect((await list({ kind: 'coordinatorAbsent' })).total).toBe(2);
    register.setToday('2026-11-26');
    expect((await list({ kind: 'coordinatorAbsent' })).total).toBe(0);
  });
});
