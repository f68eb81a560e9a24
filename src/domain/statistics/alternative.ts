import type { CountSum } from './linkedCounts.ts';

/** A count that is not printed, with the least a reader knows it to be: 1 for a hidden cell, 0 for a rest that nobody prints. */
export interface UnknownCount {
  readonly count: number;
  readonly least: number;
}

/** How much searching a proof may cost. Beyond it the cell counts as exposed, which hides more and never less. */
const patience = 4000;

/**
 * True when the unknown count could be another one: some whole numbers can be put in for the unknown so that this count changes, every
 * sum still holds, and none falls below the least. Searches for the smallest such change, from sum to sum.
 */
export function hasAlternative(
  id: string,
  unknown: ReadonlyMap<string, UnknownCount>,
  sumsOf: ReadonlyMap<string, readonly CountSum[]>,
): boolean {
  return [1, -1].some((step) => {
    const search = new Search(unknown, sumsOf);
    return search.change(id, step) && search.balance();
  });
}

class Search {
  readonly #unknown: ReadonlyMap<string, UnknownCount>;
  readonly #sumsOf: ReadonlyMap<string, readonly CountSum[]>;
  readonly #changes = new Map<string, number>();
  /** Sums that do not hold just now, and by how much the parts exceed the total. */
  readonly #excess = new Map<CountSum, number>();
  #left = patience;

  constructor(unknown: ReadonlyMap<string, UnknownCount>, sumsOf: ReadonlyMap<string, readonly CountSum[]>) {
    this.#unknown = unknown;
    this.#sumsOf = sumsOf;
  }

  change(id: string, by: number): boolean {
    const cell = this.#unknown.get(id);
    if (!cell || cell.count + by < cell.least) return false;
    this.#changes.set(id, by);
    this.#shift(id, by);
    return true;
  }

  balance(): boolean {
    const open = this.#excess.entries().next().value;
    if (!open) return true;
    const [sum, excess] = open;
    for (const id of [...sum.parts, sum.total]) {
      if (this.#changes.has(id) || !this.#unknown.has(id)) continue;
      if (--this.#left < 0) return false;
      const toward = Math.sign(excess) * (id === sum.total ? 1 : -1);
      if (!this.change(id, toward)) continue;
      if (this.balance()) return true;
      this.#changes.delete(id);
      this.#shift(id, -toward);
    }
    return false;
  }

  #shift(id: string, by: number): void {
    for (const sum of this.#sumsOf.get(id) ?? []) {
      const excess = (this.#excess.get(sum) ?? 0) + (id === sum.total ? -by : by);
      if (excess === 0) this.#excess.delete(sum);
      else this.#excess.set(sum, excess);
    }
  }
}
