import { afterEach, beforeEach, describe, expect, test } from 'vitest';

import type { AuditLine } from '../../../src/main/security/auditRepo.ts';
import { audit } from '../../../src/main/db/schema/index.ts';
import { addCoordinator, addUnit, assign, grantedCase } from '../coordinator/aCoordinator.ts';
import { openTestRegister, type TestRegister } from '../testRegister.ts';

let register: TestRegister;
beforeEach(async () => {
  register = await openTestRegister();
});
afterEach(() => register.close());

const auditLines = async (): Promise<AuditLine[]> => register.db.select().from(audit);
const askUnit = async (referralId: string, unitId: string, onDay: string) => {
  const { version } = await register.invoke('referral.get', { id: referralId });
  const request = { referralId, version, unitId, proposedCoordinatorId: null, message: null };
  await register.invoke('assignment.request', { ...request, onDay, answerBy: '2026-11-25' });
};
const decline = async (referralId: string, declineReason: 'noCapacity' | 'noCompetence', onDay: string) => {
  const { version, requests } = await register.invoke('referral.get', { id: referralId });
  const waiting = requests.find(({ state }) => state === 'waiting');
  await register.invoke('assignment.answerRequest', {
    referralId,
    version,
    requestId: waiting?.id ?? '',
    accepted: false,
    onDay,
    declineReason,
    note: null,
  });
};

describe('the page of a unit', () => {
  test('tells capacity, who waits, and why it said no', async () => {
    const unitId = await addUnit(register);
    const jonas = await addCoordinator(register, { unitId, maxPersons: 1 });
    await addCoordinator(register, { unitId, name: 'Gro Lund', activeTo: '2026-11-01' });
    const served = await grantedCase(register);
    await assign(register, served.referralId, jonas, '2026-11-10');
    const waiting = await grantedCase(register);
    await askUnit(waiting.referralId, unitId, '2026-11-12');
    await decline(waiting.referralId, 'noCompetence', '2026-11-13');
    await askUnit(waiting.referralId, unitId, '2026-11-16');
    await decline(waiting.referralId, 'noCapacity', '2026-11-17');
    await askUnit(waiting.referralId, unitId, '2026-11-18');

    const page = await register.invoke('unit.get', { id: unitId });
    expect(page).toMatchObject({ coordinators: 1, persons: 1, maxPersons: 1, freePlaces: 0 });
    expect(page.staff.map(({ name, persons }) => [name, persons])).toEqual([['Jonas Eide', 1]]);
    expect(page.requests.map(({ requestedOn, state, declineReason }) => [requestedOn, state, declineReason])).toEqual([
      ['2026-11-18', 'waiting', null],
      ['2026-11-16', 'declined', 'noCapacity'],
      ['2026-11-12', 'declined', 'noCompetence'],
    ]);
    const { office, units } = await register.invoke('unit.needs', {});
    expect(office).toMatchObject({ waiting: 1, freePlaces: 0, shortOf: 1 });
    expect(units).toEqual([{ unitId, need: expect.objectContaining({ waiting: 1, shortOf: 1 }) }]);
  });

  test('a no takes the person from the unit’s need, but not from the office’s', async () => {
    const unitId = await addUnit(register);
    await addCoordinator(register, { unitId });
    const { referralId } = await grantedCase(register);
    await askUnit(referralId, unitId, '2026-11-12');
    await decline(referralId, 'noCapacity', '2026-11-13');
    const { office, units } = await register.invoke('unit.needs', {});
    expect(office).toMatchObject({ waiting: 1, freePlaces: 10, shortOf: 0 });
    expect(units).toEqual([]);
  });
});

const order = { language: 'nb', format: 'html', withNames: true, ground: 'møte om kapasitet' } as const;
const take = async (id: string, change: Partial<typeof order> | { withNames: false } | { language: 'nn' } = {}) => {
  const { base64, fileName } = await register.invoke('unit.exportOverview', { ...order, id, ...change });
  return { text: Buffer.from(base64, 'base64').toString('utf8'), fileName };
};
const officeOfOne = async () => {
  const unitId = await addUnit(register);
  const jonas = await addCoordinator(register, { unitId, percentage: 20 });
  const served = await grantedCase(register, { person: { givenName: 'Kari', familyName: 'Kanarifugl' } });
  const { assignmentId } = await assign(register, served.referralId, jonas, '2026-11-10');
  await register.invoke('assignment.setAlsoProvides', { assignmentId, version: 1, alsoProvides: ['physiotherapy'] });
  return { unitId, ...served };
};

describe('the overview for the leader', () => {
  test('says how many and whom each employee coordinates for, and both hats', async () => {
    const { unitId, caseNumber } = await officeOfOne();
    const { text, fileName } = await take(unitId);
    for (const part of ['Koordinatorer i Hjemmetjenesten nord', 'Jonas Eide', '20\u{a0}%'])
      expect(text).toContain(part);
    for (const part of ['Anne Mo', 'Kanarifugl, Kari', caseNumber, '10.11.2026', 'Fysioterapi'])
      expect(text).toContain(part);
    expect(fileName).toBe('koordinatoroversikt-2026-11-21-nb.html');
    expect((await take(unitId, { language: 'nn' })).text).toContain('Koordinatorar i Hjemmetjenesten nord');
  });

  test('leaves names out where one asks for case numbers alone', async () => {
    const { unitId, caseNumber } = await officeOfOne();
    const { text } = await take(unitId, { withNames: false });
    expect(text).not.toContain('Kanarifugl');
    expect(text).toContain(caseNumber);
  });

  test('is a Word file too', async () => {
    const { unitId } = await officeOfOne();
    const { base64 } = await register.invoke('unit.exportOverview', { ...order, id: unitId, format: 'docx' });
    expect(Buffer.from(base64, 'base64').subarray(0, 2).toString()).toBe('PK');
  });

  test('leaves a line with the reason for the unit and for each person, and needs the right to export', async () => {
    const { unitId, personId } = await officeOfOne();
    await take(unitId);
    const lines = (await auditLines()).filter(({ route }) => route === 'unit.exportOverview');
    expect(lines.map((line) => [line.action, line.entityId, line.personId, line.ground])).toEqual([
      ['export', unitId, null, 'møte om kapasitet'],
      ['export', null, personId, 'møte om kapasitet'],
    ]);
    expect(await register.refusal('unit.exportOverview', { ...order, id: unitId, ground: ' ' })).toBe('INVALID_INPUT');
    await register.signInAs('reader');
    expect(await register.refusal('unit.exportOverview', { ...order, id: unitId })).toBe('FORBIDDEN');
  });
});
