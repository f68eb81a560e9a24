import { afterEach, beforeEach, describe, expect, it } from 'vitest';

import { syntheticNationalId } from '../../../src/domain/person/syntheticNationalId.ts';
import { audit, searchWord } from '../../../src/main/db/schema/index.ts';
import { openTestRegister, type TestRegister } from '../testRegister.ts';
import { aNumberedPerson, aPerson } from './aPerson.ts';

describe('a person in the register', () => {
  let register: TestRegister;
  beforeEach(async () => {
    register = await openTestRegister();
  });
  afterEach(() => register.close());

  const fieldsOf = async (id: string) => {
    const found = await register.invoke('person.get', { id });
    return { ...found.fields, nationalId: null };
  };

  it('is registered with birth date and gender out of the number, which is shown masked', async () => {
    const { id } = await register.invoke('person.create', aNumberedPerson('1969-03-12'));
    const found = await register.invoke('person.get', { id });
    expect(found.fields).toMatchObject({ birthDate: '1969-03-12', gender: 'female' });
    expect(found.maskedNationalId).toBe(`${syntheticNationalId('1969-03-12', 'female').slice(0, 6)} •••••`);
    expect(JSON.stringify(found)).not.toContain(syntheticNationalId('1969-03-12', 'female'));
  });

  it('shows the number to who says why, and both that and every look leave a line', async () => {
    const { id } = await register.invoke('person.create', aNumberedPerson('1969-03-12'));
    await register.invoke('person.get', { id });
    const shown = await register.invoke('person.revealNationalId', { id, ground: 'Sender melding til kommunen' });
    expect(shown.nationalId).toBe(syntheticNationalId('1969-03-12', 'female'));
    const lines = (await register.db.select().from(audit)).filter((line) => line.personId === id);
    expect(lines.map(({ action, entity, ground }) => [action, entity, ground])).toEqual([
      ['create', 'person', null],
      ['read', 'person', null],
      ['read', 'nationalId', 'Sender melding til kommunen'],
    ]);
    expect(JSON.stringify(lines)).not.toContain(shown.nationalId);
  });

  it('is not registered twice under one number; the answer says who it is', async () => {
    const { id } = await register.invoke('person.create', aNumberedPerson('1969-03-12'));
    expect(await register.ask('person.create', aNumberedPerson('1969-03-12', { givenName: 'Karin' }))).toEqual({
      ok: false,
      error: { code: 'ALREADY_EXISTS', details: { id } },
    });
  });

  it('says which field breaks which rule', async () => {
    const reply = await register.ask('person.create', aNumberedPerson('1969-03-12', { nationalId: '12345678901' }));
    expect(reply).toMatchObject({
      ok: false,
      error: { code: 'RULE', details: { fields: { nationalId: expect.any(String) } } },
    });
  });

  it('refuses a made-up number in a register that does not allow them', async () => {
    const settings = await register.invoke('office.settings', {});
    const { officeType: _type, municipalityNumber: _number, isDemo: _demo, ...values } = settings;
    await register.invoke('office.changeSettings', { ...values, allowSynthetic: false });
    expect(await register.refusal('person.create', aNumberedPerson())).toBe('RULE');
  });

  it('stays the same person when an expected child is born and gets a number', async () => {
    const child = aPerson({ identityKind: 'expectedChild', givenName: '', birthDate: null, dueDate: '2026-12-20' });
    const { id } = await register.invoke('person.create', child);
    await register.invoke('person.change', {
      id,
      version: 1,
      fields: { ...aNumberedPerson('2026-11-20', { givenName: 'Nora' }), dueDate: '2026-12-20' },
    });
    expect(await fieldsOf(id)).toMatchObject({
      identityKind: 'nationalId',
      givenName: 'Nora',
      birthDate: '2026-11-20',
      dueDate: '2026-12-20',
    });
  });

  it('keeps the number when a form that never saw it is saved', async () => {
    const { id } = await register.invoke('person.create', aNumberedPerson('1969-03-12'));
    await register.invoke('person.change', {
      id,
      version: 1,
      fields: { ...(await fieldsOf(id)), phone: '99 99 99 99' },
    });
    const shown = await register.invoke('person.revealNationalId', { id, ground: 'Kontroll' });
    expect(shown.nationalId).toBe(syntheticNationalId('1969-03-12', 'female'));
  });

  it('is not overwritten by who read it before another saved', async () => {
    const { id } = await register.invoke('person.create', aPerson());
    const both = await fieldsOf(id);
    await register.invoke('person.change', { id, version: 1, fields: { ...both, phone: '1' } });
    expect(await register.refusal('person.change', { id, version: 1, fields: { ...both, phone: '2' } })).toBe(
      'CONFLICT',
    );
    expect((await fieldsOf(id)).phone).toBe('1');
  });

  it('is found by the new name after a change and no longer by the old', async () => {
    const { id } = await register.invoke('person.create', aPerson({ familyName: 'Lund' }));
    await register.invoke('person.change', { id, version: 1, fields: aPerson({ familyName: 'Ås' }) });
    const words = (await register.db.select().from(searchWord)).map((row) => row.word);
    expect(words.toSorted()).toEqual(['120369', '12031969', 'aas', 'kari', 'ås'].toSorted());
  });

  it('can be read and not written by a reader, and neither by an auditor', async () => {
    const { id } = await register.invoke('person.create', aPerson());
    await register.signInAs('reader');
    expect(await register.refusal('person.get', { id })).toBeNull();
    expect(await register.refusal('person.create', aPerson())).toBe('FORBIDDEN');
    expect(await register.refusal('person.change', { id, version: 1, fields: aPerson() })).toBe('FORBIDDEN');
    expect(await register.refusal('person.merge', { fromId: id, intoId: id })).toBe('FORBIDDEN');
  });

  it('answers NOT_FOUND for an id nobody has', async () => {
    const id = '01890000-0000-7000-8000-000000000000';
    expect(await register.refusal('person.get', { id })).toBe('NOT_FOUND');
    expect(await register.refusal('person.revealNationalId', { id, ground: 'x' })).toBe('NOT_FOUND');
  });
});
