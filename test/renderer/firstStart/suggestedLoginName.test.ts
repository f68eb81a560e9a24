import { expect, it } from 'vitest';

import { suggestedLoginName } from '../../../src/renderer/firstStart/suggestedLoginName.ts';

it.each([
  ['Ingrid Fagerli', 'ingrid.fagerli'],
  ['  Åse-Marie  Bjørk ', 'ase.marie.bjork'],
  ['René Sæther', 'rene.saether'],
  ['Ola O’Brien', 'ola.obrien'],
  ['', ''],
])('suggests for «%s» a name that any keyboard can type: «%s»', (name, loginName) => {
  expect(suggestedLoginName(name)).toBe(loginName);
});
