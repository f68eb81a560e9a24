import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import { type FadderChoice, suggestFaddere, unitSlack, type Waiting } from '../../../src/domain/fadder/suggestion.ts';

const aFadder = (id: string, fields: Partial<FadderChoice> = {}): FadderChoice => ({
  id,
  coordinatorId: null,
  unitId: null,
  isAway: false,
  maxCoordinators: 20,
  coordinators: 0,
  unitIds: [],
  ...fields,
});
const suggested = (waiting: Waiting[], choices: FadderChoice[]) =>
  suggestFaddere(waiting, choices).map(({ fadderId, reason }) => `${fadderId} ${reason}`);

describe('a suggested fadder', () => {
  test('has the smallest group, and the first by name among equals', () => {
    const choices = [
      aFadder('liv', { coordinators: 4 }),
      aFadder('marit', { coordinators: 3 }),
      aFadder('eva', { coordinators: 3 }),
    ];
    expect(suggested([{ id: 'a', unitId: null }], choices)).toEqual(['marit smallestGroup']);
  });

  test('knows the unit already where the group is at most one larger than the smallest', () => {
    const near = [aFadder('liv', { coordinators: 4, unitIds: ['nord'] }), aFadder('marit', { coordinators: 3 })];
    expect(suggested([{ id: 'a', unitId: 'nord' }], near)).toEqual(['liv sameUnit']);
    const far = [aFadder('liv', { coordinators: 5, unitIds: ['nord'] }), aFadder('marit', { coordinators: 3 })];
    expect(suggested([{ id: 'a', unitId: 'nord' }], far)).toEqual(['marit smallestGroup']);
    const works = [aFadder('liv', { coordinators: 4, unitId: 'nord' }), aFadder('marit', { coordinators: 3 })];
    expect(suggested([{ id: 'a', unitId: 'nord' }], works)).toEqual(['liv sameUnit']);
  });

  test('is never oneself, never away, and never full', () => {
    const choices = [
      aFadder('self', { coordinatorId: 'a' }),
      aFadder('away', { isAway: true }),
      aFadder('full', { maxCoordinators: 2, coordinators: 2 }),
    ];
    expect(suggested([{ id: 'a', unitId: null }], choices)).toEqual(['null null']);
    expect(suggested([{ id: 'b', unitId: null }], choices)).toEqual(['self smallestGroup']);
  });

  test('Nedre Eiker: 87 coordinators on 7 faddere come out as groups of 12 and 13', () => {
    const waiting = Array.from({ length: 87 }, (_, index) => ({ id: `k${index}`, unitId: `unit ${index % 9}` }));
    const faddere = Array.from({ length: 7 }, (_, index) => aFadder(`f${index}`));
    const groups = Map.groupBy(suggestFaddere(waiting, faddere), ({ fadderId }) => fadderId);
    expect([...groups.values()].map((group) => group.length).toSorted()).toEqual([12, 12, 12, 12, 13, 13, 13]);
  });

  test('keeps the groups even, whoever waits and wherever they work', () => {
    const waiting = fc.array(fc.constantFrom('nord', 'sør', 'øst', null), { maxLength: 60 });
    fc.assert(
      fc.property(waiting, fc.integer({ min: 1, max: 8 }), (units, count) => {
        const faddere = Array.from({ length: count }, (_, index) => aFadder(`f${index}`, { maxCoordinators: 100 }));
        const given = suggestFaddere(
          units.map((unitId, index) => ({ id: `k${index}`, unitId })),
          faddere,
        );
        const sizes = faddere.map(({ id }) => given.filter(({ fadderId }) => fadderId === id).length);
        expect(sizes.reduce((sum, size) => sum + size, 0)).toBe(units.length);
        expect(Math.max(...sizes) - Math.min(...sizes)).toBeLessThanOrEqual(unitSlack + 1);
      }),
    );
  });
});
