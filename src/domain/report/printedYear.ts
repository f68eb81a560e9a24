import type { LinkedCounts } from '../statistics/linkedCounts.ts';
import { shareOf } from '../statistics/share.ts';
import { hiddenCells, isSmall, type SuppressionThreshold } from '../statistics/suppression.ts';
import { hiddenCell, type DocumentCell } from '../document/block.ts';
import { linkYear } from './yearCells.ts';
import type { YearFigures } from './yearFigures.ts';

/** A year's figures as they may leave the office: asked by the name of a cell, small numbers answer «hidden». */
export class PrintedYear {
  readonly figures: YearFigures;
  readonly threshold: SuppressionThreshold;
  readonly #linked: LinkedCounts;
  readonly #hidden: ReadonlySet<string>;

  constructor(figures: YearFigures, threshold: SuppressionThreshold) {
    this.figures = figures;
    this.threshold = threshold;
    this.#linked = linkYear(figures);
    this.#hidden = hiddenCells(this.#linked, threshold);
  }

  /** The count; null where there is no such figure. */
  count(id: string): DocumentCell {
    if (this.#hidden.has(id)) return hiddenCell;
    return this.#linked.cells.get(id)?.count ?? null;
  }

  /** The share, hidden with its numerator, its denominator or a small rest (which hides the numerator). */
  share(numerator: string, denominator: string): DocumentCell {
    if (this.isHidden(numerator) || this.isHidden(denominator)) return hiddenCell;
    const of = this.#linked.cells.get(denominator)?.count ?? null;
    return shareOf(this.#linked.cells.get(numerator)?.count ?? 0, of);
  }

  /** A median or the like of so many cases: hidden where they are few. */
  middle(value: number | null, cases: number): DocumentCell {
    return isSmall(cases, this.threshold) ? hiddenCell : value;
  }

  isHidden(id: string): boolean {
    return this.#hidden.has(id);
  }

  /** The count where it may be said, else null. */
  shown(id: string): number | null {
    const count = this.count(id);
    return typeof count === 'number' ? count : null;
  }
}
