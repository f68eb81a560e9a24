import type { CountSum } from './linkedCounts.ts';

/** A count that may be another one, as far as a reader knows. */
export interface OpenCount {
  readonly count: number;
  /** The least a reader knows it to be: 1 for a hidden cell, 0 for a rest that nobody prints. */
  readonly least: number;
  /** 0 for what is hidden or never printed; more for what would have to be hidden first, dearer where it is more missed. */
  readonly price: number;
}

/** How much one search may cost, and the prices and sizes tried: cheap and small first. */
const patience = 2500;
const prices = [0, 1, 2, 3, 4, 5, 6, 8, 10, 14, 20];
const sizes = [4, 8, 14, 24];

/**
 * The cheapest other set of counts that would look the same in print: whole numbers for some open counts so that this one changes,
 * every sum still holds, and none falls below the least. Returns the cells that change: once those of them that have a price are hidden,
 * nobody can tell the count of any. Null where none is found in reasonable time.
 */
export function cheapestAlternative(
  id: string,
  open: ReadonlyMap<string, OpenCount>,
  sumsOf: ReadonlyMap<string, readonly CountSum[]>,
): readonly string[] | null {
  for (const price of prices)
    for (const size of sizes)
      for (const step of [1, -1]) {
        const search = new Search(open, sumsOf, size, price);
        if (search.change(id, step) && search.balance()) return search.changed;
      }
  return null;
}

class Search {
  readonly #open: ReadonlyMap<string, OpenCount>;
  readonly #sumsOf: ReadonlyMap<string, readonly CountSum[]>;
  readonly #size: number;
  readonly #changes = new Map<string, number>();
  /** Sums that do not hold just now, and by how much the parts exceed the total. */
  readonly #excess = new Map<CountSum, number>();
  #purse: number;
  #left = patience;

  constructor(
    open: ReadonlyMap<string, OpenCount>,
    sumsOf: ReadonlyMap<string, readonly CountSum[]>,
    size: number,
    purse: number,
  ) {
    this.#open = open;
    this.#sumsOf = sumsOf;
    this.#size = size;
    this.#purse = purse;
  }

  get changed(): readonly string[] {
    return [...this.#changes.keys()];
  }

  change(id: string, by: number): boolean {
    const cell = this.#open.get(id);
    if (!cell || this.#changes.size >= this.#size || cell.price > this.#purse || cell.count + by < cell.least)
      return false;
    this.#changes.set(id, by);
    this.#purse -= cell.price;
    this.#shift(id, by);
    return true;
  }

  balance(): boolean {
    if (this.#excess.size === 0) return true;
    const [sum, moves] = this.#hardestSum();
    for (const id of moves) {
      if (--this.#left < 0) return false;
      const toward = this.#toward(sum, id);
      if (!this.change(id, toward)) continue;
      if (this.balance()) return true;
      this.#changes.delete(id);
      this.#purse += this.#open.get(id)?.price ?? 0;
      this.#shift(id, -toward);
    }
    return false;
  }

  /** The open sum with the fewest ways to close it, and those ways, cheap and small counts first. */
  #hardestSum(): readonly [CountSum, readonly string[]] {
    let best: readonly [CountSum, string[]] | null = null;
    for (const sum of this.#excess.keys()) {
      const moves = [...sum.parts, sum.total].filter((id) => this.#mayMove(sum, id));
      if (best === null || moves.length < best[1].length) best = [sum, moves];
      if (moves.length === 0) break;
    }
    const [sum, moves] = best as readonly [CountSum, string[]];
    const cell = (id: string) => this.#open.get(id) as OpenCount;
    return [sum, moves.toSorted((a, b) => cell(a).price - cell(b).price || cell(a).count - cell(b).count)];
  }

  #mayMove(sum: CountSum, id: string): boolean {
    const cell = this.#open.get(id);
    if (cell === undefined || this.#changes.has(id) || cell.price > this.#purse) return false;
    return cell.count + this.#toward(sum, id) >= cell.least;
  }

  #toward(sum: CountSum, id: string): number {
    return Math.sign(this.#excess.get(sum) ?? 0) * (id === sum.total ? 1 : -1);
  }

  #shift(id: string, by: number): void {
    for (const sum of this.#sumsOf.get(id) ?? []) {
      const excess = (this.#excess.get(sum) ?? 0) + (id === sum.total ? -by : by);
      if (excess === 0) this.#excess.delete(sum);
      else this.#excess.set(sum, excess);
    }
  }
}
