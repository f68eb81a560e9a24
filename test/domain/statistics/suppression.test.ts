import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import { LinkedCounts } from '../../../src/domain/statistics/linkedCounts.ts';
import { hiddenCells, isSmall, type SuppressionThreshold } from '../../../src/domain/statistics/suppression.ts';
import { recoverable } from './attacker.ts';

/** A row of counts under one total. */
function row(counts: Record<string, number>, total = 'total'): LinkedCounts {
  const linked = new LinkedCounts();
  for (const [id, count] of Object.entries(counts)) linked.add(id, count);
  linked.add(
    total,
    Object.values(counts).reduce((a, b) => a + b, 0),
  );
  linked.addSum(total, Object.keys(counts));
  return linked;
}

const sum = (list: readonly number[]) => list.reduce((a, b) => a + b, 0);

/** A table with a total for each row, each column and all. */
function grid(counts: readonly (readonly number[])[], linked = new LinkedCounts(), name = ''): LinkedCounts {
  const columns = counts[0]?.map((_, c) => c) ?? [];
  for (const [r, line] of counts.entries()) {
    const ids = line.map((count, c) => linked.add(`${name}${r},${c}`, count));
    linked.addSum(linked.add(`row ${r}`, sum(line)), ids);
  }
  for (const c of columns) {
    const total = linked.add(`${name}column ${c}`, sum(counts.map((line) => line[c]!)));
    linked.addSum(
      total,
      counts.map((_, r) => `${name}${r},${c}`),
    );
  }
  linked.addSum(
    linked.add('all', sum(counts.flat())),
    counts.map((_, r) => `row ${r}`),
  );
  linked.addSum(
    'all',
    columns.map((c) => `${name}column ${c}`),
  );
  return linked;
}

describe('small numbers', () => {
  test.each([
    [0, 5, false],
    [1, 5, true],
    [4, 5, true],
    [5, 5, false],
    [2, 3, true],
    [3, 3, false],
    [9, 10, true],
    [10, 10, false],
  ])('a count of %i is small under the threshold %i: %s', (count, threshold, small) => {
    expect(isSmall(count, threshold)).toBe(small);
  });

  test('nothing is hidden where nothing is small', () => {
    expect(hiddenCells(row({ a: 5, b: 12, c: 0 }), 5)).toEqual(new Set());
  });

  test('a second count is hidden with the only small one, the least beside it, so that the total does not give it away', () => {
    expect(hiddenCells(row({ a: 4, b: 14, c: 9, d: 30 }), 5)).toEqual(new Set(['a', 'c']));
  });

  test('a zero is never the second one: everybody knows that zeros are shown', () => {
    expect(hiddenCells(row({ a: 4, b: 0, c: 9 }), 5)).toEqual(new Set(['a', 'c']));
  });

  test('two ones are not enough when the total says that they are two', () => {
    expect(hiddenCells(row({ a: 1, b: 1, c: 30, d: 40 }), 5)).toEqual(new Set(['a', 'b', 'c']));
  });

  test('the total is hidden where there is no other count to hide', () => {
    expect(hiddenCells(row({ a: 3, b: 0 }), 3)).toEqual(new Set());
    expect(hiddenCells(row({ a: 4, b: 0 }), 5)).toEqual(new Set(['a', 'total']));
  });

  test('a numerator is hidden when those who are not in it are few', () => {
    const linked = new LinkedCounts();
    linked.addShare(linked.add('with plan', 28), linked.add('recipients', 30));
    expect(hiddenCells(linked, 5)).toEqual(new Set(['with plan']));
  });

  test('a numerator of all or none is shown: the rest is zero, and zero tells of nobody', () => {
    const linked = new LinkedCounts();
    linked.addShare(linked.add('all of them', 30), linked.add('recipients', 30));
    linked.addShare(linked.add('none', 0), 'recipients');
    expect(hiddenCells(linked, 5)).toEqual(new Set());
  });

  test('«all without unknown» hides unknown and itself together', () => {
    const linked = new LinkedCounts();
    linked.addSum(linked.add('all', 40), [linked.add('all without unknown', 37), linked.add('unknown', 3)]);
    expect(hiddenCells(linked, 5)).toEqual(new Set(['unknown', 'all without unknown']));
  });

  test('what is hidden in one table is hidden in the table that shares the group, and there the next one too', () => {
    const linked = row({ '0-5': 4, '6-12': 9, '18-66': 50, '67+': 40 });
    linked.addSum(linked.add('children', 13), ['0-5', '6-12']);
    linked.addSum('total', ['children', '18-66', '67+']);
    const hidden = hiddenCells(linked, 5);
    expect(hidden).toContain('0-5');
    expect(hidden).toContain('6-12');
    expect(recoverable(linked, hidden)).toEqual(new Map());
  });

  test('parts that do not reach the total leave a rest that anybody can compute, and a small one is guarded', () => {
    const linked = new LinkedCounts();
    linked.addSum(linked.add('recipients', 100), [linked.add('women', 60), linked.add('men', 38)]);
    const hidden = hiddenCells(linked, 5);
    expect(hidden).toEqual(new Set(['men']));
  });

  test('a bridge between two hidden squares is not left open, though each row and column has two hidden', () => {
    const linked = grid([
      [2, 3, 20, 20],
      [3, 4, 20, 20],
      [20, 2, 30, 20],
      [20, 20, 3, 2],
      [20, 20, 4, 3],
    ]);
    expect(recoverable(linked, hiddenCells(linked, 5))).toEqual(new Map());
  });

  test('the same cell cannot be given two counts', () => {
    const linked = new LinkedCounts();
    linked.add('a', 1);
    expect(() => linked.add('a', 2)).toThrow(RangeError);
  });
});

