import { afterEach, beforeEach, describe, expect, test } from 'vitest';

import { addCoordinator, assign, deadlinesOf, grantedCase } from '../coordinator/aCoordinator.ts';
import { openTestRegister, type TestRegister } from '../testRegister.ts';

let register: TestRegister;
beforeEach(async () => {
  register = await openTestRegister();
});
afterEach(() => register.close());

const daysOf = async (personId: string) =>
  (await register.invoke('assignment.ofPerson', { personId })).map(
    ({ coordinatorName, fromDay, toDay, endReason }) =>
      `${coordinatorName} ${fromDay}–${toDay ?? ''} ${endReason ?? ''}`,
  );
const stateOf = async (id: string) => (await register.invoke('referral.get', { id })).state;
const undoLast = async (id: string) => {
  const { version, undoable } = await register.invoke('referral.get', { id });
  if (!undoable) throw new Error('nothing to undo');
  return register.invoke('referral.undo', { id, version, eventId: undoable.eventId });
};
const endOf = async (personId: string, lastDay: string) => {
  const running = (await register.invoke('assignment.ofPerson', { personId })).find(({ isActive }) => isActive);
  if (!running) throw new Error('nobody serves');
  const { id: assignmentId, version } = running;
  return register.invoke('assignment.end', { assignmentId, version, lastDay, reason: 'other', note: null });
};

describe('appointing a coordinator', () => {
  test('The case is assigned, the term for a coordinator kept, those for feedback and plan begun', async () => {
    const { referralId, personId } = await grantedCase(register);
    await assign(register, referralId, await addCoordinator(register), '2026-11-20');
    expect(await stateOf(referralId)).toBe('assigned');
    expect(await daysOf(personId)).toEqual(['Jonas Eide 2026-11-20– ']);
    expect(await deadlinesOf(register, referralId)).toEqual([
      'coordinator 2026-11-20 2026-11-20',
      'preliminaryAnswer 2026-12-02 2026-11-06',
      'decision 2026-12-02 2026-11-06',
      'feedback 2026-12-04 open',
      'planDraft 2027-01-19 open',
      'contact 2027-05-20 open',
    ]);
  });

  test('Whoever served before ends the day before; undo puts everything back', async () => {
    const { referralId, personId } = await grantedCase(register);
    await assign(register, referralId, await addCoordinator(register), '2026-11-10');
    await assign(register, referralId, await addCoordinator(register, { name: 'Grete Aas' }), '2026-11-20');
    expect(await daysOf(personId)).toEqual([
      'Grete Aas 2026-11-20– ',
      'Jonas Eide 2026-11-10–2026-11-19 coordinatorChanged',
    ]);
    await undoLast(referralId);
    expect(await daysOf(personId)).toEqual(['Jonas Eide 2026-11-10– ']);
    await undoLast(referralId);
    expect(await daysOf(personId)).toEqual([]);
    expect(await stateOf(referralId)).toBe('awaitingCoordinator');
    expect(await deadlinesOf(register, referralId)).toContain('coordinator 2026-11-20 open');
  });

  test('One replaced on the first day was never in force', async () => {
    const { referralId, personId } = await grantedCase(register);
    const first = await addCoordinator(register);
    await assign(register, referralId, first, '2026-11-10');
    await assign(register, referralId, await addCoordinator(register, { name: 'Grete Aas' }), '2026-11-10');
    expect(await daysOf(personId)).toContain('Jonas Eide 2026-11-10–2026-11-09 coordinatorChanged');
    expect((await register.invoke('coordinator.get', { id: first })).persons).toBe(0);
  });

  test.each([
    ['somebody who has left', { activeTo: '2026-11-01' }, '2026-11-20', { coordinatorId: 'notInOffice' }],
    [
      'a child coordinator for an adult',
      { roles: ['childCoordinator' as const] },
      '2026-11-20',
      { coordinatorId: 'wrongRole' },
    ],
    ['before the decision', {}, '2026-11-05', { fromDay: 'beforeDecision' }],
  ])('Refused: %s', async (_name, fields, fromDay, broken) => {
    const { referralId, version } = await grantedCase(register);
    const coordinatorId = await addCoordinator(register, fields);
    const reply = await register.ask('assignment.assign', { referralId, version, coordinatorId, fromDay, note: null });
    expect(reply).toMatchObject({ ok: false, error: { code: 'RULE', details: { fields: broken } } });
  });

  test('Over the maximum is the office’s own choice, the same coordinator twice is not', async () => {
    const coordinatorId = await addCoordinator(register, { maxPersons: 0 });
    const { referralId } = await grantedCase(register);
    const { version } = await assign(register, referralId, coordinatorId, '2026-11-20');
    const again = { referralId, version, coordinatorId, fromDay: '2026-11-21', note: null };
    expect(await register.refusal('assignment.assign', again)).toBe('RULE');
  });

  test('A case that was changed by another is not assigned on what one saw before', async () => {
    const { referralId, version } = await grantedCase(register);
    const coordinatorId = await addCoordinator(register);
    await assign(register, referralId, coordinatorId, '2026-11-20');
    const stale = { referralId, version, coordinatorId, fromDay: '2026-11-21', note: null };
    expect(await register.refusal('assignment.assign', stale)).toBe('CONFLICT');
  });

  test('In a helseforetak only helsepersonell is appointed (sphl § 2-5 a)', async () => {
    await register.close();
    register = await openTestRegister({ officeType: 'healthTrust' });
    const { referralId, version } = await grantedCase(register);
    const coordinatorId = await addCoordinator(register, { isHealthPersonnel: false });
    const reply = await register.ask('assignment.assign', {
      referralId,
      version,
      coordinatorId,
      fromDay: '2026-11-20',
      note: null,
    });
    expect(reply).toMatchObject({ error: { details: { fields: { coordinatorId: 'notHealthPersonnel' } } } });
  });
});

