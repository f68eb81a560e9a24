import { afterEach, beforeEach, describe, expect, test } from 'vitest';

import { aCoordinator, addCoordinator, addUnit, assign, grantedCase } from './aCoordinator.ts';
import { openTestRegister, type TestRegister } from '../testRegister.ts';

let register: TestRegister;
beforeEach(async () => {
  register = await openTestRegister();
});
afterEach(() => register.close());

const absence = (coordinatorId: string, fromDay: string, toDay: string | null, substituteId: string | null = null) =>
  register.invoke('coordinator.addAbsence', { coordinatorId, fromDay, toDay, substituteId, note: null });
const rowOf = (id: string) => register.invoke('coordinator.get', { id });

describe('a coordinator’s load', () => {
  test('counts each person once, on the days they are served, both ends inclusive', async () => {
    const coordinatorId = await addCoordinator(register);
    const one = await grantedCase(register);
    const two = await grantedCase(register, { person: { familyName: 'Berg' } });
    await assign(register, one.referralId, coordinatorId, '2026-11-10');
    const { assignmentId } = await assign(register, two.referralId, coordinatorId, '2026-11-22');
    expect((await rowOf(coordinatorId)).persons).toBe(1);
    register.setToday('2026-11-22');
    expect((await rowOf(coordinatorId)).persons).toBe(2);
    const end = { assignmentId, version: 1, lastDay: '2026-11-23', reason: 'other', note: null } as const;
    await register.invoke('assignment.end', end);
    register.setToday('2026-11-23');
    expect((await rowOf(coordinatorId)).persons).toBe(2);
    register.setToday('2026-11-24');
    expect((await rowOf(coordinatorId)).persons).toBe(1);
  });

  test('is the unit’s too, which has the places of those in office who take new ones', async () => {
    const unitId = await addUnit(register);
    const jonas = await addCoordinator(register, { unitId, maxPersons: 3 });
    await addCoordinator(register, { unitId, name: 'Grete Aas', maxPersons: 8, takesNew: false });
    await addCoordinator(register, { unitId, name: 'Berit Solvang', activeTo: '2026-11-13' });
    const { referralId } = await grantedCase(register);
    await assign(register, referralId, jonas, '2026-11-10');
    expect(await register.invoke('unit.list', {})).toMatchObject([
      { name: 'Hjemmetjenesten nord', coordinators: 2, persons: 1, freePlaces: 2 },
    ]);
  });

  test('Absence is shown while it lasts, the longest of several', async () => {
    const id = await addCoordinator(register);
    const { id: absenceId } = await absence(id, '2026-11-21', '2026-11-25');
    await absence(id, '2026-11-01', '2026-11-21');
    await absence(id, '2026-12-01', null);
    expect(await rowOf(id)).toMatchObject({ isAbsent: true, absentTo: '2026-11-25' });
    await register.invoke('coordinator.removeAbsence', { id: absenceId });
    expect(await rowOf(id)).toMatchObject({ isAbsent: true, absentTo: '2026-11-21' });
    register.setToday('2026-11-22');
    expect(await rowOf(id)).toMatchObject({ isAbsent: false, absentTo: null });
    register.setToday('2026-12-05');
    expect(await rowOf(id)).toMatchObject({ isAbsent: true, absentTo: null });
  });
});

describe('the list of coordinators', () => {
  test('stands by family name in the Norwegian order, without those who have left', async () => {
    for (const name of ['Bjørn Åsen', 'Kari Østby', 'Tor-Egil Myhre', 'Ola Aas'])
      await addCoordinator(register, { name });
    await addCoordinator(register, { name: 'Berit Solvang', activeTo: '2026-11-20' });
    const names = async (includeFormer: boolean) =>
      (await register.invoke('coordinator.list', { includeFormer })).map(({ name }) => name);
    expect(await names(false)).toEqual(['Tor-Egil Myhre', 'Kari Østby', 'Ola Aas', 'Bjørn Åsen']);
    expect(await names(true)).toContain('Berit Solvang');
  });

  test('The best for a case stand first, with reasons', async () => {
    const known = await addUnit(register);
    await addCoordinator(register, { name: 'Full Sen', maxPersons: 0, competences: ['mentalHealth'] });
    await addCoordinator(register, { name: 'Kjent Sen', unitId: known });
    await addCoordinator(register, { name: 'Barne Sen', roles: ['childCoordinator'] });
    await addCoordinator(register, { name: 'Kyndig Sen', competences: ['mentalHealth', 'dementia'] });
    await addCoordinator(register, { name: 'Borte Vekk', activeTo: '2026-11-01' });
    const { referralId, personId } = await grantedCase(register, { referral: { specialty: 'mentalHealth' } });
    const found = await register.invoke('coordinator.candidates', { referralId });
    expect(found).toMatchObject({
      personId,
      role: 'coordinator',
      wantedCompetences: ['mentalHealth'],
      answerBy: '2026-11-30',
    });
    expect(
      found.rows.map(({ name, matches, freePlaces, obstacles }) => [name, matches, freePlaces, obstacles]),
    ).toEqual([
      ['Kyndig Sen', ['mentalHealth'], 10, []],
      ['Kjent Sen', [], 10, []],
      ['Barne Sen', [], 10, ['wrongRole']],
      ['Full Sen', ['mentalHealth'], 0, ['full']],
    ]);
  });
});

