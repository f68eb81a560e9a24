import { afterEach, beforeEach, expect, it } from 'vitest';

import type { ReportDocument } from '../../../src/domain/report/reportDocument.ts';
import { addCoordinator } from '../coordinator/aCoordinator.ts';
import { aPerson } from '../person/aPerson.ts';
import { planRound } from '../training/aCourse.ts';
import { openTestRegister, type TestRegister } from '../testRegister.ts';

let register: TestRegister;
beforeEach(async () => {
  register = await openTestRegister();
});
afterEach(() => register.close());

const years = () => register.invoke('report.years', {});

it('has no year to report before there is anybody', async () => {
  expect(await years()).toEqual([]);
});

it('reports an office that has only its coordinators, chapter 6 and all', async () => {
  await addCoordinator(register);
  expect(await years()).toEqual([2026]);
  const { document } = await register.invoke('report.get', { year: 2026, language: 'nb', edition: null });
  expect((document as ReportDocument).chapters.map(({ id }) => id)).toContain('corps');
});

it('goes back to the first course, also before the first melding', async () => {
  await register.invoke('person.create', aPerson());
  expect(await years()).toEqual([2026]);
  await planRound(register, 'coordinatorCourse', ['2024-05-06', '2024-05-07']);
  expect(await years()).toEqual([2026, 2025, 2024]);
});