describe('a child coordinator', () => {
  const child = {
    person: { birthDate: '2009-08-15' },
    referral: { need: 'childCoordinator', legalBasis: 'pbrl2-5c' },
    grant: { outcome: 'grantedChildCoordinator', legalBasis: 'pbrl2-5c' },
  } as const;
  const forChildren = { roles: ['childCoordinator' as const] };

  test('serves to the eve of the 18th birthday, with the handover due half a year before', async () => {
    const { referralId, personId } = await grantedCase(register, child);
    await assign(register, referralId, await addCoordinator(register, forChildren), '2026-11-20');
    expect(await daysOf(personId)).toEqual(['Jonas Eide 2026-11-20–2027-08-14 turned18']);
    const deadlines = await deadlinesOf(register, referralId);
    expect(deadlines).toContain('childHandover 2027-02-15 open');
    expect(deadlines).not.toContain('coordinator 2027-08-30 open');
  });

  test('for an expected child gets the end when the birth date becomes known', async () => {
    const expected = { identityKind: 'expectedChild', birthDate: null, dueDate: '2026-11-25', givenName: '' } as const;
    const { referralId, personId } = await grantedCase(register, { ...child, person: expected });
    await assign(register, referralId, await addCoordinator(register, forChildren), '2026-11-20');
    expect(await daysOf(personId)).toEqual(['Jonas Eide 2026-11-20– ']);
    const { version, fields } = await register.invoke('person.get', { id: personId });
    await register.invoke('person.change', {
      id: personId,
      version,
      fields: {
        ...fields,
        nationalId: null,
        identityKind: 'withoutNumber',
        givenName: 'Ada',
        birthDate: '2026-11-20',
        dueDate: null,
      },
    });
    expect(await daysOf(personId)).toEqual(['Jonas Eide 2026-11-20–2044-11-19 turned18']);
    expect(await deadlinesOf(register, referralId)).toContain('childHandover 2044-05-20 open');
  });
});

