import { type DocumentCell, hiddenCell, isHidden } from '../document/block.ts';
import { specialties } from '../referral/codes.ts';
import { countPerYear, type PeriodKey, partsOfKey } from '../series/period.ts';
import { type PrintedSeries, printedSeries } from '../series/printedSeries.ts';
import type { SeriesDefinition, SeriesRow } from '../series/series.ts';
import type { ShownSeries } from '../series/shownSeries.ts';
import type { SuppressionThreshold } from '../statistics/suppression.ts';
import type { PrintedYear } from './printedYear.ts';
import { cell } from './yearCells.ts';

/** What the rest of the report hides. */
export interface HiddenElsewhere {
  readonly threshold: SuppressionThreshold;
  readonly years: readonly PrintedYear[];
  /** Whether the year's number of plans is hidden in the line beside the country's. */
  readonly isPlanHidden: (year: number) => boolean;
}

/**
 * A series as the report may print it. What the register counts stands in other tables too, and is hidden here as it is there;
 * a sum is hidden with any of its parts, unless the report tells that very sum. Meldinger per kvartal and halvår are left out as far as the
 * register counts them: beside the table per tertial they would give months away.
 */
export function seriesInReport(
  definition: SeriesDefinition,
  whole: ShownSeries,
  elsewhere: HiddenElsewhere,
): { readonly shown: ShownSeries; readonly printed: PrintedSeries } {
  const shown = withoutUnsafe(definition, whole);
  const printed = printedSeries(shown, elsewhere.threshold);
  const isCounted = (at: number) => shown.rows[0]?.cells[at]?.origin === 'registered';
  const rows = shown.rows.map((row, index) =>
    shown.periods.map((period, at): DocumentCell => {
      const alone = printed.rows[index]?.[at] ?? null;
      if (!isCounted(at) || alone === null) return alone;
      return isHiddenThere(definition, row, period, elsewhere) ? hiddenCell : alone;
    }),
  );
  const anyHidden = (at: number) => rows.some((cells) => isHidden(cells[at] ?? null));
  const sumOf = (sums: readonly DocumentCell[], tells: (period: PeriodKey) => DocumentCell | undefined) =>
    sums.map((sum, at) => {
      if (!isCounted(at)) return sum;
      const told = tells(shown.periods[at] as PeriodKey);
      return told ?? (anyHidden(at) ? hiddenCell : sum);
    });
  const isEvery = specialties.every((one) => shown.rows.some(({ specialty }) => specialty === one));
  return {
    shown,
    printed: {
      ...printed,
      rows,
      totals: sumOf(printed.totals, (period) => (isEvery ? toldTotal(definition, period, elsewhere) : undefined)),
      known: sumOf(printed.known, () => undefined),
    },
  };
}

/** The report's own sum of the period, hidden or not; undefined where it tells none. */
function toldTotal(
  { periodKind }: SeriesDefinition,
  period: PeriodKey,
  { years }: HiddenElsewhere,
): DocumentCell | undefined {
  const { year, n } = partsOfKey(period);
  const found = years.find(({ figures }) => figures.year === year);
  return found?.count(periodKind === 'year' ? 'received' : cell.tertial(n)) ?? undefined;
}

function isHiddenThere(
  definition: SeriesDefinition,
  row: SeriesRow,
  period: PeriodKey,
  { years, isPlanHidden }: HiddenElsewhere,
): boolean {
  const { year, n } = partsOfKey(period);
  const { periodKind, registered } = definition;
  const found = years.find(({ figures }) => figures.year === year);
  if (registered?.measure !== 'received') {
    // Only the last day of the year is told of in other tables.
    if (n !== countPerYear(periodKind)) return false;
    const id = registered?.measure === 'activePlans' ? 'planShare' : 'coordinatorShare';
    return found ? found.isHidden(id) : id === 'planShare' && isPlanHidden(year);
  }
  const specialty = definition.rows.length === 1 ? null : row.specialty;
  const id =
    periodKind === 'year'
      ? specialty === null
        ? 'received'
        : cell.specialty(specialty)
      : specialty === null
        ? cell.tertial(n)
        : cell.tertialSpecialty(n, specialty);
  return found?.isHidden(id) ?? false;
}

function withoutUnsafe({ periodKind, registered }: SeriesDefinition, shown: ShownSeries): ShownSeries {
  const isUnsafe = registered?.measure === 'received' && (periodKind === 'quarter' || periodKind === 'halfYear');
  if (!isUnsafe) return shown;
  const kept = <T>(list: readonly T[]) => list.filter((_, at) => shown.rows[0]?.cells[at]?.origin === 'typed');
  return {
    periods: kept(shown.periods),
    rows: shown.rows.map((row) => ({ ...row, cells: kept(row.cells) })),
    totals: kept(shown.totals),
    known: kept(shown.known),
  };
}
