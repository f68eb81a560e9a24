import { expect, test } from 'vitest';

import { openTestRegister } from '../testRegister.ts';
import { smallRegister } from './smallRegister.ts';

/** The driver's connection below the query builder: every query that is built anew is prepared by it. */
type Client = { prepare(source: string): unknown };

test('figures that are counted again, of other days too, build no query anew', async () => {
  const register = await openTestRegister();
  const add = smallRegister(register);
  const coordinatorId = add.coordinator({ unitId: add.unit('Helsestasjonen') });
  const personId = add.person({ birthDate: '1980-01-01' });
  add.referral(personId, { outcome: 'grantedCoordinator', decidedOn: '2024-05-01', receivedOn: '2024-04-01' });
  add.assignment(personId, coordinatorId, { fromDay: '2024-06-01' });
  const countAll = async (asOf: string) => {
    for (const denominatorId of ['grantedPersons', 'referredPersons', 'recipients'] as const) {
      for (const part of ['choices', 'keyFigures', 'yearBefore', 'trend'] as const)
        await register.invoke(`statistics.${part}`, { asOf, denominatorId });
      await register.invoke('statistics.indicators', { asOf, denominatorId });
    }
    for (const part of ['tertials', 'funnel', 'load'] as const) await register.invoke(`statistics.${part}`, { asOf });
    await register.invoke('report.get', { year: Number(asOf.slice(0, 4)), language: 'nb' });
  };
  await countAll('2025-12-31');

  const { $client: client } = register.db as unknown as { $client: Client };
  const prepare = client.prepare.bind(client);
  const built: string[] = [];
  client.prepare = (source) => {
    if (/^select/i.test(source)) built.push(source);
    return prepare(source);
  };
  // Nothing is remembered from before.
  add.person();
  await countAll('2024-12-31');
  await register.close();
  expect(built).toEqual([]);
});
