import { afterAll, beforeAll, expect, it } from 'vitest';

import { officeStandings, trainedCoordinators } from '../../../src/main/training/standings.ts';
import { addCoordinator, addUnit } from '../coordinator/aCoordinator.ts';
import { openTestRegister, type TestRegister } from '../testRegister.ts';
import { enrol, noteAll, partId, planRound } from '../training/aCourse.ts';

let register: TestRegister;
beforeAll(async () => {
  register = await openTestRegister({ today: '2026-12-31' });
  const north = await addUnit(register, 'Nord');
  const south = await addUnit(register, 'Sør');
  const add = (name: string, unitId: string | null, activeTo: string | null = null) =>
    addCoordinator(register, { name, unitId, activeFrom: '2022-01-01', activeTo });
  // Nord: both days in 2023; both days in 2026, the second on the last day of the year. Sør: one day of two; e-learning alone.
  const old = await add('Anne Gammel', north);
  const fresh = await add('Bjørn Fersk', north);
  const half = await add('Cato Halv', south);
  const online = await add('Dag Nett', south);
  await add('Eva Ukjent', null);
  const gone = await add('Finn Sluttet', north, '2026-12-30');
  const first = await planRound(register, 'coordinatorCourse', ['2023-03-14', '2023-04-11']);
  await enrol(register, first, [old, gone]);
  await noteAll(register, first);
  const second = await planRound(register, 'coordinatorCourse', ['2026-12-01', '2026-12-31']);
  await enrol(register, second, [fresh, half]);
  await noteAll(register, second, [half]);
  // 31 December 2024 is 24 months before, to the day: not within them. The day after is.
  const eLearning = await partId(register, 'introductionELearning');
  const done = (coordinatorId: string, completedOn: string) =>
    register.invoke('training.addELearning', { who: [{ coordinatorId }], partId: eLearning, completedOn });
  await done(old, '2024-12-31');
  await done(online, '2025-01-01');
});
afterAll(() => register.close());

/** The share trained at the end of two years. */
const shares = async () => [
  (await figureOf('trainedShare', '2025-12-31')).of,
  (await figureOf('trainedShare', '2026-12-31')).of,
];

const figureOf = async (id: string, asOf: string) => {
  const { indicators } = await register.invoke('statistics.indicators', { asOf });
  const found = indicators.find((one) => one.id === id);
  return {
    of: `${found?.numerator} of ${found?.denominator} ${found?.denominatorId}`,
    unknown: found?.unknown,
    units: found?.breakdown.unit.map(({ group, numerator, denominator }) => `${group} ${numerator}/${denominator}`),
  };
};

it('counts basic training from sessions, with the last day of the year counted in', async () => {
  expect(await figureOf('trainedShare', '2026-12-31')).toEqual({
    of: '2 of 5 activeCoordinators',
    unknown: 1,
    units: ['Nord 2/2', 'Sør 0/2', 'unknown 0/1'],
  });
});

it('counts as of the day: the day before, the second day had not been, and one more was in office', async () => {
  expect(await figureOf('trainedShare', '2026-12-30')).toEqual({
    of: '2 of 6 activeCoordinators',
    unknown: 1,
    units: ['Nord 2/3', 'Sør 0/2', 'unknown 0/1'],
  });
});

it('counts any training in the 24 months up to and with the day', async () => {
  expect(await figureOf('trainedLast24Months', '2026-12-31')).toEqual({
    of: '3 of 5 activeCoordinators',
    unknown: 1,
    units: ['Nord 1/2', 'Sør 2/2', 'unknown 0/1'],
  });
  expect((await figureOf('trainedLast24Months', '2026-12-30')).of).toBe('4 of 6 activeCoordinators');
});

it('says of everybody what the list of who has done what says', async () => {
  for (const day of ['2024-12-31', '2026-12-30', '2026-12-31']) {
    const listed = (await officeStandings(register.db, day)).map(
      ({ unitName, hasBasics, isTrainedLately, isKnown }) => ({
        unit: unitName,
        hasBasics,
        isTrainedLately,
        isKnown,
      }),
    );
    expect(await trainedCoordinators(register.db, day)).toEqual(listed);
  }
});

it('follows a correction of attendance at once', async () => {
  const [course] = (await register.invoke('course.list', {})).filter(({ days }) => days.includes('2026-12-31'));
  const { sessions, list, version } = await register.invoke('course.get', { id: course!.id });
  const half = list.find(({ name }) => name === 'Cato Halv')!;
  const marks = [{ sessionId: sessions[1]!.id, participantId: half.participantId, mark: 'attended' as const }];
  await register.invoke('course.note', { id: course!.id, version, marks });
  expect((await figureOf('trainedShare', '2026-12-31')).of).toBe('3 of 5 activeCoordinators');
});

it('counts past years by the rules of then when a programme asks for more', async () => {
  const { programs } = await register.invoke('training.programs', {});
  const basic = programs.find(({ standardKey }) => standardKey === 'newCoordinators')!;
  const { id, version, standardKey: _, changedOn, ...fields } = basic;
  expect(changedOn).toBeNull();
  const [demand] = fields.rule;
  const online = { partIds: [await partId(register, 'introductionELearning')], sharePercent: 100 };
  const before = await shares();
  const stricter = { ...fields, rule: [demand!, online] };
  await register.invoke('training.changeProgram', { id, version, fields: stricter, from: '2026-06-01' });
  // Anne completed in 2023 by the rule of then; those of December 2026 lack the e-learning that is asked for by now.
  expect(before).toEqual(['2 of 6 activeCoordinators', '3 of 5 activeCoordinators']);
  expect(await shares()).toEqual([before[0], '1 of 5 activeCoordinators']);
  const again = (await register.invoke('training.programs', {})).programs.find((one) => one.id === id);
  expect(again?.changedOn).toBe('2026-06-01');
  const early = { id, version: version + 1, fields, from: '2026-05-31' };
  expect(await register.refusal('training.changeProgram', early)).toBe('RULE');
  // A correction holds as far back as the rules it corrects.
  await register.invoke('training.changeProgram', { id, version: version + 1, fields, from: null });
  expect(await shares()).toEqual(before);
});
