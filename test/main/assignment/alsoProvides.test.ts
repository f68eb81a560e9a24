import { afterEach, beforeEach, expect, test } from 'vitest';

import { addCoordinator, assign, grantedCase } from '../coordinator/aCoordinator.ts';
import { openTestRegister, type TestRegister } from '../testRegister.ts';

let register: TestRegister;
beforeEach(async () => {
  register = await openTestRegister();
});
afterEach(() => register.close());

test('a coordinator’s other hat is shown with the person, on the coordinator’s page, and can be taken back', async () => {
  const coordinatorId = await addCoordinator(register);
  const { personId, referralId } = await grantedCase(register);
  const { assignmentId } = await assign(register, referralId, coordinatorId, '2026-11-10');
  const ofPerson = async () => (await register.invoke('assignment.ofPerson', { personId }))[0];
  expect(await ofPerson()).toMatchObject({ alsoProvides: null, version: 1 });

  await register.invoke('assignment.setAlsoProvides', {
    assignmentId,
    version: 1,
    alsoProvides: ['physiotherapy', 'rehabilitation'],
  });
  // In the order of the code list, whichever was chosen first.
  expect(await ofPerson()).toMatchObject({ alsoProvides: ['rehabilitation', 'physiotherapy'], version: 2 });
  const { assignments } = await register.invoke('coordinator.get', { id: coordinatorId });
  expect(assignments.map(({ alsoProvides }) => alsoProvides)).toEqual([['rehabilitation', 'physiotherapy']]);

  expect(await register.refusal('assignment.setAlsoProvides', { assignmentId, version: 1, alsoProvides: [] })).toBe(
    'CONFLICT',
  );
  await register.invoke('assignment.setAlsoProvides', { assignmentId, version: 2, alsoProvides: null });
  expect(await ofPerson()).toMatchObject({ alsoProvides: null });
});
