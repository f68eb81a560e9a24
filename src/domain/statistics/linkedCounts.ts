/** A count that stands in one or more tables; the same id is the same cell wherever it is printed. */
export interface CountCell {
  readonly id: string;
  readonly count: number;
  /** False for what no table prints, but anybody can compute where the rest is shown: denominator − numerator. */
  readonly isPrinted: boolean;
  /** Who skipped a question: unknown to the reader, but tells nothing of anybody, so it may be worked out. */
  readonly isHarmless?: true;
}

/** `total` is the sum of `parts`: something every reader can check, and compute backwards with. */
export interface CountSum {
  readonly total: string;
  readonly parts: readonly string[];
}

/**
 * All counts of one report with everything that ties them together. Tables that share a margin share its cell, so that what
 * is hidden in one is hidden in all.
 */
export class LinkedCounts {
  readonly cells = new Map<string, CountCell>();
  readonly sums: CountSum[] = [];

  /** Puts in a count. The same cell may be put in again, but not with another count: then two tables contradict each other. */
  add(id: string, count: number, isPrinted = true): string {
    const known = this.cells.get(id);
    if (known && known.count !== count) throw new RangeError(`Two counts for the cell ${id}`);
    if (!Number.isInteger(count) || count < 0) throw new RangeError(`Not a count: ${id}`);
    this.cells.set(id, { id, count, isPrinted: isPrinted || (known?.isPrinted ?? false) });
    return id;
  }

  /** Ties parts to their total. What the total holds beyond the parts becomes a cell that nobody prints. */
  addSum(total: string, parts: readonly string[]): void {
    const rest = this.#count(total) - parts.reduce((sum, part) => sum + this.#count(part), 0);
    if (rest < 0) throw new RangeError(`The parts are more than their total ${total}`);
    if (rest === 0 && parts.length > 0) {
      this.sums.push({ total, parts });
      return;
    }
    const remainder = this.add(`${total} − ${parts.join(' − ')}`, rest, false);
    this.sums.push({ total, parts: [...parts, remainder] });
  }

  /**
   * Ties a numerator to its denominator: with both shown, those who are *not* in the numerator can be counted too.
   * Does nothing where the numerator is not a part of the denominator (more in the office's register than in the typed-in figure).
   */
  addShare(numerator: string, denominator: string): void {
    if (this.#count(numerator) <= this.#count(denominator)) this.addSum(denominator, [numerator]);
  }

  /** Ties those who answered to those who were asked: the rest skipped the question, which tells nothing of them. */
  addAnswered(answered: string, asked: string): void {
    const id = `${asked} − ${answered} skipped`;
    this.cells.set(id, { id, count: this.#count(asked) - this.#count(answered), isPrinted: false, isHarmless: true });
    this.sums.push({ total: asked, parts: [answered, id] });
  }

  #count(id: string): number {
    const cell = this.cells.get(id);
    if (!cell) throw new RangeError(`No such cell: ${id}`);
    return cell.count;
  }
}
