import { describe, expect, test } from 'vitest';

import { inverseRelation, isCloseFamily, relationKinds } from '../../../src/domain/family/relationKind.ts';
import { brokenRelation } from '../../../src/domain/family/relationRules.ts';

test('every relation seen from the other side and back is itself, and both sides are close family or neither', () => {
  for (const kind of relationKinds) {
    expect(inverseRelation(inverseRelation(kind))).toBe(kind);
    expect(isCloseFamily(inverseRelation(kind))).toBe(isCloseFamily(kind));
  }
});

test.each([
  ['sibling', 'sibling'],
  ['parent', 'child'],
  ['stepParent', 'stepChild'],
  ['fosterParent', 'fosterChild'],
  ['grandparent', 'grandchild'],
  ['partner', 'partner'],
  ['guardian', 'ward'],
  ['otherKin', 'otherKin'],
] as const)('%s is %s from the other side', (kind, other) => {
  expect(inverseRelation(kind)).toBe(other);
});

describe('a relation', () => {
  const known = { birthDate: '2015-05-01', otherBirthDate: '1985-02-01', existing: [], today: '2026-11-21' } as const;
  const fields = { personId: 'a', kind: 'parent', otherPersonId: 'b', kinName: null } as const;
  const outside = { ...fields, otherPersonId: null };
  test.each([
    ['to a parent born before', fields, known, {}],
    ['to a parent of whom no birth date is known', fields, { ...known, otherBirthDate: null }, {}],
    ['to a parent born after is not', fields, { ...known, otherBirthDate: '2015-05-01' }, { kind: 'bornAfterChild' }],
    ['to a child born before is not', { ...fields, kind: 'child' }, known, { kind: 'bornBeforeParent' }],
    [
      'to a step parent is asked no age',
      { ...fields, kind: 'stepParent' },
      { ...known, otherBirthDate: '2020-01-01' },
      {},
    ],
    ['to oneself is not', { ...fields, otherPersonId: 'a' }, known, { other: 'samePerson' }],
    ['twice the same is not', fields, { ...known, existing: ['parent'] }, { other: 'alreadyRelated' }],
    ['of two kinds may be', fields, { ...known, existing: ['guardian'] }, {}],
    ['to a verge of age', { ...fields, kind: 'guardian' }, known, {}],
    [
      'to a verge under 18 is not',
      { ...fields, kind: 'guardian' },
      { ...known, otherBirthDate: '2010-01-01' },
      { kind: 'guardianUnder18' },
    ],
    ['as verge while one is under 18 oneself is not', { ...fields, kind: 'ward' }, known, { kind: 'guardianUnder18' }],
    ['to kin outside the register has a name', outside, known, { other: 'required' }],
    ['to named kin outside the register', { ...outside, kinName: 'Per Fiktli' }, known, {}],
  ] as const)('%s', (_, typed, facts, broken) => {
    expect(brokenRelation(typed, facts)).toEqual(broken);
  });
});
