import type { z } from 'zod';

import type { SeriesListRow, seriesRoutes } from '../../contract/series.ts';
import { partsOfKey } from '../../domain/series/period.ts';
import { type ShownSeries, shownSeries } from '../../domain/series/shownSeries.ts';
import { nationalPlanShares } from '../../domain/statistics/nationalLine.ts';
import { shareOf } from '../../domain/statistics/share.ts';
import { accountNames } from '../account/accountRepo.ts';
import type { QueryContext } from '../api/context.ts';
import { Refusal } from '../api/refusal.ts';
import { typedIn } from '../statistics/denominatorRepo.ts';
import { registeredCounts } from './registeredCounts.ts';
import { findSeries, lastSeriesEvents, type StoredSeries } from './seriesRepo.ts';

type SeriesView = z.input<typeof seriesRoutes.get.output>;

/** A series with the register's figures in it. */
export const wholeSeries = async (
  { db, today }: Pick<QueryContext, 'db' | 'today'>,
  stored: StoredSeries,
): Promise<ShownSeries> => shownSeries(stored, await registeredCounts(db, stored.definition, today), today);

/** A series as lists show it. */
export function listRowOf({ id, version, definition, updatedAt }: StoredSeries, shown: ShownSeries): SeriesListRow {
  const { title, unit, periodKind, first, last, rows, breaks, registered, chapter } = definition;
  return {
    id,
    version,
    title,
    unit,
    periodKind,
    first: shown.periods[0] ?? first,
    last: shown.periods.at(-1) ?? last,
    rows: rows.length,
    breaks: breaks.length,
    isRegistered: registered !== null,
    chapter,
    updatedAt,
  };
}

/** One series with its figures, what it is a share of, and who changed it. */
export async function seriesView(ctx: QueryContext, id: string): Promise<SeriesView> {
  const { db } = ctx;
  const stored = await findSeries(db, id);
  if (!stored) throw new Refusal('NOT_FOUND');
  const shown = await wholeSeries(ctx, stored);
  const events = await lastSeriesEvents(db, id);
  const names = await accountNames(db);
  return {
    id,
    version: stored.version,
    isRemoved: stored.removedAt !== null,
    definition: stored.definition,
    cells: stored.cells,
    shown,
    compared: stored.definition.isPlanShare ? await comparedYears(ctx, shown) : null,
    canUndo: events.length > 0,
    history: events.map(({ version, at, accountId, back }) => ({
      version,
      at,
      by: names.get(accountId) ?? '',
      cells: Object.keys(back.cells).length,
    })),
  } as SeriesView;
}

/** Each year's share of the recipients typed in for it, beside what was published of the country; nothing is made up. */
async function comparedYears(
  { db, reference }: Pick<QueryContext, 'db' | 'reference'>,
  { periods, rows }: ShownSeries,
): Promise<NonNullable<SeriesView['compared']>> {
  const national = new Map(nationalPlanShares(reference.nationalFigures()).map((found) => [found.year, found]));
  const years: NonNullable<SeriesView['compared']> = [];
  for (const [at, period] of periods.entries()) {
    const { year } = partsOfKey(period);
    const numerator = rows[0]?.cells[at]?.value ?? null;
    const typed = await typedIn(db, year);
    const denominator = typed?.values.get('all') ?? null;
    const country = national.get(year);
    years.push({
      year,
      numerator,
      denominator,
      source: typed?.source ?? null,
      enteredOn: typed?.enteredOn ?? null,
      share: numerator === null ? null : shareOf(numerator, denominator),
      national: country ? { share: country.share, decimals: country.decimals, source: country.source } : null,
    });
  }
  return years;
}