describe('ending an assignment', () => {
  test('The case awaits a new one, counted from the last day; undo puts the coordinator back', async () => {
    const { referralId, personId } = await grantedCase(register);
    await assign(register, referralId, await addCoordinator(register), '2026-11-07');
    await endOf(personId, '2026-11-13');
    expect(await stateOf(referralId)).toBe('awaitingCoordinator');
    expect(await deadlinesOf(register, referralId)).toContain('coordinator 2026-11-27 open');
    await undoLast(referralId);
    expect(await stateOf(referralId)).toBe('assigned');
    expect(await daysOf(personId)).toEqual(['Jonas Eide 2026-11-07– ']);
  });

  test('An end to come leaves the case assigned until it has come, then a unit can be asked', async () => {
    const { referralId, personId } = await grantedCase(register);
    await assign(register, referralId, await addCoordinator(register), '2026-11-07');
    await endOf(personId, '2026-11-30');
    expect(await stateOf(referralId)).toBe('assigned');
    register.setToday('2026-11-30');
    expect((await register.invoke('worklist.list', {})).redLineTotal).toBe(0);
    register.setToday('2026-12-01');
    expect(await stateOf(referralId)).toBe('awaitingCoordinator');
    const { redLine } = await register.invoke('worklist.list', {});
    expect(redLine).toMatchObject([{ referralId, state: 'awaitingCoordinator', since: '2026-12-01', daysWithout: 1 }]);
  });

  test('Undo is refused when it would give the person two coordinators', async () => {
    const first = await grantedCase(register);
    await assign(register, first.referralId, await addCoordinator(register), '2026-11-07');
    await endOf(first.personId, '2026-11-13');
    const second = await register.invoke('referral.receive', {
      personId: first.personId,
      fields: (await register.invoke('referral.get', { id: first.referralId })).fields,
    });
    const { version } = await register.invoke('referral.decide', {
      id: second.id,
      version: 1,
      onDay: '2026-11-15',
      outcome: 'grantedCoordinator',
      legalBasis: 'pbrl2-5b',
      isLongTerm: true,
      isCoordinated: true,
      services: [],
      reason: null,
      forwardedTo: null,
    });
    const coordinatorId = await addCoordinator(register, { name: 'Grete Aas' });
    await register.invoke('assignment.assign', {
      referralId: second.id,
      version,
      coordinatorId,
      fromDay: '2026-11-16',
      note: null,
    });
    await expect(undoLast(first.referralId)).rejects.toThrow('NOTHING_TO_UNDO');
    expect(await daysOf(first.personId)).toHaveLength(2);
  });
});

describe('moving many at once', () => {
  test('Everybody moves, each case with its step and the office with one line each', async () => {
    const [from, to] = [await addCoordinator(register), await addCoordinator(register, { name: 'Grete Aas' })];
    const cases = [await grantedCase(register), await grantedCase(register, { person: { familyName: 'Berg' } })];
    const moves = [];
    for (const { referralId } of cases) {
      const { assignmentId } = await assign(register, referralId, from, '2026-11-10');
      moves.push({ assignmentId, toCoordinatorId: to });
    }
    const input = { moves, fromDay: '2026-11-21', reason: 'coordinatorLeft', note: null } as const;
    expect(await register.invoke('assignment.reassign', input)).toEqual({ moved: 2 });
    const rows = await register.invoke('coordinator.list', {});
    expect(rows.map(({ name, persons }) => [name, persons])).toEqual([
      ['Jonas Eide', 0],
      ['Grete Aas', 2],
    ]);
    for (const { referralId, personId } of cases) {
      expect(await daysOf(personId)).toContain('Jonas Eide 2026-11-10–2026-11-20 coordinatorLeft');
      const { events } = await register.invoke('referral.get', { id: referralId });
      expect(events.map(({ step }) => step)).toEqual(['register', 'decide', 'assign', 'assign']);
    }
    // The list that was shown is old now.
    expect(await register.refusal('assignment.reassign', input)).toBe('CONFLICT');
  });

  test('One that cannot be moved leaves all where they were', async () => {
    const [from, to] = [await addCoordinator(register), await addCoordinator(register, { name: 'Grete Aas' })];
    const notYet = await addCoordinator(register, { name: 'Ny Ansatt', activeFrom: '2027-01-01' });
    const cases = [await grantedCase(register), await grantedCase(register, { person: { familyName: 'Berg' } })];
    const ids = [];
    for (const { referralId } of cases) ids.push((await assign(register, referralId, from, '2026-11-10')).assignmentId);
    const moves = ids.map((assignmentId, index) => ({ assignmentId, toCoordinatorId: index === 0 ? to : notYet }));
    const input = { moves, fromDay: '2026-11-21', reason: 'coordinatorChanged', note: null } as const;
    expect(await register.refusal('assignment.reassign', input)).toBe('RULE');
    for (const { personId } of cases) expect(await daysOf(personId)).toEqual(['Jonas Eide 2026-11-10– ']);
  });
});
