import { afterEach, beforeEach, describe, expect, it } from 'vitest';

import { filledId, fillRegister } from '../fixtures/fillRegister.ts';
import { openTestRegister, type TestRegister } from '../main/testRegister.ts';

describe('two people who save the same record', () => {
  let register: TestRegister;
  beforeEach(async () => {
    register = await openTestRegister();
    await register.host.current()?.database.inTransaction(async (db) => fillRegister(db, 20));
  });
  afterEach(() => register.close());

  it('the second hears of it, and the first one’s words stand: a person', async () => {
    const id = filledId.person(3);
    const { version, fields } = await register.invoke('person.get', { id });
    const change = (phone: string) =>
      register.refusal('person.change', {
        id,
        version,
        fields: { ...fields, identityKind: 'withoutNumber', nationalId: null, phone },
      });
    // At once, as two windows would: the one that comes first wins whole.
    const codes = await Promise.all([change('11 11 11 11'), change('22 22 22 22')]);
    expect(codes).toEqual([null, 'CONFLICT']);
    expect((await register.invoke('person.get', { id })).fields.phone).toBe('11 11 11 11');
  });

  it('the second hears of it, and the first one’s words stand: a case', async () => {
    const id = filledId.referral(3);
    const { version } = await register.invoke('referral.get', { id });
    const close = () =>
      register.refusal('referral.close', { id, version, onDay: '2026-11-21', reason: 'moved', note: null });
    expect(await Promise.all([close(), close()])).toEqual([null, 'CONFLICT']);
  });

  it('the second hears of it, and the first one’s words stand: a coordinator', async () => {
    const id = filledId.coordinator(1);
    const { version, ...row } = await register.invoke('coordinator.get', { id });
    const change = (name: string) => register.refusal('coordinator.change', { id, version, fields: { ...row, name } });
    expect(await change('Første')).toBeNull();
    expect(await change('Andre')).toBe('CONFLICT');
    expect((await register.invoke('coordinator.get', { id })).name).toBe('Første');
  });
});
