import { afterEach, beforeEach, describe, expect, test } from 'vitest';

import type { StayFields } from '../../../src/contract/hospital.ts';
import { deadlinesOf } from '../coordinator/aCoordinator.ts';
import { registerCase } from '../referral/aReferral.ts';
import { openTestRegister, type TestRegister } from '../testRegister.ts';

let register: TestRegister;
let id: string;
beforeEach(async () => {
  register = await openTestRegister({ officeType: 'healthTrust' });
  ({ id } = await registerCase(register, { referral: { admittedNow: true, plannedDischargeOn: '2026-11-27' } }));
});
afterEach(() => register.close());

const aStay = (fields: Partial<StayFields> = {}): StayFields => ({
  ward: 'Rehabiliteringsavdelingen',
  admittedOn: '2026-11-02',
  plannedDischargeOn: '2026-12-01',
  dischargedOn: null,
  contactPhysician: null,
  contactPhysicianOn: null,
  ...fields,
});
const stays = () => register.invoke('hospital.stays', { referralId: id });
const setStay = (fields: StayFields, of: { id: string | null; version: number } = { id: null, version: 0 }) =>
  register.invoke('hospital.setStay', { referralId: id, ...of, fields });
const listed = async () =>
  (await register.invoke('referral.list', { filter: { missingTick: true } })).rows.map((row) => row.id);
const get = () => register.invoke('referral.get', { id });

describe('a stay', () => {
  test('waits for a contact physician to the first working day, and moves the discharge', async () => {
    expect(await deadlinesOf(register, id)).toContain('discharge 2026-11-27 open');
    const first = await setStay(aStay());
    expect(await deadlinesOf(register, id)).toContain('contactPhysician 2026-11-03 open');
    expect(await deadlinesOf(register, id)).toContain('discharge 2026-12-01 open');
    await setStay(aStay({ contactPhysician: 'Anne Holm', contactPhysicianOn: '2026-11-03' }), first);
    expect(await deadlinesOf(register, id)).toContain('contactPhysician 2026-11-03 2026-11-03');
    expect(await stays()).toMatchObject([{ version: 2, contactPhysician: 'Anne Holm' }]);
  });

  test('is refused where its days cannot be, and where another was quicker', async () => {
    const wrong = { referralId: id, id: null, version: 0, fields: aStay({ dischargedOn: '2026-11-01' }) };
    expect(await register.refusal('hospital.setStay', wrong)).toBe('RULE');
    const made = await setStay(aStay());
    await setStay(aStay({ ward: 'Kirurgisk' }), made);
    const stale = { referralId: id, ...made, fields: aStay() };
    expect(await register.refusal('hospital.setStay', stale)).toBe('CONFLICT');
    const { id: other } = await registerCase(register);
    const foreign = { referralId: other, id: made.id, version: 2, fields: aStay() };
    expect(await register.refusal('hospital.setStay', foreign)).toBe('NOT_FOUND');
  });

  test('is taken out again with its deadlines, and the log keeps what it was', async () => {
    const made = await setStay(aStay());
    await register.invoke('hospital.removeStay', made);
    expect(await stays()).toEqual([]);
    expect(await deadlinesOf(register, id)).toContain('discharge 2026-11-27 open');
  });
});

describe('a tick', () => {
  test('keeps its day and a word, stands in the story, and is undone with the step', async () => {
    const { version } = await get();
    const done = { onDay: '2026-11-20', note: 'foreløpig epikrise' };
    await register.invoke('hospital.setTick', { id, version, tick: 'inEpikrise', done });
    const ticked = await get();
    expect(ticked.fields.inEpikrise).toBe(true);
    expect(ticked.tickNotes).toEqual({ inEpikrise: done });
    expect(ticked.events.at(-1)).toMatchObject({ step: 'tick', onDay: '2026-11-20', facts: { done: 'yes' } });
    await register.invoke('referral.undo', {
      id,
      version: ticked.version,
      eventId: ticked.undoable?.eventId ?? '',
    });
    const undone = await get();
    expect([undone.fields.inEpikrise, undone.tickNotes]).toEqual([false, {}]);
  });

  test('is taken away alone, and not set on a day that cannot be', async () => {
    const set = async (tick: 'inDips' | 'inJournal', onDay: string | null) =>
      register.refusal('hospital.setTick', {
        id,
        version: (await get()).version,
        tick,
        done: onDay === null ? null : { onDay, note: null },
      });
    expect(await set('inDips', '2026-11-01')).toBe('RULE');
    expect(await set('inDips', '2026-11-22')).toBe('RULE');
    expect(await set('inDips', '2026-11-10')).toBeNull();
    expect(await set('inJournal', '2026-11-11')).toBeNull();
    expect(await set('inDips', null)).toBeNull();
    const { fields, tickNotes } = await get();
    expect([fields.inDips, fields.inJournal]).toEqual([false, true]);
    expect(tickNotes).toEqual({ inJournal: { onDay: '2026-11-11', note: null } });
  });

  test('that is missing is found in the list of open meldinger', async () => {
    expect(await listed()).toEqual([id]);
    for (const tick of ['inEpikrise', 'inDips', 'inJournal', 'consentInJournal'] as const) {
      const { version } = await get();
      await register.invoke('hospital.setTick', { id, version, tick, done: { onDay: '2026-11-20', note: null } });
    }
    expect(await listed()).toEqual([]);
  });
});
