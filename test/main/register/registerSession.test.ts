import { afterAll, beforeAll, expect, test } from 'vitest';

import { readGeneration } from '../../../src/main/register/identityRepo.ts';
import { openTestRegister, type TestRegister } from '../testRegister.ts';

let register: TestRegister;
beforeAll(async () => {
  register = await openTestRegister();
});
afterAll(() => register.close());

test('the session is noted as closed before indexes are looked at, which may take longer than a lock waits', async () => {
  const open = register.host.current();
  const before = await readGeneration(register.db);
  const noted: (number | null)[] = [];
  const looking: Promise<unknown>[] = [];
  if (!open || before === null) throw new Error('locked');
  open.database.learnIndexes = () => void looking.push(readGeneration(open.database.db).then((at) => noted.push(at)));
  await register.host.close();
  await Promise.all(looking);
  expect(noted).toEqual([before + 1]);
});
