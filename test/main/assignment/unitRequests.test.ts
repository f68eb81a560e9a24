import { afterEach, beforeEach, describe, expect, test } from 'vitest';

import { addCoordinator, addUnit, assign, deadlinesOf, grantedCase } from '../coordinator/aCoordinator.ts';
import { openTestRegister, type TestRegister } from '../testRegister.ts';

let register: TestRegister;
let unitId: string;
beforeEach(async () => {
  register = await openTestRegister();
  unitId = await addUnit(register);
});
afterEach(() => register.close());

const ask = (referralId: string, version: number, onDay = '2026-11-17', answerBy = '2026-11-24') =>
  register.invoke('assignment.request', {
    referralId,
    version,
    unitId,
    proposedCoordinatorId: null,
    onDay,
    answerBy,
    message: null,
  });
const theCase = (id: string) => register.invoke('referral.get', { id });
const lastRequest = async (id: string) => {
  const request = (await theCase(id)).requests.at(-1);
  if (!request) throw new Error('nobody was asked');
  return request;
};
async function answer(referralId: string, accepted: boolean, onDay = '2026-11-18') {
  const { id: requestId } = await lastRequest(referralId);
  const { version } = await theCase(referralId);
  const declineReason = accepted ? null : ('noCapacity' as const);
  const input = { referralId, version, requestId, accepted, onDay, declineReason, note: null };
  return register.invoke('assignment.answerRequest', input);
}
const undoLast = async (id: string) => {
  const { version, undoable } = await theCase(id);
  return register.invoke('referral.undo', { id, version, eventId: undoable?.eventId ?? '' });
};

describe('asking a unit for a coordinator', () => {
  test('The case waits for the unit by the day agreed; a no puts it back, with the reason', async () => {
    const { referralId, version } = await grantedCase(register);
    await ask(referralId, version);
    expect((await theCase(referralId)).state).toBe('requestedFromUnit');
    expect(await deadlinesOf(register, referralId)).toContain('requestAnswer 2026-11-24 open');
    await answer(referralId, false);
    expect((await theCase(referralId)).state).toBe('awaitingCoordinator');
    expect(await lastRequest(referralId)).toMatchObject({ state: 'declined', declineReason: 'noCapacity' });
    expect(await deadlinesOf(register, referralId)).toContain('requestAnswer 2026-11-24 2026-11-18');
  });

  test('A yes appoints nobody: the person stays on the red line until somebody is', async () => {
    const { referralId, version } = await grantedCase(register);
    await ask(referralId, version);
    await answer(referralId, true);
    const { redLine } = await register.invoke('worklist.list', {});
    expect(redLine).toMatchObject([{ referralId, story: 'unitAccepted', storyOn: '2026-11-18' }]);
    await assign(register, referralId, await addCoordinator(register, { unitId }), '2026-11-20');
    expect((await register.invoke('worklist.list', {})).redLineTotal).toBe(0);
  });

  test('Units can be asked one after another, each answer kept', async () => {
    const { referralId, version } = await grantedCase(register);
    await ask(referralId, version);
    const { version: afterNo } = await answer(referralId, false);
    await ask(referralId, afterNo, '2026-11-19');
    const { requests } = await theCase(referralId);
    expect(requests.map(({ state }) => state).toSorted()).toEqual(['declined', 'waiting']);
  });

  test('Only one waits at a time', async () => {
    const { referralId, version } = await grantedCase(register);
    await ask(referralId, version);
    const again = { referralId, version: version + 1, unitId, onDay: '2026-11-18', answerBy: '2026-11-25' };
    expect(await register.refusal('assignment.request', { ...again, proposedCoordinatorId: null, message: null })).toBe(
      'STEP_NOT_ALLOWED',
    );
  });

  test('Taken back, it is due no longer; undo brings it back', async () => {
    const { referralId, version } = await grantedCase(register);
    await ask(referralId, version);
    const { id: requestId } = await lastRequest(referralId);
    const input = { referralId, version: version + 1, requestId, onDay: '2026-11-19', note: null };
    await register.invoke('assignment.withdrawRequest', input);
    expect((await theCase(referralId)).state).toBe('awaitingCoordinator');
    expect((await deadlinesOf(register, referralId)).join()).not.toContain('requestAnswer');
    await undoLast(referralId);
    expect(await lastRequest(referralId)).toMatchObject({ state: 'waiting', answeredOn: null });
    expect(await deadlinesOf(register, referralId)).toContain('requestAnswer 2026-11-24 open');
    await undoLast(referralId);
    expect((await theCase(referralId)).requests).toEqual([]);
    expect((await theCase(referralId)).state).toBe('awaitingCoordinator');
  });

  test('Undo of an answer makes the request wait again', async () => {
    const { referralId, version } = await grantedCase(register);
    await ask(referralId, version);
    await answer(referralId, false);
    await undoLast(referralId);
    expect(await lastRequest(referralId)).toMatchObject({ state: 'waiting', declineReason: null });
    expect((await theCase(referralId)).state).toBe('requestedFromUnit');
  });

  test.each([
    ['the coordinator’s own unit has said yes by it', true, 'accepted'],
    ['another unit need not answer any longer', false, 'withdrawn'],
  ])('Somebody is appointed while the request waits: %s', async (_name, isOwn, state) => {
    const { referralId, version } = await grantedCase(register);
    await ask(referralId, version);
    const other = await addUnit(register, 'Helsestasjonen');
    await assign(
      register,
      referralId,
      await addCoordinator(register, { unitId: isOwn ? unitId : other }),
      '2026-11-20',
    );
    expect((await lastRequest(referralId)).state).toBe(state);
    await undoLast(referralId);
    expect((await lastRequest(referralId)).state).toBe('waiting');
  });

  test('After a coordinator’s last day has passed by itself, a unit can be asked without more ado', async () => {
    const { referralId, personId } = await grantedCase(register);
    const { assignmentId } = await assign(register, referralId, await addCoordinator(register), '2026-11-07');
    const end = { assignmentId, version: 1, lastDay: '2026-11-30', reason: 'other', note: null } as const;
    await register.invoke('assignment.end', end);
    register.setToday('2026-12-02');
    const { version } = await theCase(referralId);
    await ask(referralId, version, '2026-12-02', '2026-12-09');
    expect((await theCase(referralId)).state).toBe('requestedFromUnit');
    const { redLine } = await register.invoke('worklist.list', {});
    expect(redLine).toMatchObject([
      { person: { id: personId }, story: 'unitAsked', daysWithout: 2, dueOn: '2026-12-14' },
    ]);
  });

  test('Rules between the days, and a reason for a no', async () => {
    const { referralId, version } = await grantedCase(register);
    const wrong = { referralId, version, unitId, proposedCoordinatorId: null, message: null };
    const reply = await register.ask('assignment.request', { ...wrong, onDay: '2026-11-05', answerBy: '2026-11-04' });
    expect(reply).toMatchObject({
      error: { details: { fields: { onDay: 'beforeDecision', answerBy: 'beforeAsked' } } },
    });
    await ask(referralId, version);
    const { id: requestId } = await lastRequest(referralId);
    const no = { referralId, version: version + 1, requestId, accepted: false, onDay: '2026-11-18', note: null };
    expect(await register.refusal('assignment.answerRequest', { ...no, declineReason: null })).toBe('RULE');
  });
});
