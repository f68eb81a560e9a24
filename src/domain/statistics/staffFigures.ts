import { shareOf } from './share.ts';
import { type Breakdown, type BreakdownRow, dimensions, unknownGroup } from './breakdown.ts';

/** Figures about the office's own people: a numerator and a denominator, in all and by unit. */
export interface StaffFigures {
  readonly numerator: number;
  readonly denominator: number;
  /** By the unit's name, `unknown` for none. */
  readonly units: ReadonlyMap<string, { readonly numerator: number; readonly denominator: number }>;
}

/**
 * Counts both lists in all and by unit. What is counted twice in a unit on purpose (a fadder who serves several units)
 * is given in `distinct`, the denominator in all.
 */
export function staffFigures(
  numerator: readonly { readonly unit: string | null }[],
  denominator: readonly { readonly unit: string | null }[],
  distinct = denominator.length,
): StaffFigures {
  const units = new Map<string, { numerator: number; denominator: number }>();
  const entry = (unit: string | null) => {
    const key = unit || unknownGroup;
    const found = units.get(key) ?? { numerator: 0, denominator: 0 };
    units.set(key, found);
    return found;
  };
  for (const { unit } of numerator) entry(unit).numerator += 1;
  for (const { unit } of denominator) entry(unit).denominator += 1;
  return { numerator: numerator.length, denominator: distinct, units };
}

/** Divided by unit alone: staff have no age group or need class. Units by name, none of them last. */
export function staffBreakdown({ units }: StaffFigures): Breakdown {
  const names = [...units.keys()].toSorted(
    (a, b) => Number(a === unknownGroup) - Number(b === unknownGroup) || a.localeCompare(b, 'nb'),
  );
  const rows = names.map((group): BreakdownRow => {
    const { numerator, denominator } = units.get(group) ?? { numerator: 0, denominator: 0 };
    return { group, numerator, denominator, share: shareOf(numerator, denominator) };
  });
  return Object.fromEntries(dimensions.map((one) => [one, one === 'unit' ? rows : []])) as unknown as Breakdown;
}
