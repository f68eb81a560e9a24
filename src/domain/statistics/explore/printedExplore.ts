import { type DocumentCell, hiddenCell } from '../../document/block.ts';
import { LinkedCounts } from '../linkedCounts.ts';
import { hiddenCells, isSmall, type SuppressionThreshold } from '../suppression.ts';
import type { ExploredFigure, ExploredGroup } from './explore.ts';

/** A figure as it may leave the office: what tells of few is hidden. */
export interface PrintedFigure {
  readonly numerator: DocumentCell;
  readonly denominator: DocumentCell;
  readonly share: DocumentCell;
  readonly unknown: DocumentCell;
  readonly median: DocumentCell;
}

interface Figures {
  readonly whole: ExploredFigure;
  readonly groups: readonly ExploredGroup[];
}

/** A whole and its parts as they may be printed, hidden cells that could be worked out from the others hidden too. */
export class PrintedExplore {
  readonly #figures: Figures;
  readonly #threshold: SuppressionThreshold;
  readonly #hidden: ReadonlySet<string>;

  constructor(figures: Figures, threshold: SuppressionThreshold) {
    this.#figures = figures;
    this.#threshold = threshold;
    this.#hidden = hiddenCells(linked(figures), threshold);
  }

  /** Whether anything is hidden. */
  get hides(): boolean {
    return this.#hidden.size > 0;
  }

  whole(): PrintedFigure {
    return this.#printed('whole', this.#figures.whole);
  }

  group(group: string): PrintedFigure | null {
    const found = this.#figures.groups.find((one) => one.group === group);
    return found === undefined ? null : this.#printed(group, found);
  }

  #printed(name: string, { numerator, denominator, share, unknown, median }: ExploredFigure): PrintedFigure {
    const isHidden = (part: string) => this.#hidden.has(`${part} ${name}`);
    const cases = denominator ?? numerator;
    return {
      numerator: isHidden('above') ? hiddenCell : numerator,
      denominator: isHidden('below') ? hiddenCell : denominator,
      share: isHidden('above') || isHidden('below') ? hiddenCell : share,
      unknown: isHidden('unknown') ? hiddenCell : unknown,
      // The middle of few tells of them one by one.
      median: isSmall(cases, this.#threshold) ? hiddenCell : median,
    };
  }
}

/** Everything that ties the counts: parts to their whole, and what is above the line to what is below it. */
function linked({ whole, groups }: Figures): LinkedCounts {
  const counts = new LinkedCounts();
  const named = [['whole', whole] as const, ...groups.map((one) => [one.group, one] as const)];
  for (const [name, { numerator, denominator, unknown }] of named) {
    counts.add(`above ${name}`, numerator);
    counts.add(`unknown ${name}`, unknown);
    if (denominator !== null) counts.addShare(`above ${name}`, counts.add(`below ${name}`, denominator));
  }
  if (groups.length === 0) return counts;
  for (const part of ['above', 'below', 'unknown']) {
    const ids = groups.map(({ group }) => `${part} ${group}`).filter((id) => counts.cells.has(id));
    if (counts.cells.has(`${part} whole`)) tie(counts, `${part} whole`, ids);
  }
  return counts;
}

/** A fadder of two units counts in both, and typed-in figures may contradict each other: then each part is tied by itself. */
function tie(counts: LinkedCounts, total: string, parts: readonly string[]): void {
  const countOf = (id: string) => counts.cells.get(id)?.count ?? 0;
  if (parts.reduce((sum, part) => sum + countOf(part), 0) <= countOf(total)) counts.addSum(total, parts);
  else for (const part of parts) counts.addShare(part, total);
}
