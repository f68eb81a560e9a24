import { afterEach, beforeEach, describe, expect, test } from 'vitest';

import { addCoordinator, addUnit } from '../coordinator/aCoordinator.ts';
import { openTestRegister, type TestRegister } from '../testRegister.ts';
import { addCoordinators, addFadder, aFadder, assignFadder } from './aFadder.ts';

let register: TestRegister;
beforeEach(async () => {
  register = await openTestRegister();
});
afterEach(() => register.close());

const groupOf = async (id: string) => (await register.invoke('fadder.get', { id })).members.map(({ name }) => name);
const broken = async (input: Parameters<typeof register.ask>[1], route = 'fadder.assign') => {
  const reply = await register.ask(route, input);
  return reply.ok ? null : ((reply.error.details as { fields?: object } | undefined)?.fields ?? reply.error.code);
};

describe('a fadder', () => {
  test('who is a coordinator goes by that name and unit, and is a fadder once at a time', async () => {
    const unitId = await addUnit(register);
    const coordinatorId = await addCoordinator(register, { name: 'Marit Bakke', unitId });
    const id = await addFadder(register, { coordinatorId, name: 'Noe annet' });
    expect(await register.invoke('fadder.get', { id })).toMatchObject({
      name: 'Marit Bakke',
      unitName: 'Hjemmetjenesten nord',
    });
    expect(await broken(aFadder({ coordinatorId }), 'fadder.create')).toEqual({ coordinatorId: 'alreadyFadder' });
    await register.invoke('fadder.change', {
      id,
      version: 1,
      fields: aFadder({ coordinatorId, activeTo: '2026-10-31' }),
    });
    await addFadder(register, { coordinatorId, activeFrom: '2026-11-01' });
  });

  test('has no end behind the group: that is handed over', async () => {
    const id = await addFadder(register);
    await assignFadder(register, id, await addCoordinators(register, 1));
    const fields = aFadder({ activeTo: '2026-12-31' });
    expect(await broken({ id, version: 1, fields }, 'fadder.change')).toEqual({ activeTo: 'stillHasGroup' });
  });

  test('is away by absence of their own, or as the coordinator they are, the longest of several', async () => {
    const coordinatorId = await addCoordinator(register, { name: 'Marit Bakke' });
    const id = await addFadder(register, { coordinatorId, name: null });
    await register.invoke('fadder.addAbsence', {
      fadderId: id,
      fromDay: '2026-11-21',
      toDay: '2026-11-30',
      note: null,
    });
    expect(await register.invoke('fadder.get', { id })).toMatchObject({ isAway: true, awayTo: '2026-11-30' });
    const absence = { coordinatorId, fromDay: '2026-11-01', toDay: '2026-12-05', substituteId: null, note: null };
    await register.invoke('coordinator.addAbsence', absence);
    expect(await register.invoke('fadder.get', { id })).toMatchObject({ isAway: true, awayTo: '2026-12-05' });
    register.setToday('2026-12-06');
    expect(await register.invoke('fadder.get', { id })).toMatchObject({ isAway: false, awayTo: null });
  });
});

describe('the groups', () => {
  test('Nedre Eiker: 87 coordinators and 7 faddere, and whoever lacks one is named', async () => {
    const ids = await addCoordinators(register, 87);
    for (let index = 0; index < 7; index += 1) {
      const id = await addFadder(register, { name: `Fadder Nr${index}` });
      await assignFadder(register, id, ids.slice(index * 12, index === 6 ? 86 : (index + 1) * 12));
    }
    const groups = await register.invoke('fadder.groups', {});
    expect(groups).toMatchObject({ coordinators: 87, withoutFadder: 1, groupPerYear: 6 });
    expect(groups.faddere.map(({ coordinators }) => coordinators)).toEqual([12, 12, 12, 12, 12, 12, 14]);
    expect((groups.coordinators / groups.faddere.length).toFixed(1)).toBe('12.4');
    expect(await register.invoke('fadder.without', {})).toMatchObject([
      { name: 'Koordinator Nr87', since: '2020-01-01' },
    ]);
  });

  test('A coordinator who has left needs no fadder and fills no group', async () => {
    const [stays, leaves] = await addCoordinators(register, 2);
    const id = await addFadder(register);
    await assignFadder(register, id, [stays!, leaves!]);
    await register.invoke('coordinator.leave', { id: leaves!, version: 1, lastDay: '2026-11-21', note: null });
    expect((await register.invoke('fadder.groups', {})).faddere).toMatchObject([{ coordinators: 2 }]);
    register.setToday('2026-11-22');
    expect(await register.invoke('fadder.groups', {})).toMatchObject({
      coordinators: 1,
      withoutFadder: 0,
      faddere: [{ coordinators: 1 }],
    });
    expect(await groupOf(id)).toEqual(['Koordinator Nr01']);
    expect(await register.invoke('fadder.get', { id })).toMatchObject({ former: [{ name: 'Koordinator Nr02' }] });
  });
});

