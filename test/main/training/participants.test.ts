import { afterEach, beforeEach, describe, expect, it } from 'vitest';

import { addCoordinator, addUnit } from '../coordinator/aCoordinator.ts';
import { openTestRegister, type TestRegister } from '../testRegister.ts';
import { enrol, noteAll, partId, planRound, programId, standingIn } from './aCourse.ts';

let register: TestRegister;
let unitId = '';
beforeEach(async () => {
  register = await openTestRegister({ today: '2026-11-21' });
  unitId = await addUnit(register, 'Nord');
});
afterEach(() => register.close());

const others = async () => (await register.invoke('training.participants', {})).map(({ name }) => name);
const enrolEmployee = async (id: string, name: string) => {
  const { version } = await register.invoke('course.get', { id });
  const employee = { name, unitId, isLeader: true, email: null };
  return register.invoke('course.enrol', { id, version, who: [{ employee }] });
};

/** Somebody who is no coordinator, with both days of the basic course and the e-learning. */
const employee = async (name = 'Ola Ansatt') => {
  const round = await planRound(register, 'coordinatorCourse', ['2026-03-03', '2026-04-07']);
  await enrolEmployee(round, name);
  await noteAll(register, round);
  const [found] = await register.invoke('training.participants', {});
  await register.invoke('training.addELearning', {
    who: [{ participantId: found!.id }],
    partId: await partId(register, 'introductionELearning'),
    completedOn: '2026-02-02',
  });
  return { round, id: found!.id, version: found!.version };
};

it('a leader put on two lists, and twice on one, is one who takes part', async () => {
  const rounds = [
    await planRound(register, 'leadersHalfDay', ['2026-10-01']),
    await planRound(register, 'leadersHalfDay', ['2026-12-01']),
  ];
  await enrolEmployee(rounds[0]!, 'Anne Mo');
  await enrolEmployee(rounds[0]!, ' Anne  Mo ');
  await enrolEmployee(rounds[1]!, 'Anne Mo');
  expect(await others()).toEqual(['Anne Mo']);
  expect((await register.invoke('course.get', { id: rounds[0]! })).enrolled).toBe(1);
});

describe('an employee who becomes a coordinator', () => {
  it('takes the training along', async () => {
    const { id, version } = await employee();
    const coordinatorId = await addCoordinator(register, { name: 'Ola Ansatt', unitId });
    const basics = await programId(register, 'newCoordinators');
    expect(await standingIn(register, coordinatorId, basics)).toBe('missing');
    await register.invoke('training.becomeCoordinator', { id, version, coordinatorId });
    expect(await standingIn(register, coordinatorId, basics)).toBe('completed 2026-04-07');
    expect(await standingIn(register, coordinatorId, await programId(register, 'allEmployees'))).toBe(
      'completed 2026-02-02',
    );
    expect(await others()).toEqual([]);
    expect(await register.refusal('training.becomeCoordinator', { id, version, coordinatorId })).toBe('NOT_FOUND');
  });

  it('becomes one with what the coordinator has been at already, each place and mark once', async () => {
    const { round, id, version } = await employee();
    const coordinatorId = await addCoordinator(register, { name: 'Ola Ansatt', unitId });
    await enrol(register, round, [coordinatorId]);
    const course = await register.invoke('course.get', { id: round });
    const own = course.list.find((one) => one.coordinatorId === coordinatorId)!;
    const marks = [{ sessionId: course.sessions[0]!.id, participantId: own.participantId, mark: 'absent' as const }];
    await register.invoke('course.note', { id: round, version: course.version, marks });
    await register.invoke('training.becomeCoordinator', { id, version, coordinatorId });
    const after = await register.invoke('course.get', { id: round });
    expect(after.list.map(({ name, state }) => [name, state])).toEqual([['Ola Ansatt', 'enrolled']]);
    expect(after.attendance.map(({ mark }) => mark)).toEqual(['attended', 'attended']);
    expect(await standingIn(register, coordinatorId, await programId(register, 'newCoordinators'))).toBe(
      'completed 2026-04-07',
    );
  });
});