describe('a coordinator who leaves', () => {
  test('Everyone they serve comes on the red line, each case with its step', async () => {
    const id = await addCoordinator(register);
    const cases = [await grantedCase(register), await grantedCase(register, { person: { familyName: 'Berg' } })];
    for (const { referralId } of cases) await assign(register, referralId, id, '2026-11-10');
    const left = await register.invoke('coordinator.leave', { id, version: 1, lastDay: '2026-11-13', note: null });
    expect(left).toEqual({ version: 2, persons: 2, leftOut: 0 });
    const { redLine, redLineTotal } = await register.invoke('worklist.list', {});
    expect(redLineTotal).toBe(2);
    expect(redLine[0]).toMatchObject({
      state: 'awaitingCoordinator',
      story: 'coordinatorEnded',
      storyOn: '2026-11-13',
      coordinatorName: 'Jonas Eide',
      since: '2026-11-14',
      daysWithout: 8,
      dueOn: '2026-11-27',
    });
    expect((await rowOf(id)).assignments.map(({ toDay, endReason }) => [toDay, endReason])).toEqual([
      ['2026-11-13', 'coordinatorLeft'],
      ['2026-11-13', 'coordinatorLeft'],
    ]);
  });

  test('A last day to come: nobody is without until it has passed, and whoever is appointed meanwhile ends with it', async () => {
    const id = await addCoordinator(register);
    const one = await grantedCase(register);
    await assign(register, one.referralId, id, '2026-11-10');
    await register.invoke('coordinator.leave', { id, version: 1, lastDay: '2026-11-30', note: null });
    const two = await grantedCase(register, { person: { familyName: 'Berg' } });
    await assign(register, two.referralId, id, '2026-11-20');
    expect((await register.invoke('worklist.list', {})).redLineTotal).toBe(0);
    register.setToday('2026-12-01');
    expect((await register.invoke('worklist.list', {})).redLineTotal).toBe(2);
    expect((await register.invoke('referral.get', { id: two.referralId })).state).toBe('awaitingCoordinator');
  });

  test('is not done by changing a date behind the backs of those they serve', async () => {
    const id = await addCoordinator(register);
    const { referralId } = await grantedCase(register);
    await assign(register, referralId, id, '2026-11-10');
    const fields = aCoordinator({ activeTo: '2026-11-13' });
    expect(await register.refusal('coordinator.change', { id, version: 1, fields })).toBe('RULE');
  });

  test('Taking back one case’s end is refused while the coordinator is still gone', async () => {
    const id = await addCoordinator(register);
    const { referralId } = await grantedCase(register);
    await assign(register, referralId, id, '2026-11-10');
    await register.invoke('coordinator.leave', { id, version: 1, lastDay: '2026-11-13', note: null });
    const undo = async () => {
      const { version, undoable } = await register.invoke('referral.get', { id: referralId });
      return register.refusal('referral.undo', { id: referralId, version, eventId: undoable?.eventId ?? '' });
    };
    expect(await undo()).toBe('NOTHING_TO_UNDO');
    await register.invoke('coordinator.change', { id, version: 2, fields: aCoordinator() });
    expect(await undo()).toBeNull();
    expect((await register.invoke('worklist.list', {})).redLineTotal).toBe(0);
  });
});

describe('who may do what', () => {
  test('A reader sees coordinators and units and changes nothing', async () => {
    const id = await addCoordinator(register);
    await register.signInAs('reader');
    expect(await register.refusal('coordinator.list', {})).toBeNull();
    expect(await register.refusal('coordinator.create', aCoordinator())).toBe('FORBIDDEN');
    expect(await register.refusal('coordinator.leave', { id, version: 1, lastDay: '2026-11-13', note: null })).toBe(
      'FORBIDDEN',
    );
  });

  test('Two who change the same coordinator: the second is told', async () => {
    const id = await addCoordinator(register);
    await register.invoke('coordinator.change', { id, version: 1, fields: aCoordinator({ maxPersons: 4 }) });
    const second = { id, version: 1, fields: aCoordinator({ maxPersons: 5 }) };
    expect(await register.refusal('coordinator.change', second)).toBe('CONFLICT');
    expect((await rowOf(id)).maxPersons).toBe(4);
  });
});
