import * as fc from 'fast-check';
import { expect, test } from 'vitest';

import { allowedFor, loadWith, suggestedMoves } from '../../../src/renderer/coordinator/reassign/suggestedMoves.ts';
import { aRow, aServed } from './aRow.ts';

const municipality = { officeType: 'municipality', unitId: null } as const;
const three = ['one', 'two', 'three'].map((id) => aServed({ id }));

test('persons are spread: whoever has most free places each time', () => {
  const rows = [aRow({ id: 'a', persons: 5 }), aRow({ id: 'b', persons: 6 })];
  expect(suggestedMoves(three, rows, municipality)).toEqual({ one: 'a', two: 'a', three: 'b' });
});

test('between equals, the unit that knows the persons goes before', () => {
  const rows = [aRow({ id: 'a' }), aRow({ id: 'b', unitId: 'north' })];
  expect(suggestedMoves(three.slice(0, 1), rows, { ...municipality, unitId: 'north' })).toEqual({ one: 'b' });
});

test.each([[{ persons: 10 }], [{ isAbsent: true }], [{ takesNew: false }], [{ roles: ['childCoordinator' as const] }]])(
  'nobody is suggested who cannot take more: %j',
  (fields) => {
    expect(suggestedMoves(three.slice(0, 1), [aRow(fields)], municipality)).toEqual({ one: null });
  },
);

test('in a helseforetak only helsepersonell can be chosen (sphl § 2-5 a)', () => {
  const rows = [aRow({ isHealthPersonnel: false })];
  expect(suggestedMoves(three.slice(0, 1), rows, { officeType: 'healthTrust', unitId: null })).toEqual({ one: null });
  expect(allowedFor('coordinator', rows, 'healthTrust')).toEqual([]);
  expect(allowedFor('coordinator', rows, 'municipality')).toHaveLength(1);
});

test('somebody full or away can still be chosen: that is the office’s own choice', () => {
  expect(allowedFor('coordinator', [aRow({ persons: 12, isAbsent: true })], 'municipality')).toHaveLength(1);
});

test('the suggestion never fills anybody beyond the maximum, and leaves nobody waiting while there is room', () => {
  const loads = fc.array(fc.record({ persons: fc.nat(12), maxPersons: fc.nat(12) }), { maxLength: 6 });
  fc.assert(
    fc.property(loads, fc.nat(20), (many, count) => {
      const rows = many.map((load, index) => aRow({ ...load, id: `c${index}` }));
      const assignments = Array.from({ length: count }, (_, n) => aServed({ id: `a${n}` }));
      const moves = suggestedMoves(assignments, rows, municipality);
      const chosen = Object.keys(moves);
      const overfilled = rows.filter((row) => {
        const after = loadWith(row, moves, chosen);
        return after > row.persons && after > row.maxPersons;
      });
      expect(overfilled).toEqual([]);
      const room = rows.reduce((sum, row) => sum + Math.max(0, row.maxPersons - row.persons), 0);
      const placed = Object.values(moves).filter((to) => to !== null).length;
      expect(placed).toBe(Math.min(room, count));
    }),
  );
});
