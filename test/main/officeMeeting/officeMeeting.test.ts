import { afterEach, beforeEach, expect, test } from 'vitest';

import { openTestRegister, type TestRegister } from '../testRegister.ts';

let register: TestRegister;
beforeEach(async () => {
  register = await openTestRegister();
});
afterEach(() => register.close());

const november = { from: '2026-11-01', to: '2026-11-30' };
const place = { startTime: '09:00', minutes: 120, place: 'Rådhuset' };

test('meetings are made many at once, moved, called off and put back', async () => {
  const days = ['2026-11-30', '2026-11-16', '2026-12-14'];
  const { ids } = await register.invoke('officeMeeting.create', { days, ...place });
  const list = () => register.invoke('officeMeeting.list', november);
  expect((await list()).map(({ day }) => day)).toEqual(['2026-11-16', '2026-11-30']);
  const id = ids[0]!;
  await register.invoke('officeMeeting.change', { id, version: 1, fields: { day: '2026-11-27', ...place } });
  await register.invoke('officeMeeting.cancel', { id, version: 2 });
  expect((await list())[1]).toMatchObject({ day: '2026-11-27', state: 'cancelled', version: 3 });
  expect(await register.refusal('officeMeeting.restore', { id, version: 2 })).toBe('CONFLICT');
  await register.invoke('officeMeeting.restore', { id, version: 3 });
  expect((await list())[1]).toMatchObject({ state: 'planned' });
});
