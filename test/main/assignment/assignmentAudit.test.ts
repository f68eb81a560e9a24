import { eq } from 'drizzle-orm';
import { afterEach, beforeEach, expect, test } from 'vitest';

import { audit } from '../../../src/main/db/schema/index.ts';
import { addCoordinator, assign, grantedCase } from '../coordinator/aCoordinator.ts';
import { openTestRegister, type TestRegister } from '../testRegister.ts';

let register: TestRegister;
beforeEach(async () => {
  register = await openTestRegister();
});
afterEach(() => register.close());

const linesOf = async (route: string) =>
  (await register.db.select().from(audit).where(eq(audit.route, route))).map(
    ({ action, entity, personId }) => `${action} ${entity} ${personId}`,
  );

test('Appointing, ending and looking leave lines under the person, without a name in them', async () => {
  const { referralId, personId } = await grantedCase(register);
  const { assignmentId } = await assign(register, referralId, await addCoordinator(register), '2026-11-10');
  expect(await linesOf('assignment.assign')).toEqual([`create assignment ${personId}`, `change referral ${personId}`]);
  const end = {
    assignmentId,
    version: 1,
    lastDay: '2026-11-20',
    reason: 'personWishes',
    note: 'Kari vil bytte',
  } as const;
  await register.invoke('assignment.end', end);
  expect(await linesOf('assignment.end')).toEqual([`change assignment ${personId}`, `change referral ${personId}`]);
  await register.invoke('assignment.ofPerson', { personId });
  expect(await linesOf('assignment.ofPerson')).toEqual([`read assignment ${personId}`]);
  await register.invoke('coordinator.candidates', { referralId });
  expect(await linesOf('coordinator.candidates')).toEqual([`read referral ${personId}`]);
  const details = (await register.db.select().from(audit)).map(({ detail }) => JSON.stringify(detail));
  expect(details.join()).not.toMatch(/Kari|Lund|Eide/);
});