const threshold = fc.constantFrom<SuppressionThreshold>(3, 5, 10);
const count = fc.oneof(
  { weight: 3, arbitrary: fc.integer({ min: 0, max: 12 }) },
  { weight: 1, arbitrary: fc.integer({ min: 0, max: 60 }) },
);
const table = fc
  .tuple(fc.integer({ min: 2, max: 4 }), fc.integer({ min: 2, max: 3 }))
  .chain(([rows, columns]) =>
    fc.array(fc.array(count, { minLength: columns, maxLength: columns }), { minLength: rows, maxLength: rows }),
  );

/** What hiding got wrong: small counts shown, zeros hidden, hidden counts or small rests that can be worked out. */
function faults(linked: LinkedCounts, limit: SuppressionThreshold): string[] {
  const hidden = hiddenCells(linked, limit);
  const cells = [...linked.cells.values()];
  const shown = cells.filter((cell) => cell.isPrinted && isSmall(cell.count, limit) && !hidden.has(cell.id));
  const zeros = cells.filter((cell) => cell.count === 0 && hidden.has(cell.id));
  const found = [...recoverable(linked, hidden)].filter(([id, value]) => hidden.has(id) || isSmall(value, limit));
  return [
    ...shown.map((cell) => `shown: ${cell.id}`),
    ...zeros.map((cell) => `zero: ${cell.id}`),
    ...found.map(([id, value]) => `found: ${id} = ${value}`),
  ];
}

describe('the attacker', () => {
  test('recovers everything where only the small count itself is hidden, so that its silence means something', () => {
    expect(recoverable(row({ a: 4, b: 9, c: 20 }), new Set(['a']))).toEqual(new Map([['a', 4]]));
  });

  test('finds no hidden count in any table with row and column totals', () => {
    fc.assert(
      fc.property(table, threshold, (counts, limit) => {
        expect(faults(grid(counts), limit)).toEqual([]);
      }),
      { numRuns: 300 },
    );
  });

  test('finds none where two tables share their row totals', () => {
    fc.assert(
      fc.property(
        table,
        fc.array(fc.integer({ min: 0, max: 100 }), { minLength: 4, maxLength: 4 }),
        threshold,
        (counts, cuts, limit) => {
          const linked = grid(counts, new LinkedCounts(), 'age ');
          // The same persons once more, divided in two by something else.
          const second = counts.map((line, r) => {
            const total = line.reduce((a, b) => a + b, 0);
            const first = Math.floor((total * cuts[r]!) / 100);
            return [first, total - first];
          });
          grid(second, linked, 'gender ');
          expect(faults(linked, limit)).toEqual([]);
        },
      ),
      { numRuns: 150 },
    );
  });

  test('finds none behind numerators, denominators and their totals', () => {
    const group = fc.tuple(count, count).map(([inside, outside]) => ({ inside, all: inside + outside }));
    fc.assert(
      fc.property(fc.array(group, { minLength: 2, maxLength: 6 }), threshold, (groups, limit) => {
        const linked = new LinkedCounts();
        const over = (pick: (g: (typeof groups)[number]) => number) => groups.reduce((total, g) => total + pick(g), 0);
        linked.add(
          'numerator',
          over((g) => g.inside),
        );
        linked.add(
          'denominator',
          over((g) => g.all),
        );
        for (const [i, g] of groups.entries())
          linked.addShare(linked.add(`n${i}`, g.inside), linked.add(`d${i}`, g.all));
        linked.addSum(
          'numerator',
          groups.map((_, i) => `n${i}`),
        );
        linked.addSum(
          'denominator',
          groups.map((_, i) => `d${i}`),
        );
        linked.addShare('numerator', 'denominator');
        expect(faults(linked, limit)).toEqual([]);
      }),
      { numRuns: 200 },
    );
  });
});
