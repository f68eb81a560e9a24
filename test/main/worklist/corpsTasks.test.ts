import { afterEach, beforeEach, expect, test } from 'vitest';

import { addCoordinator, addUnit, assign, grantedCase } from '../coordinator/aCoordinator.ts';
import { addFadder, assignFadder } from '../fadder/aFadder.ts';
import { openTestRegister, type TestRegister } from '../testRegister.ts';
import { enrol, noteAll, planRound } from '../training/aCourse.ts';

let register: TestRegister;
beforeEach(async () => {
  register = await openTestRegister({ today: '2026-11-21' });
});
afterEach(() => register.close());

const corps = async (input: Parameters<typeof register.invoke<'worklist.list'>>[1] = {}) => {
  const { rows } = await register.invoke('worklist.list', input);
  return rows.flatMap((row) => {
    if (!('subject' in row)) return [];
    const { kind, subject, dueOn, group, nextOn } = row;
    return [[kind, 'name' in subject ? subject.name : subject.kind, dueOn, group, nextOn].join(' ')];
  });
};
const hold = async (kind: 'group' | 'individual', day: string, fadderId: string, came: readonly string[]) => {
  const called = { coordinatorIds: [...came], fadderIds: [] };
  const texts = { startTime: null, minutes: 90, place: null, themes: null, note: null };
  const { id } = await register.invoke('supervision.create', { fields: { kind, day, fadderId, ...texts }, called });
  const { version, attendees } = await register.invoke('supervision.get', { id });
  await register.invoke('supervision.hold', {
    id,
    version,
    attended: attendees.map((one) => one.id),
    minutes: 90,
    note: null,
  });
};

test('An office that keeps neither training nor supervision is told nothing of it', async () => {
  const { referralId } = await grantedCase(register);
  await assign(register, referralId, await addCoordinator(register), '2026-11-10');
  expect(await corps()).toEqual([]);
});

test('Whoever serves without basic training must have a place, today, until they have one', async () => {
  const unitId = await addUnit(register);
  const jonas = await addCoordinator(register, { name: 'Jonas Eide', unitId });
  await addCoordinator(register, { name: 'Grete Aas' });
  const { referralId } = await grantedCase(register);
  await assign(register, referralId, jonas, '2026-11-10');
  const round = await planRound(register, 'coordinatorCourse', ['2027-01-12', '2027-02-09']);
  expect(await corps()).toEqual(['basicTraining Jonas Eide 2026-11-21 thisWeek 2027-01-12']);
  // One of the filters of the list, counted like the rest.
  expect(await corps({ unitId })).toHaveLength(1);
  expect(await corps({ owner: 'mine' })).toEqual([]);
  const found = await register.invoke('worklist.list', { kind: 'basicTraining' });
  expect([found.total, found.rows.length]).toEqual([1, 1]);
  expect(found.all).toBe((await register.invoke('worklist.count', {})).waiting);
  await enrol(register, round, [jonas]);
  // Now the round waits for them to be called in, three weeks before.
  expect(await corps()).toEqual(['courseInvitation course 2026-12-22 later ']);
  const { version } = await register.invoke('course.get', { id: round });
  await register.invoke('course.invite', { id: round, version, isInvited: true });
  expect(await corps()).toEqual([]);
});

test('A round waits for attendance, evaluation and the day they meet again', async () => {
  const jonas = await addCoordinator(register, { name: 'Jonas Eide' });
  const id = await planRound(register, 'coordinatorCourse', ['2026-06-02', '2026-07-07']);
  await enrol(register, id, [jonas]);
  expect(await corps()).toEqual([
    'courseAttendance course 2026-06-02 overdue ',
    'followUpDay course 2026-12-17 later ',
  ]);
  await noteAll(register, id);
  expect(await corps({ kind: 'courseEvaluation' })).toEqual(['courseEvaluation course 2026-07-21 overdue ']);
});

test('A fadder behind is told of once, and a coordinator only where the group is not behind', async () => {
  const [jonas, grete] = [
    await addCoordinator(register, { name: 'Jonas Eide' }),
    await addCoordinator(register, { name: 'Grete Aas' }),
  ];
  const liv = await addFadder(register, { name: 'Liv Sæther' });
  const ola = await addFadder(register, { name: 'Ola Moe' });
  await assignFadder(register, liv, [jonas]);
  await assignFadder(register, ola, [grete]);
  // Liv holds her five in time, but Jonas comes to none of them; Ola holds one.
  for (const day of ['2026-02-01', '2026-04-01', '2026-06-01', '2026-08-01', '2026-10-01'])
    await hold('group', day, liv, []);
  await hold('group', '2026-02-01', ola, [grete]);
  expect(await corps()).toEqual([
    'fadderGroup fadderGroup 2026-03-02 overdue ',
    'groupSupervision Ola Moe 2026-05-02 overdue ',
    'supervision Jonas Eide 2026-05-02 overdue ',
    'groupSupervision Liv Sæther 2026-12-31 later ',
  ]);
});

test('A session nobody has written attendance of waits from the day after', async () => {
  const liv = await addFadder(register, { activeFrom: '2026-11-21' });
  const texts = { startTime: null, minutes: 90, place: null, themes: null, note: null };
  const plan = (day: string) =>
    register.invoke('supervision.create', {
      fields: { kind: 'group', day, fadderId: liv, ...texts },
      called: { coordinatorIds: [], fadderIds: [] },
    });
  await plan('2026-11-21');
  expect(await corps({ kind: 'supervisionAttendance' })).toEqual([]);
  await plan('2026-11-20');
  expect(await corps({ kind: 'supervisionAttendance' })).toEqual(['supervisionAttendance session 2026-11-20 overdue ']);
});
