import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { addCoordinator, addUnit, assign, grantedCase } from '../coordinator/aCoordinator.ts';
import { openTestRegister, type TestRegister } from '../testRegister.ts';
import { enrol, noteAll, partId, planRound, programId, standingIn } from './aCourse.ts';

let register: TestRegister;
let unitId = '';
beforeAll(async () => {
  register = await openTestRegister({ today: '2026-11-21' });
  unitId = await addUnit(register);
});
afterAll(() => register.close());

describe('programmes as data', () => {
  it('are five from the start, each with its source, and are not doubled', async () => {
    const { programs, parts } = await register.invoke('training.programs', {});
    expect(programs.map(({ standardKey }) => standardKey)).toEqual([
      'allEmployees',
      'newCoordinators',
      'establishedCoordinators',
      'leaders',
      'childCoordinators',
    ]);
    expect(programs.every(({ source }) => source?.length)).toBe(true);
    const twoDays = parts.find(({ standardKey }) => standardKey === 'coordinatorCourse');
    expect(twoDays).toMatchObject({ sessions: 2, gapDays: 28, capacity: 20, followUpMonths: 6 });
    expect((await register.invoke('training.addStandardPrograms', {})).added).toBe(0);
  });

  it('a new one needs no code: its own course, two requirements, a refresher after a year', async () => {
    const part = {
      name: 'Motiverende samtale',
      kind: 'course' as const,
      sessions: 2,
      gapDays: 7,
      from: null,
      to: null,
      capacity: null,
      followUpPartId: null,
      followUpMonths: null,
      isActive: true,
    };
    const { id: course } = await register.invoke('training.createPart', part);
    const online = await partId(register, 'introductionELearning');
    const program = {
      name: 'Samtale',
      source: null,
      audience: { kind: 'coordinators' as const, role: null, afterMonths: 0, since: null },
      rule: [
        { partIds: [course], sharePercent: 50 },
        { partIds: [online], sharePercent: 100 },
      ],
      validMonths: 12,
      warnMonths: 1,
      isBasic: false,
      isRequired: false,
      isActive: true,
    };
    const { id } = await register.invoke('training.createProgram', { fields: program });
    const berit = await addCoordinator(register, { name: 'Berit Solvang', unitId });
    expect(await standingIn(register, berit, id)).toBe('missing');
    await register.invoke('training.addELearning', {
      who: [{ coordinatorId: berit }],
      partId: online,
      completedOn: '2025-11-20',
    });
    const fields = {
      sessions: [{ day: '2025-11-21', from: null, to: null, theme: null }],
      place: null,
      capacity: null,
    };
    const planned = { partId: course, fields: { ...fields, teachers: [], note: null }, followUp: null };
    const { id: courseId } = await register.invoke('course.plan', planned);
    await enrol(register, courseId, [berit]);
    await noteAll(register, courseId);
    // Valid to the day of the same number a year later, which is today: the last day counts.
    expect(await standingIn(register, berit, id)).toBe('expiresSoon 2025-11-21');
    register.setToday('2026-11-22');
    expect(await standingIn(register, berit, id)).toBe('expired 2025-11-21');
    register.setToday('2026-11-21');
    await register.invoke('training.changeProgram', { id, version: 1, fields: { ...program, validMonths: null } });
    expect(await standingIn(register, berit, id)).toBe('completed 2025-11-21');
    expect(
      await register.refusal('training.changeProgram', { id, version: 1, fields: program }),
      'somebody was quicker',
    ).toBe('CONFLICT');
    expect(await register.refusal('training.createProgram', { fields: { ...program, name: null } })).toBe('RULE');
  });
});

describe('e-learning', () => {
  it('is written down for many at once, once, and can be taken back', async () => {
    const online = await partId(register, 'introductionELearning');
    const all = await programId(register, 'allEmployees');
    const ids = [
      await addCoordinator(register, { name: 'Liv Sæther', unitId }),
      await addCoordinator(register, { name: 'Marit Bakke', unitId }),
    ];
    const order = { who: ids.map((coordinatorId) => ({ coordinatorId })), partId: online, completedOn: '2026-11-21' };
    const first = await register.invoke('training.addELearning', order);
    expect(first.ids).toHaveLength(2);
    expect((await register.invoke('training.addELearning', order)).ids).toEqual([]);
    expect(await standingIn(register, ids[0]!, all)).toBe('completed 2026-11-21');
    await register.invoke('training.removeELearning', first);
    expect(await standingIn(register, ids[0]!, all)).toBe('missing');
    expect(await register.refusal('training.addELearning', { ...order, completedOn: '2026-11-22' })).toBe('RULE');
    const course = await partId(register, 'networkDay');
    expect(await register.refusal('training.addELearning', { ...order, partId: course })).toBe('RULE');
  });
});

it('offers a place first to whoever was appointed lately without basic training, and not to whoever has one', async () => {
  const own = await openTestRegister({ today: '2026-11-21' });
  try {
    const add = (name: string, activeFrom: string) => addCoordinator(own, { name, activeFrom });
    const [ida, per, ola] = [
      await add('Ida Ny', '2026-10-01'),
      await add('Per Oppnevnt', '2020-01-01'),
      await add('Ola Påmeldt', '2026-09-01'),
    ];
    const { referralId } = await grantedCase(own);
    await assign(own, referralId, per, '2026-11-10');
    const course = await planRound(own, 'coordinatorCourse', ['2027-01-12', '2027-02-09'], { capacity: 2 });
    await enrol(own, course, [ola]);
    const basics = await programId(own, 'newCoordinators');
    const offersOf = async () =>
      (await own.invoke('training.offers', {})).offers
        .filter(({ programId: id }) => id === basics)
        .map(({ name, reason, since, course: open }) => [name, reason, since, open?.free ?? null]);
    expect(await offersOf()).toEqual([
      ['Per Oppnevnt', 'assignedWithoutBasics', '2026-11-10', 1],
      ['Ida Ny', 'missing', null, 1],
    ]);
    await enrol(own, course, [per]);
    expect(await offersOf()).toEqual([['Ida Ny', 'missing', null, null]]);
    await enrol(own, course, [ida]);
    const [left] = (await own.invoke('training.offers', {})).offers.filter(({ programId: id }) => id === basics);
    expect(left).toMatchObject({ name: 'Ida Ny', isWaiting: true });
  } finally {
    await own.close();
  }
});
