import { expect, test } from 'vitest';

import { sectorOfUnitName } from '../../../src/domain/coordinator/sectorOfUnitName.ts';

test.each([
  ['Rehabilitering', 'rehabilitation'],
  ['Habilitering', 'habilitation'],
  ['Hjemmesykepleien', 'homeCare'],
  ['Heimetenesta sør', 'homeCare'],
  ['Psykiatri', 'mentalHealthAndSubstance'],
  ['Team psykisk helse og rus', 'mentalHealthAndSubstance'],
  ['Solsida sykehjem', 'nursingHome'],
  ['Helsestasjon', 'healthStation'],
  ['PPT', 'ppt'],
  ['Lia barnehage', 'kindergarten'],
  ['Sosialtjenesten', 'socialServices'],
  ['NAV Prøvestad', 'nav'],
  ['Barnevernet', 'childWelfare'],
  ['Fagerheim skole', 'school'],
  ['Barne- og ungdomsklinikken, sykehus', 'hospital'],
  ['Rustad skole', 'school'],
  ['Rus og avhengighet', 'mentalHealthAndSubstance'],
  ['Navnløs enhet', 'other'],
  ['Kommunedirektørens stab', 'other'],
] as const)('%s → %s', (name, sector) => {
  expect(sectorOfUnitName(name)).toBe(sector);
});
