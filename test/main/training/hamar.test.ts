import { afterAll, beforeAll, expect, it } from 'vitest';

import { addCoordinator } from '../coordinator/aCoordinator.ts';
import { openTestRegister, type TestRegister } from '../testRegister.ts';
import { enrol, noteAll, planRound, programId, standingIn } from './aCourse.ts';

/** Hamar (R 6.2): about 120 coordinators over three years in groups of 20, two days each with practice between: six rounds. */
const rounds = [
  ['2024-03-12', '2024-04-09'],
  ['2024-09-17', '2024-10-15'],
  ['2025-03-11', '2025-04-08'],
  ['2025-09-16', '2025-10-14'],
  ['2026-03-10', '2026-04-14'],
  ['2026-09-15', '2026-10-13'],
] as const;

let register: TestRegister;
let basics = '';
const coordinators: string[] = [];
const courses: string[] = [];
/** Two of each group miss the second day. */
const missed = (group: number) => coordinators.slice(group * 20, group * 20 + 2);

beforeAll(async () => {
  register = await openTestRegister({ today: '2026-11-21' });
  basics = await programId(register, 'newCoordinators');
  for (let number = 1; number <= 120; number += 1)
    coordinators.push(
      await addCoordinator(register, { name: `Koordinator Nummer${number}`, activeFrom: '2023-01-01' }),
    );
  for (const [group, days] of rounds.entries()) {
    const id = await planRound(register, 'coordinatorCourse', days);
    courses.push(id);
    await enrol(register, id, coordinators.slice(group * 20, group * 20 + 20));
    await noteAll(register, id, missed(group));
    await register.invoke('course.step', { id, version: 3, step: 'hold' });
  }
});
afterAll(() => register.close());

const withBasics = async () =>
  (await register.invoke('training.matrix', {})).rows.filter(({ hasBasics }) => hasBasics).length;

it('makes six rounds of twenty', async () => {
  const rows = await register.invoke('course.list', {});
  expect(rows.map(({ enrolled, waiting, state }) => [enrolled, waiting, state])).toEqual(
    rounds.map(() => [20, 0, 'held']),
  );
});

it('counts completion from who was there: 120 less the twelve who missed a day', async () => {
  expect(await withBasics()).toBe(108);
  expect(await standingIn(register, coordinators[19]!, basics)).toBe('completed 2024-04-09');
  expect(await standingIn(register, coordinators[0]!, basics)).toBe('underWay');
});

it('lets somebody take the missed day with the next group', async () => {
  const [late = ''] = missed(0);
  const id = courses[1]!;
  const { version } = await register.invoke('course.get', { id });
  await register.invoke('course.change', {
    id,
    version,
    fields: {
      sessions: rounds[1].map((day) => ({ day, from: null, to: null, theme: null })),
      place: null,
      capacity: 21,
      teachers: [],
      note: null,
    },
  });
  await enrol(register, id, [late]);
  const { version: now, sessions, list } = await register.invoke('course.get', { id });
  const participantId = list.find(({ coordinatorId }) => coordinatorId === late)?.participantId ?? '';
  await register.invoke('course.note', {
    id,
    version: now,
    marks: [{ sessionId: sessions[1]!.id, participantId, mark: 'attended' }],
  });
  expect(await standingIn(register, late, basics)).toBe('completed 2024-10-15');
  expect(await withBasics()).toBe(109);
});

it('follows a correction at once, there and back', async () => {
  const id = courses[5]!;
  const { sessions, list } = await register.invoke('course.get', { id });
  const one = list.at(-1)!;
  const note = async (mark: 'attended' | 'absent' | null) => {
    const { version } = await register.invoke('course.get', { id });
    const marks = [{ sessionId: sessions[1]!.id, participantId: one.participantId, mark }];
    await register.invoke('course.note', { id, version, marks });
  };
  await note('absent');
  expect(await withBasics()).toBe(108);
  await note(null);
  expect(await withBasics()).toBe(108);
  await note('attended');
  expect(await withBasics()).toBe(109);
});

it('does not count a course that was cancelled after all', async () => {
  const id = courses[5]!;
  const step = async (name: 'reopen' | 'cancel') => {
    const { version } = await register.invoke('course.get', { id });
    await register.invoke('course.step', { id, version, step: name });
  };
  await step('reopen');
  await step('cancel');
  expect(await withBasics()).toBe(109 - 18);
  await step('reopen');
  expect(await withBasics()).toBe(109);
});
