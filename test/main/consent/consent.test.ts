import { afterEach, beforeEach, describe, expect, test } from 'vitest';

import type { ConsentFields } from '../../../src/contract/consent.ts';
import { aPerson } from '../person/aPerson.ts';
import { addPlan, thePlan } from '../plan/aPlan.ts';
import { openTestRegister, type TestRegister } from '../testRegister.ts';

let register: TestRegister;
let personId: string;
let planId: string;
beforeEach(async () => {
  register = await openTestRegister();
  personId = (await register.invoke('person.create', aPerson())).id;
  planId = await addPlan(register, personId);
});
afterEach(() => register.close());

const fields = (changed: Partial<ConsentFields> = {}): ConsentFields => ({
  kind: 'sharing',
  information: 'Det som står i planen',
  purpose: 'Samarbeid om skolen',
  form: 'written',
  signer: 'person',
  signerName: null,
  signerGround: null,
  givenOn: '2026-11-12',
  refusedOn: null,
  validUntil: '2027-11-12',
  note: null,
  ...changed,
});
const give = (services: string[], changed: Partial<ConsentFields> = {}) =>
  register.invoke('consent.give', { personId, planId, services, fields: fields(changed) });
const refusal = (services: string[], changed: Partial<ConsentFields> = {}) =>
  register.refusal('consent.give', { personId, planId, services, fields: fields(changed) });
const all = async () => (await register.invoke('consent.ofPerson', { personId })).consents;
const days = async () => {
  const { consentOn, consentUntil, consentWithdrawnOn } = (await thePlan(register, personId)).fields;
  return { consentOn, consentUntil, consentWithdrawnOn };
};

describe('consent to share', () => {
  test('is one for each service, however it was typed', async () => {
    await give(['NAV', 'Prøvestad skole', ' nav ']);
    expect((await all()).filter(({ kind }) => kind === 'sharing').map(({ service }) => service)).toEqual(
      expect.arrayContaining(['Prøvestad skole']),
    );
    expect((await all()).filter(({ kind }) => kind === 'sharing')).toHaveLength(2);
  });

  test('says with whom and what about, and is not given tomorrow', async () => {
    expect(await refusal([])).toBe('RULE');
    expect(await refusal(['NAV'], { information: null })).toBe('RULE');
    expect(await refusal(['NAV'], { givenOn: '2026-11-22' })).toBe('RULE');
    expect(await refusal(['NAV'], { givenOn: null })).toBe('RULE');
    expect(await refusal(['NAV'], { signer: 'representative' })).toBe('RULE');
    expect(await refusal(['NAV'], { givenOn: null, refusedOn: '2026-11-12', information: null })).toBeNull();
  });

  test('is withdrawn from a day, once, and the slip is taken back', async () => {
    const { ids } = await give(['NAV']);
    const id = ids[0] ?? '';
    await register.invoke('consent.withdraw', { id, version: 1, withdrawnOn: '2026-11-20', note: 'Sa det på møtet' });
    expect((await all()).find((one) => one.id === id)).toMatchObject({ withdrawnOn: '2026-11-20', version: 2 });
    const again = { id, version: 2, withdrawnOn: '2026-11-21', note: null };
    expect(await register.refusal('consent.withdraw', again)).toBe('STEP_NOT_ALLOWED');
    expect(await register.refusal('consent.undoWithdrawal', { id, version: 1 })).toBe('CONFLICT');
    await register.invoke('consent.undoWithdrawal', { id, version: 2 });
    expect((await all()).find((one) => one.id === id)?.withdrawnOn).toBeNull();
  });

  test('of another person’s plan is refused', async () => {
    const other = (await register.invoke('person.create', aPerson({ givenName: 'Ola' }))).id;
    const input = { personId: other, planId, services: ['NAV'], fields: fields() };
    expect(await register.refusal('consent.give', input)).toBe('NOT_FOUND');
  });
});

describe('consent to the plan', () => {
  test('is there from the plan’s own form, once, and follows its days', async () => {
    expect(await all()).toMatchObject([{ kind: 'plan', planId, givenOn: '2026-11-10', form: 'unknown' }]);
    const { version, fields: before } = await thePlan(register, personId);
    const change = { id: planId, version, fields: { ...before, consentUntil: '2027-11-10' }, onDay: '2026-11-21' };
    await register.invoke('plan.change', change);
    expect(await all()).toMatchObject([{ givenOn: '2026-11-10', validUntil: '2027-11-10' }]);
  });

  test('renewed in time leaves no gap in the figures; withdrawn, it stops the plan that day', async () => {
    const { ids } = await register.invoke('consent.give', {
      personId,
      planId,
      services: [],
      fields: fields({ kind: 'plan', givenOn: '2026-11-18', validUntil: '2027-11-18' }),
    });
    expect(await days()).toEqual({ consentOn: '2026-11-10', consentUntil: '2027-11-18', consentWithdrawnOn: null });
    const id = ids[0] ?? '';
    await register.invoke('consent.withdraw', { id, version: 1, withdrawnOn: '2026-11-21', note: null });
    expect(await days()).toMatchObject({ consentWithdrawnOn: '2026-11-21' });
    expect(await thePlan(register, personId)).toMatchObject({ isActive: false, fields: { state: 'consentWithdrawn' } });
    const { total } = await register.invoke('plan.list', { filter: { activeOn: '2026-11-20' } });
    expect(total).toBe(1);
    await register.invoke('consent.undoWithdrawal', { id, version: 2 });
    expect(await thePlan(register, personId)).toMatchObject({ isActive: true, fields: { state: 'active' } });
  });
});

describe('who consents', () => {
  test.each([
    ['1969-03-12', 'adult', 'person'],
    ['2009-11-21', 'youth', 'person'],
    ['2011-05-01', 'olderChild', 'personAndParents'],
    ['2018-05-01', 'child', 'parents'],
  ])('for one born %s is told as %s: %s', async (birthDate, stage, signer) => {
    const { id } = await register.invoke('person.create', aPerson({ birthDate, givenName: 'Nora' }));
    expect((await register.invoke('consent.ofPerson', { personId: id })).rule).toMatchObject({
      stage,
      signer,
      consentAge: 16,
    });
  });
});

test('the age of one’s own consent is the office’s setting, and stays when other settings are saved', async () => {
  const { id } = await register.invoke('person.create', aPerson({ birthDate: '2011-05-01', givenName: 'Nora' }));
  const { officeName, language, letterLanguage } = await register.invoke('office.settings', {});
  const kept = { officeName, language, letterLanguage, allowSynthetic: true };
  await register.invoke('office.changeSettings', { ...kept, consentAge: 15 });
  await register.invoke('office.changeSettings', kept);
  const { rule } = await register.invoke('consent.ofPerson', { personId: id });
  expect(rule).toMatchObject({ stage: 'youth', signer: 'person', consentAge: 15 });
  expect(await register.refusal('office.changeSettings', { ...kept, consentAge: 11 })).toBe('INVALID_INPUT');
});
