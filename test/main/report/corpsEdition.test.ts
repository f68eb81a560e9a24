import { afterEach, beforeEach, expect, test } from 'vitest';

import type { ReportDocument } from '../../../src/domain/report/reportDocument.ts';
import { addCoordinator, addUnit } from '../coordinator/aCoordinator.ts';
import { openTestRegister, type TestRegister } from '../testRegister.ts';
import { enrol, noteAll, planRound, programId, standingIn } from '../training/aCourse.ts';

let register: TestRegister;
beforeEach(async () => {
  register = await openTestRegister({ today: '2026-02-01' });
});
afterEach(() => register.close());

const said = async (edition: number | 'draft') => {
  const { document } = await register.invoke('report.get', { year: 2025, language: 'nb', edition });
  const chapter = (document as ReportDocument).chapters.find(({ id }) => id === 'corps');
  return JSON.stringify(chapter)
    .replaceAll('\u00a0', ' ')
    .match(/(\d+ av \d+) koordinatorer hadde gyldig/)?.[1];
};
const shown = async () => {
  const { indicators } = await register.invoke('statistics.indicators', { asOf: '2025-12-31' });
  const found = indicators.find(({ id }) => id === 'trainedShare');
  return `${found?.numerator} av ${found?.denominator}`;
};

test('attendance corrected afterwards changes completion and the dashboard at once, and an approved report not at all', async () => {
  const unitId = await addUnit(register, 'Nord');
  const ids: string[] = [];
  for (const name of ['Anne Vik', 'Bjørn Moe', 'Cato Lie', 'Dag Bø', 'Eva Dal', 'Finn Nes'])
    ids.push(await addCoordinator(register, { name, unitId }));
  const late = ids[5]!;
  const round = await planRound(register, 'coordinatorCourse', ['2025-11-04', '2025-12-02']);
  await enrol(register, round, ids);
  await noteAll(register, round, [late]);
  const basics = await programId(register, 'newCoordinators');
  await register.invoke('report.approve', { year: 2025, seen: 0, note: null });
  expect([await said(1), await said('draft'), await shown()]).toEqual(['5 av 6', '5 av 6', '5 av 6']);
  expect(await standingIn(register, late, basics)).toBe('underWay');
  await noteAll(register, round);
  expect(await standingIn(register, late, basics)).toBe('completed 2025-12-02');
  expect([await said(1), await said('draft'), await shown()]).toEqual(['5 av 6', '6 av 6', '6 av 6']);
});
