import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import { coordinatorRoles, type CoordinatorRole } from '../../../src/domain/coordinator/codes.ts';
import { type Capacity, recruitmentNeed } from '../../../src/domain/coordinator/recruitmentNeed.ts';

const one = (fields: Partial<Capacity> = {}): Capacity => ({
  persons: 0,
  maxPersons: 2,
  roles: ['coordinator'],
  takesNew: true,
  isAbsent: false,
  ...fields,
});
const both: CoordinatorRole[] = ['coordinator', 'childCoordinator'];

describe('the need to recruit', () => {
  test.each<[string, CoordinatorRole[], Capacity[], { freePlaces: number; shortOf: number }]>([
    ['nobody waits', [], [one()], { freePlaces: 2, shortOf: 0 }],
    [
      'more wait than there is room for',
      ['coordinator', 'coordinator', 'coordinator'],
      [one()],
      { freePlaces: 2, shortOf: 1 },
    ],
    ['nobody is there', ['coordinator'], [], { freePlaces: 0, shortOf: 1 }],
    ['one who is away has no places', ['coordinator'], [one({ isAbsent: true })], { freePlaces: 0, shortOf: 1 }],
    [
      'nor has one who takes no new persons',
      ['coordinator'],
      [one({ takesNew: false })],
      { freePlaces: 0, shortOf: 1 },
    ],
    [
      'one over the maximum takes no place from the others',
      ['coordinator', 'coordinator'],
      [one(), one({ persons: 5 })],
      { freePlaces: 2, shortOf: 0 },
    ],
    ['a child needs a child coordinator', ['childCoordinator'], [one()], { freePlaces: 2, shortOf: 1 }],
    [
      'a place with both roles is used once',
      ['childCoordinator', 'childCoordinator', 'coordinator'],
      [one({ roles: both })],
      { freePlaces: 2, shortOf: 1 },
    ],
    [
      'the adults take the places that are only theirs',
      ['childCoordinator', 'childCoordinator', 'coordinator'],
      [one({ roles: both }), one({ maxPersons: 1 })],
      { freePlaces: 3, shortOf: 0 },
    ],
  ])('%s', (_, waiting, coordinators, expected) => {
    expect(recruitmentNeed(waiting, coordinators)).toMatchObject({ waiting: waiting.length, ...expected });
  });

  test('is what is left when the places are filled as well as can be', () => {
    const capacity = fc.record({
      persons: fc.nat(4),
      maxPersons: fc.nat(4),
      roles: fc.constantFrom<CoordinatorRole[]>(['coordinator'], ['childCoordinator'], both),
      takesNew: fc.boolean(),
      isAbsent: fc.boolean(),
    });
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom(...coordinatorRoles), { maxLength: 12 }),
        fc.array(capacity, { maxLength: 6 }),
        (waiting, coordinators) => {
          expect(recruitmentNeed(waiting, coordinators).shortOf).toBe(leftAfterFilling(waiting, coordinators));
        },
      ),
    );
  });
});

/** Fills place by place: first those that serve one role only, then those that serve both. */
function leftAfterFilling(waiting: readonly CoordinatorRole[], coordinators: readonly Capacity[]): number {
  const left = [...waiting];
  const usable = coordinators
    .filter((found) => found.takesNew && !found.isAbsent)
    .toSorted((a, b) => a.roles.length - b.roles.length);
  for (const { roles, persons, maxPersons } of usable) {
    for (let place = persons; place < maxPersons; place += 1) {
      const next = left.findIndex((role) => roles.includes(role));
      if (next >= 0) left.splice(next, 1);
    }
  }
  return left.length;
}
