import { isPeriodOf, periodsBetween } from './period.ts';
import { mostPeriods, type SeriesDefinition } from './series.ts';

/** What is wrong with a definition, by the field it is told at. */
export const seriesRules = [
  'noSuchPeriod',
  'lastBeforeFirst',
  'tooManyPeriods',
  'sameName',
  'manyUnknown',
  'needsOneRow',
  'needsSpecialties',
  'needsYears',
  'needsPlans',
  'outside',
] as const;
export type SeriesRule = (typeof seriesRules)[number];

/** Rules between the fields of a definition: field → rule; empty where all is well. */
export function brokenSeriesRules(definition: SeriesDefinition): Partial<Record<string, SeriesRule>> {
  const { periodKind, first, last, rows, breaks, registered, isPlanShare } = definition;
  const broken: Partial<Record<string, SeriesRule>> = {};
  if (!isPeriodOf(periodKind, first)) broken['first'] = 'noSuchPeriod';
  if (!isPeriodOf(periodKind, last)) broken['last'] = 'noSuchPeriod';
  if (Object.keys(broken).length > 0) return broken;
  const periods = periodsBetween(periodKind, first, last);
  if (periods < 1) broken['last'] = 'lastBeforeFirst';
  if (periods > mostPeriods) broken['last'] = 'tooManyPeriods';
  const names = rows.map(({ label }) => label.trim().toLowerCase());
  if (new Set(names).size < names.length) broken['rows'] = 'sameName';
  else if (rows.filter(({ isUnknown }) => isUnknown).length > 1) broken['rows'] = 'manyUnknown';
  if (breaks.some(({ at }) => !isPeriodOf(periodKind, at) || at <= first)) broken['breaks'] = 'outside';
  const measured = registered && brokenMeasure(definition);
  if (measured) broken['measure'] = measured;
  if (isPlanShare && (periodKind !== 'year' || rows.length !== 1))
    broken['isPlanShare'] = periodKind === 'year' ? 'needsOneRow' : 'needsYears';
  // The country's share is of persons with an active plan, and nothing else can stand beside it.
  else if (isPlanShare && registered && registered.measure !== 'activePlans') broken['isPlanShare'] = 'needsPlans';
  return broken;
}

/** The register must know what each row is: one row is all of them, several are fagområder. */
function brokenMeasure({ registered, rows, periodKind, first }: SeriesDefinition): SeriesRule | null {
  if (!registered) return null;
  if (!isPeriodOf(periodKind, registered.from) || registered.from < first) return 'outside';
  if (rows.length === 1) return null;
  if (registered.measure !== 'received') return 'needsOneRow';
  const named = rows.flatMap(({ specialty }) => specialty ?? []);
  return named.length < rows.length || new Set(named).size < named.length ? 'needsSpecialties' : null;
}