describe('a coordinator has one fadder at a time', () => {
  test('the new one begins the day after the former’s last', async () => {
    const [coordinatorId = ''] = await addCoordinators(register, 1);
    const liv = await addFadder(register);
    const eva = await addFadder(register, { name: 'Eva Nygård' });
    await assignFadder(register, liv, [coordinatorId]);
    const [first] = await register.invoke('fadder.ofCoordinator', { coordinatorId });
    const move = { coordinatorId, fadderId: eva, replaces: first!.assignmentId };
    await register.invoke('fadder.assign', {
      moves: [move],
      fromDay: '2026-11-25',
      reason: 'coordinatorWishes',
      note: null,
    });
    expect(await register.invoke('fadder.ofCoordinator', { coordinatorId })).toMatchObject([
      { name: 'Eva Nygård', fromDay: '2026-11-25', toDay: null, isActive: false },
      {
        name: 'Liv Sæther',
        fromDay: '2026-01-01',
        toDay: '2026-11-24',
        endReason: 'coordinatorWishes',
        isActive: true,
      },
    ]);
    for (const [day, fadder] of [
      ['2026-11-24', liv],
      ['2026-11-25', eva],
    ] as const) {
      register.setToday(day);
      const groups = await register.invoke('fadder.groups', {});
      expect(groups.faddere.filter(({ coordinators }) => coordinators === 1).map(({ id }) => id)).toEqual([fadder]);
    }
  });

  test('and two who choose at once do not get in each other’s way', async () => {
    const [coordinatorId = ''] = await addCoordinators(register, 1);
    const liv = await addFadder(register);
    await assignFadder(register, liv, [coordinatorId]);
    const late = {
      moves: [{ coordinatorId, fadderId: liv, replaces: null }],
      fromDay: '2026-11-21',
      reason: null,
      note: null,
    };
    expect(await register.refusal('fadder.assign', late)).toBe('CONFLICT');
  });

  test('is refused oneself, the same again, and the same coordinator twice', async () => {
    const [coordinatorId = ''] = await addCoordinators(register, 1);
    const own = await addFadder(register, { coordinatorId });
    const liv = await addFadder(register);
    const order = (fadderId: string, replaces: string | null = null) => ({
      moves: [{ coordinatorId, fadderId, replaces }],
      fromDay: '2026-11-21',
      reason: null,
      note: null,
    });
    expect(await broken(order(own))).toEqual({ fadderId: 'ownFadder' });
    await register.invoke('fadder.assign', order(liv));
    const [time] = await register.invoke('fadder.ofCoordinator', { coordinatorId });
    expect(await broken({ ...order(liv, time!.assignmentId), fromDay: '2026-11-22' })).toEqual({
      fadderId: 'sameFadder',
    });
    const twice = { ...order(liv), moves: [...order(liv).moves, ...order(liv).moves] };
    expect(await broken(twice)).toEqual({ moves: 'sameCoordinatorTwice' });
  });
});

const handed = async (leaves: boolean, moved = 3) => {
  const ids = await addCoordinators(register, 4);
  const liv = await addFadder(register);
  const eva = await addFadder(register, { name: 'Eva Nygård' });
  const arne = await addFadder(register, { name: 'Arne Tveit' });
  await assignFadder(register, liv, ids);
  const { members, version } = await register.invoke('fadder.get', { id: liv });
  const moves = members
    .slice(0, moved)
    .map(({ assignmentId }, index) => ({ assignmentId, toFadderId: index === 0 ? arne : eva }));
  const order = { id: liv, version, fromDay: '2026-11-22', leaves, reason: 'fadderLeft', moves, note: null } as const;
  return { liv, eva, arne, order, answer: await register.invoke('fadder.handOver', order) };
};

describe('a fadder hands the group over', () => {
  test('to several, and whoever leaves ends it for the rest too', async () => {
    const { liv, eva, arne, answer } = await handed(true);
    expect(answer).toMatchObject({ moved: 3, without: 1 });
    register.setToday('2026-11-22');
    expect(await groupOf(arne)).toEqual(['Koordinator Nr01']);
    expect(await groupOf(eva)).toEqual(['Koordinator Nr02', 'Koordinator Nr03']);
    expect(await register.invoke('fadder.get', { id: liv })).toMatchObject({
      activeTo: '2026-11-21',
      isActive: false,
      members: [],
    });
    expect(await register.invoke('fadder.without', {})).toMatchObject([
      { name: 'Koordinator Nr04', since: '2026-11-22' },
    ]);
  });

  test('Whoever is away keeps those who are not handed over', async () => {
    const { liv } = await handed(false, 1);
    register.setToday('2026-11-22');
    expect(await groupOf(liv)).toEqual(['Koordinator Nr02', 'Koordinator Nr03', 'Koordinator Nr04']);
  });

  test('and takes it back whole, once', async () => {
    const { liv, eva, answer } = await handed(true);
    await register.invoke('fadder.undo', answer);
    expect(await groupOf(liv)).toHaveLength(4);
    expect(await groupOf(eva)).toEqual([]);
    expect(await register.invoke('fadder.get', { id: liv })).toMatchObject({ activeTo: null, former: [] });
    expect(await register.refusal('fadder.undo', answer)).toBe('NOTHING_TO_UNDO');
  });

  test('unless something has been built on it since', async () => {
    const { eva, arne, answer } = await handed(true);
    const { members } = await register.invoke('fadder.get', { id: eva });
    const { coordinatorId, assignmentId } = members[0]!;
    const moves = [{ coordinatorId, fadderId: arne, replaces: assignmentId }];
    await register.invoke('fadder.assign', { moves, fromDay: '2026-12-01', reason: 'evenedOut', note: null });
    expect(await register.refusal('fadder.undo', answer)).toBe('CONFLICT');
    expect((await register.invoke('fadder.get', { id: eva })).members).toHaveLength(2);
  });

  test('The list that was read must still be true', async () => {
    const { order } = await handed(false, 1);
    expect(await register.refusal('fadder.handOver', { ...order, leaves: false })).toBe('CONFLICT');
    expect(await register.refusal('fadder.handOver', { ...order, version: 9 })).toBe('CONFLICT');
  });
});
