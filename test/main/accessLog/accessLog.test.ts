import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { visitWords } from '../../../src/locales/accessWords.ts';
import { openTestRegister, testPassword, type TestRegister } from '../testRegister.ts';
import { aPerson } from '../person/aPerson.ts';

let register: TestRegister;
let personId: string;
beforeAll(async () => {
  register = await openTestRegister({ today: '2026-11-23' });
  ({ id: personId } = await register.invoke('person.create', aPerson({ familyName: 'Fagerli', givenName: 'Otto' })));
  await register.signInAs('leader', 'kari');
});
afterAll(() => register.close());

describe('who has looked at a person', () => {
  it('names everybody who opened or changed the record, and itself leaves a line', async () => {
    await register.invoke('person.get', { id: personId });
    const { visits, since } = await register.invoke('accessLog.ofPerson', { personId });
    expect(since).toBe('2026-11-23');
    expect(
      visits.map(({ accountName, acts }) => [accountName, acts.map(({ action, entity }) => `${action} ${entity}`)]),
    ).toEqual(
      expect.arrayContaining([
        ['Ingrid Fagerli', ['create person']],
        ['Kollega leader', ['read person']],
      ]),
    );
    const again = await register.invoke('accessLog.ofPerson', { personId });
    expect(again.visits.map((visit) => visitWords(visit, 'nb')).map(({ what, why }) => `${what}: ${why}`)).toEqual([
      'Registrerte navn og kontaktopplysninger: Arbeid med saken',
      'Så på navn og kontaktopplysninger, oversikten over hvem som har sett: Innsyn og personvern',
    ]);
  });

  it.each([
    ['nb', 'Så på navn og kontaktopplysninger', 'Arbeid med saken'],
    ['nn', 'Såg på namn og kontaktopplysningar', 'Arbeid med saka'],
  ] as const)('is printed for the person in plain words, in %s', async (language, ...words) => {
    const order = { personId, language, format: 'html' as const, ground: 'innsyn' };
    const { fileName, base64 } = await register.invoke('accessLog.print', order);
    const html = Buffer.from(base64, 'base64').toString('utf8');
    for (const said of words) expect(html).toContain(said);
    expect(html).toContain('Kollega leader');
    expect(fileName).not.toContain('Fagerli');
  });
});

describe('the review of the log', () => {
  const period = { from: '2026-11-01', to: '2026-11-30' };
  it('finds a look without relation and one of own name, with the lines behind, and nothing about who did the work', async () => {
    // Ingrid registered the person and so has a relation; the name is hers all the same.
    await register.invoke('register.unlock', { loginName: 'ingrid', password: testPassword });
    await register.invoke('person.get', { id: personId });
    const { rows } = await register.invoke('accessLog.review', period);
    expect(Object.fromEntries(rows.map(({ accountName, reasons }) => [accountName, reasons]))).toEqual({
      'Kollega leader': ['noRelation'],
      'Ingrid Fagerli': ['ownName'],
    });
    const row = rows.find(({ accountName }) => accountName === 'Kollega leader');
    if (!row) throw new Error('the leader looked');
    const lines = await register.invoke('accessLog.lines', { personId, accountId: row.accountId, day: row.day });
    expect(lines).toHaveLength(row.lines);
  });

  it('asks by the office’s own limits, which nobody sets to a night that never ends', async () => {
    const { limits } = await register.invoke('accessLog.review', period);
    expect(await register.refusal('accessLog.changeLimits', { ...limits, nightTo: 22 })).toBe('INVALID_INPUT');
    // At noon UTC it is one o'clock in Norway.
    await register.invoke('accessLog.changeLimits', { ...limits, nightFrom: 13, nightTo: 7 });
    const { rows } = await register.invoke('accessLog.review', { ...period, reason: 'atNight' });
    expect(rows.length).toBeGreaterThan(1);
    await register.invoke('accessLog.changeLimits', limits);
    expect((await register.invoke('accessLog.review', { ...period, reason: 'atNight' })).rows).toEqual([]);
  });

  it('is filtered by reason, refuses a period that runs backwards, and is itself logged', async () => {
    const { rows } = await register.invoke('accessLog.review', { ...period, reason: 'ownName' });
    expect(rows.map(({ accountName }) => accountName)).toEqual(['Ingrid Fagerli']);
    expect(await register.refusal('accessLog.review', { from: '2026-11-30', to: '2026-11-01' })).toBe('RULE');
  });
});
