import { afterEach, beforeEach, expect, test } from 'vitest';

import type { Sector } from '../../../src/domain/coordinator/codes.ts';
import { csv, openList } from '../importing/importList.ts';
import { openTestRegister, type TestRegister } from '../testRegister.ts';

let register: TestRegister;
beforeEach(async () => {
  register = await openTestRegister();
});
afterEach(() => register.close());

/**
 * Tvedestrand had 34 active coordinators in nine services (SKUR, Kjennetegn og kriterier, 2006, chapter 7). How many in
 * each it does not say; here they are spread so that no two services have the same place in the list.
 */
const services: readonly (readonly [name: string, sector: Sector, count: number])[] = [
  ['Rehabilitering', 'rehabilitation', 5],
  ['Hjemmesykepleie', 'homeCare', 8],
  ['Psykiatri', 'mentalHealthAndSubstance', 6],
  ['Sykehjem', 'nursingHome', 3],
  ['Helsestasjon', 'healthStation', 4],
  ['PPT', 'ppt', 2],
  ['Barnehage', 'kindergarten', 1],
  ['Habilitering', 'habilitation', 3],
  ['Sosialtjeneste', 'socialServices', 2],
];

test('34 active coordinators by service come out of a list, and those who have left do not count', async () => {
  const active = services.flatMap(([service, , count]) =>
    Array.from({ length: count }, (_, index) => [`Ansatt ${service} ${index + 1}`, service, '01.09.2001', '']),
  );
  const left = [['Ansatt Sluttet', 'PPT', '01.09.2001', '31.12.2004']];
  const header = ['Navn', 'Tjeneste', 'Aktiv fra', 'Aktiv til'];
  const list = await openList(register, 'coordinators', csv([header, ...active, ...left]));
  await list.run();

  const units = await register.invoke('unit.list', {});
  expect(units.reduce((sum, { coordinators }) => sum + coordinators, 0)).toBe(34);
  expect(new Map(units.map(({ name, sector, coordinators }) => [name, [sector, coordinators]]))).toEqual(
    new Map(services.map(([name, sector, count]) => [name, [sector, count]])),
  );
});
