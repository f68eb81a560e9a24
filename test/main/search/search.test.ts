import { afterEach, beforeEach, describe, expect, it } from 'vitest';

import { audit } from '../../../src/main/db/schema/index.ts';
import { aComplaint } from '../complaint/aComplaint.ts';
import { aNumberedPerson, aPerson } from '../person/aPerson.ts';
import { aGrant, registerCase } from '../referral/aReferral.ts';
import { openTestRegister, type TestRegister } from '../testRegister.ts';

describe('find as one types', () => {
  let register: TestRegister;
  beforeEach(async () => {
    register = await openTestRegister();
  });
  afterEach(() => register.close());

  const add = (givenName: string, familyName: string) =>
    register.invoke('person.create', aPerson({ givenName, familyName }));
  const people = async (text: string) =>
    (await register.invoke('search.find', { text })).people.map((row) => `${row.givenName} ${row.familyName}`);

  it('puts the whole family name first, then given names, then beginnings', async () => {
    await add('Ola', 'Larsen');
    await add('Lars', 'Berg');
    await add('Larsine', 'Dahl');
    await add('Kari', 'Lars');
    expect(await people('lars')).toEqual(['Kari Lars', 'Lars Berg', 'Ola Larsen', 'Larsine Dahl']);
  });

  it('has the complaints of those found, open ones first', async () => {
    const { id: personId } = await add('Lars', 'Berg');
    const register1 = (fields: Parameters<typeof aComplaint>[0]) =>
      register.invoke('complaint.register', { personId, fields: aComplaint(fields) });
    const older = await register1({ receivedOn: '2026-11-03', knownOn: '2026-11-01' });
    const newer = await register1({ receivedOn: '2026-11-10', kind: 'delay' });
    await register.invoke('complaint.takeStep', { id: newer.id, version: 1, step: 'withdraw', onDay: '2026-11-12' });
    const { complaints } = await register.invoke('search.find', { text: 'berg' });
    expect(complaints.map(({ id, personName, state }) => [id, personName, state])).toEqual([
      [older.id, 'Lars Berg', 'received'],
      [newer.id, 'Lars Berg', 'closed'],
    ]);
    expect((await register.invoke('search.find', { text: 'dahl' })).complaints).toEqual([]);
  });

  it('wants every word, in any order, and forgives case, accents and aa', async () => {
    await add('Åse', 'Vik');
    await add('André', 'Vik');
    expect(await people('vik ås')).toEqual(['Åse Vik']);
    expect(await people('AASE')).toEqual(['Åse Vik']);
    expect(await people('andre v')).toEqual(['André Vik']);
    expect(await people('vik dahl')).toEqual([]);
  });

  it('finds by the number, however it is spaced, and by the birth date', async () => {
    const { id } = await register.invoke('person.create', aNumberedPerson('1969-03-12'));
    const { nationalId } = await register.invoke('person.revealNationalId', { id, ground: 'Kontroll' });
    for (const text of [
      nationalId,
      nationalId.slice(0, 8),
      `${nationalId.slice(0, 6)} ${nationalId.slice(6)}`,
      '12.03.69',
    ])
      expect((await register.invoke('search.find', { text })).people.map((row) => row.id)).toEqual([id]);
  });

  it('tells people of the same name apart by the number’s first half and the address, never by the number', async () => {
    const numbered = aNumberedPerson('1969-03-12', { familyName: 'Demodal', address: 'Lillevegen 4' });
    await register.invoke('person.create', numbered);
    await add('Signe', 'Demodal');
    const found = await register.invoke('search.find', { text: 'demodal' });
    const [withNumber, without] = found.people.toSorted((a, b) => (a.givenName < b.givenName ? -1 : 1));
    expect(withNumber).toMatchObject({
      birthDate: '1969-03-12',
      maskedNationalId: `${numbered.nationalId?.slice(0, 6)} •••••`,
      address: 'Lillevegen 4',
    });
    expect(without).toMatchObject({ maskedNationalId: null, address: null });
    expect(JSON.stringify(found)).not.toContain(numbered.nationalId);
  });

  it('finds a case by its number, with and without the year, and its person', async () => {
    await registerCase(register, {
      referral: { sentOn: '2025-11-01', receivedOn: '2025-11-02', consentOn: '2025-11-01' },
    });
    const { id, caseNumber, personId } = await registerCase(register, { person: { givenName: 'Ola' } });
    expect(caseNumber).toBe('2026/1');
    const whole = await register.invoke('search.find', { text: '2026/1' });
    expect(whole.cases).toMatchObject([{ id, caseNumber, personId, personName: 'Ola Lund', state: 'received' }]);
    expect(whole.people.map((row) => row.id)).toEqual([personId]);
    const running = await register.invoke('search.find', { text: '1' });
    expect(running.cases.map((row) => row.caseNumber)).toEqual(['2026/1', '2025/1']);
  });

  it('says who misses a coordinator', async () => {
    const { id } = await registerCase(register);
    await register.invoke('referral.decide', { id, version: 1, onDay: '2026-11-10', ...aGrant });
    expect((await register.invoke('search.find', { text: 'lund' })).people).toMatchObject([
      { missesCoordinator: true, coordinator: null },
    ]);
  });

  it('gives at most twelve, and nothing for nothing', async () => {
    for (let i = 0; i < 12; i += 1) await add(`Kari${i}`, 'Lund');
    const found = await register.invoke('search.find', { text: 'kari' });
    expect(found.people.length + found.cases.length).toBeLessThanOrEqual(12);
    for (const text of ['', '   ', '%', '_', '"', "'; drop table person"]) expect(await people(text)).toEqual([]);
  });

  it('leaves a line without the text that was typed', async () => {
    await add('Kari', 'Lund');
    await people('lund');
    const lines = (await register.db.select().from(audit)).filter((line) => line.route === 'search.find');
    expect(lines.map((line) => line.detail)).toEqual([{ hits: 1 }]);
  });
});
