import { expect, test } from 'vitest';

import { eighteenthBirthday, isChildOn } from '../../../src/domain/family/childFocus.ts';
import { familyCoordination } from '../../../src/domain/family/familyCoordinator.ts';
import { countFamilies } from '../../../src/domain/family/familyGroups.ts';

test.each([
  [0, [], 0],
  [4, [], 4],
  [4, [['a', 'b']], 3],
  [
    4,
    [
      ['a', 'b'],
      ['b', 'a'],
    ],
    3,
  ],
  [
    4,
    [
      ['a', 'b'],
      ['b', 'c'],
    ],
    2,
  ],
  [
    4,
    [
      ['a', 'b'],
      ['c', 'd'],
    ],
    2,
  ],
  [
    4,
    [
      ['a', 'b'],
      ['c', 'd'],
      ['b', 'c'],
      ['a', 'd'],
    ],
    1,
  ],
] as const)('%i persons with links %j are %i families', (persons, links, families) => {
  expect(countFamilies(persons, links)).toBe(families);
});

const sister = { kind: 'sibling', coordinatorId: 'x' } as const;
test.each([
  ['nobody has one', 'x', [{ kind: 'sibling', coordinatorId: null }], 'nobody'],
  ['a verge’s coordinator does not count', null, [{ kind: 'guardian', coordinatorId: 'x' }], 'nobody'],
  ['only the sister has one', null, [sister], 'onlyOthers'],
  ['both have the same', 'x', [sister, { kind: 'parent', coordinatorId: null }], 'same'],
  ['the brother has another', 'x', [sister, { kind: 'sibling', coordinatorId: 'y' }], 'several'],
] as const)('who coordinates in a family: %s', (_, own, family, coordination) => {
  expect(familyCoordination(own, family)).toBe(coordination);
});

test('a child is under 18 or expected', () => {
  expect(isChildOn({ birthDate: '2008-11-22', isExpected: false }, '2026-11-21')).toBe(true);
  expect(isChildOn({ birthDate: '2008-11-21', isExpected: false }, '2026-11-21')).toBe(false);
  expect(isChildOn({ birthDate: null, isExpected: true }, '2026-11-21')).toBe(true);
  expect(isChildOn({ birthDate: null, isExpected: false }, '2026-11-21')).toBe(false);
  expect(eighteenthBirthday('2008-02-29')).toBe('2026-02-28');
});
