import { afterEach, beforeEach, describe, expect, it } from 'vitest';

import { newId } from '../../../src/main/db/newId.ts';
import { aPerson } from '../person/aPerson.ts';
import { aReferral } from '../referral/aReferral.ts';
import { openTestRegister, testPassword, type TestRegister } from '../testRegister.ts';

describe('a draft', () => {
  let register: TestRegister;
  beforeEach(async () => {
    register = await openTestRegister();
  });
  afterEach(() => register.close());

  const payloads = async () => (await register.invoke('draft.list', { kind: 'referral' })).map((row) => row.payload);

  it('is written over by the same id and thrown away', async () => {
    const id = newId();
    await register.invoke('draft.save', { id, kind: 'referral', payload: { reason: 'a' } });
    await register.invoke('draft.save', { id, kind: 'referral', payload: { reason: 'ab' } });
    expect(await payloads()).toEqual([{ reason: 'ab' }]);
    await register.invoke('draft.discard', { id });
    expect(await payloads()).toEqual([]);
  });

  it('is gone when the melding is registered, and still there when that was refused', async () => {
    const id = newId();
    await register.invoke('draft.save', { id, kind: 'referral', payload: {} });
    const { id: personId } = await register.invoke('person.create', aPerson());
    const late = aReferral({ receivedOn: '2026-12-24' });
    expect(await register.refusal('referral.receive', { personId, fields: late, draftId: id })).toBe('RULE');
    expect(await payloads()).toHaveLength(1);
    await register.invoke('referral.receive', { personId, fields: aReferral(), draftId: id });
    expect(await payloads()).toEqual([]);
  });

  it("is nobody else's to see, change or throw away", async () => {
    const id = newId();
    await register.invoke('draft.save', { id, kind: 'referral', payload: { reason: 'mitt' } });
    await register.signInAs('caseWorker');
    expect(await payloads()).toEqual([]);
    expect(await register.refusal('draft.save', { id, kind: 'referral', payload: {} })).toBe('NOT_FOUND');
    await register.invoke('draft.discard', { id });
    await register.invoke('register.unlock', { loginName: 'ingrid', password: testPassword });
    expect(await payloads()).toEqual([{ reason: 'mitt' }]);
  });
});
