import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import { competences } from '../../../src/domain/coordinator/codes.ts';
import { type Candidate, rankCandidates, type Wanted } from '../../../src/domain/coordinator/ranking.ts';

const candidate = (name: string, persons: number, maxPersons: number, values: Partial<Candidate> = {}): Candidate => ({
  id: name,
  name,
  unitId: null,
  roles: ['coordinator'],
  competences: [],
  isHealthPersonnel: true,
  takesNew: true,
  isAbsent: false,
  persons,
  maxPersons,
  ...values,
});
const wanted: Wanted = {
  role: 'coordinator',
  competences: ['mentalHealth', 'substance'],
  officeType: 'municipality',
  knownUnitIds: [],
};
const names = (candidates: Candidate[], asked: Partial<Wanted> = {}) =>
  rankCandidates(candidates, { ...wanted, ...asked }).map(({ name }) => name);

describe('who is best for a case', () => {
  test('Competences, then free places, then name; whoever has an obstacle comes last, those over the maximum at the very end', () => {
    const both = { competences: ['mentalHealth', 'substance'] } as const;
    const one = { competences: ['mentalHealth'] } as const;
    const all = [
      candidate('Haidari', 12, 10, both),
      candidate('Lunde', 7, 8),
      candidate('Vik', 8, 8, one),
      candidate('Aas', 6, 8, one),
      candidate('Yasin', 4, 4),
      candidate('Solbakken', 6, 8),
      candidate('Haugland', 3, 8, { ...one, isAbsent: true }),
      candidate('Myhre', 8, 10, both),
      candidate('Eide', 5, 10, both),
    ];
    expect(names(all)).toEqual(['Eide', 'Myhre', 'Aas', 'Solbakken', 'Lunde', 'Haugland', 'Vik', 'Yasin', 'Haidari']);
  });

  test('A unit that knows the person decides between two who are otherwise alike', () => {
    const two = [candidate('Andersen', 1, 5), candidate('Berg', 1, 5, { unitId: 'nord' })];
    expect(names(two)).toEqual(['Andersen', 'Berg']);
    expect(names(two, { knownUnitIds: ['nord'] })).toEqual(['Berg', 'Andersen']);
  });

  test.each([
    ['full at the maximum', { persons: 5 }, {}, ['full']],
    ['one place left', { persons: 4 }, {}, []],
    ['absent', { isAbsent: true }, {}, ['absent']],
    ['takes no new', { takesNew: false }, {}, ['takesNoNew']],
    ['asked for a child coordinator', {}, { role: 'childCoordinator' }, ['wrongRole']],
    ['not helsepersonell in a kommune', { isHealthPersonnel: false }, {}, []],
    [
      'not helsepersonell in a helseforetak',
      { isHealthPersonnel: false },
      { officeType: 'healthTrust' },
      ['notHealthPersonnel'],
    ],
  ] as const)('%s', (_name, values, asked, obstacles) => {
    expect(rankCandidates([candidate('Aas', 0, 5, values)], { ...wanted, ...asked })[0]?.obstacles).toEqual(obstacles);
  });

  test('Everyone is listed once, and nobody with an obstacle stands before one without', () => {
    const someone = fc.record({
      persons: fc.nat(12),
      maxPersons: fc.nat(12),
      takesNew: fc.boolean(),
      isAbsent: fc.boolean(),
      has: fc.subarray([...competences]),
    });
    fc.assert(
      fc.property(fc.array(someone, { maxLength: 20 }), (people) => {
        const all = people.map(({ has, persons, maxPersons, ...values }, index) =>
          candidate(String(index), persons, maxPersons, { ...values, competences: has }),
        );
        const ranked = rankCandidates(all, wanted);
        expect(ranked.map(({ id }) => id).toSorted()).toEqual(all.map(({ id }) => id).toSorted());
        const isBlocked = ranked.map(({ obstacles }) => obstacles.length > 0);
        expect(isBlocked).toEqual(isBlocked.toSorted());
      }),
    );
  });
});
