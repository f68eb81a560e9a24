import type { Day } from '../../domain/calendar/day.ts';
import { lastFinished, type PeriodKey } from '../../domain/series/period.ts';
import type { CommandSession } from './registerSession.ts';

/** A series as the command line tells it: figures by row, in the order of the periods; null where one lacks. */
interface ToldSeries {
  readonly title: string;
  readonly periods: readonly PeriodKey[];
  readonly rows: readonly { readonly label: string; readonly values: readonly (number | null)[] }[];
  /** None where there is one row alone. */
  readonly totals: readonly (number | null)[];
}

/** Every series the office keeps, typed and registered figures in one line, of the periods that were over on the day. */
export async function wholeSeries(ask: CommandSession['ask'], asOf: Day): Promise<ToldSeries[]> {
  const told: ToldSeries[] = [];
  for (const { id, title, periodKind } of await ask('series.list', {})) {
    const { shown } = await ask('series.get', { id });
    const last = lastFinished(periodKind, asOf);
    const isOver = (_: unknown, at: number): boolean => (shown.periods[at] ?? last) <= last;
    told.push({
      title,
      periods: shown.periods.filter(isOver),
      rows: shown.rows.map(({ label, cells }) => ({ label, values: cells.filter(isOver).map(({ value }) => value) })),
      totals: shown.totals.filter(isOver),
    });
  }
  return told;
}

/** «series.IP i Helse Øst: 2007-2 2101, 2007-3 4146»: the totals, or the one row there is. */
export const seriesLines = (series: readonly ToldSeries[]): string[] =>
  series.map(({ title, periods, rows, totals }) => {
    const values = totals.length > 0 ? totals : (rows[0]?.values ?? []);
    return `series.${title}: ${periods.map((period, at) => `${period} ${values[at] ?? '..'}`).join(', ')}`;
  });
