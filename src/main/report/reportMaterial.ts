import { type Day, yearOf } from '../../domain/calendar/day.ts';
import type { LetterLanguage } from '../../domain/office/officeType.ts';
import { PrintedYear } from '../../domain/report/printedYear.ts';
import { cell } from '../../domain/report/yearCells.ts';
import type { DenominatorId } from '../../domain/statistics/indicator.ts';
import { isSmall, type SuppressionThreshold } from '../../domain/statistics/suppression.ts';
import type { QueryContext } from '../api/context.ts';
import { countFindings } from '../quality/openFindings.ts';
import { corpsYears } from '../statistics/corpsYears.ts';
import { resolveDenominator } from '../statistics/denominatorRepo.ts';
import { planTrend, type TrendYear } from '../statistics/planTrendRepo.ts';
import type { PrintedTrendYear, ReportMaterial } from './chapterWriter.ts';
import { cooperationMaterial } from './cooperationMaterial.ts';
import { criteriaMaterial } from './criteriaMaterial.ts';
import { improvementMaterial } from './improvementMaterial.ts';
import { mandateYear } from './mandateYear.ts';
import { olderYears } from './olderYears.ts';
import { participationMaterial } from './participationMaterial.ts';
import { readYear } from './readYear.ts';
import { seriesMaterial } from './seriesMaterial.ts';

export interface MaterialOrder {
  /** The year up to this day is told of, and how things stand on it. */
  readonly asOf: Day;
  /** What shares are of; null: what the office has typed in, else its own register. */
  readonly denominatorId: DenominatorId | null;
  readonly language: LetterLanguage;
  /** Whether the years before the two are told of too, and the office's own series: in the report, not on the dashboard. */
  readonly isReport?: boolean;
}

/** The figures of a year up to a day and of the year before, small numbers hidden in all of them at once. */
export async function reportMaterial(
  { db, settings, reference }: Pick<QueryContext, 'db' | 'settings' | 'reference'>,
  { asOf, denominatorId, language, isReport = false }: MaterialOrder,
): Promise<ReportMaterial> {
  const threshold = settings.suppressBelow;
  const of = await resolveDenominator(db, denominatorId, asOf);
  const printed = async (year: number) => new PrintedYear(await readYear(db, year, asOf, of), threshold);
  const [year, before] = [await printed(yearOf(asOf)), await printed(yearOf(asOf) - 1)];
  const older = isReport ? await olderYears(db, { asOf, of }) : [];
  const years = [...older.map((figures) => new PrintedYear(figures, threshold)), before, year];
  const line = await planTrend(db, asOf, of, reference.nationalFigures());
  const trend = line.map((point) => withoutSmall(point, years, threshold));
  const isPlanHidden = (told: number) => trend.some((point) => point.year === told && point.isHidden);
  return {
    language,
    officeName: settings.officeName,
    year,
    before,
    years,
    trend,
    national: reference.nationalFigures(),
    corps: await corpsYears(db, asOf),
    mandate: await mandateYear(db, settings.officeType, asOf),
    cooperation: await cooperationMaterial({ db, reference }, asOf),
    quality: isReport ? await countFindings({ db, today: asOf, settings, reference }) : null,
    criteria: await criteriaMaterial(db, reference, yearOf(asOf)),
    participation: await participationMaterial(db, yearOf(asOf), asOf, settings.suppressBelow),
    improvements: await improvementMaterial(db, yearOf(asOf)),
    series: isReport ? await seriesMaterial(db, asOf, { threshold, years, isPlanHidden }) : [],
  };
}

/** The year as it may be printed: without its own share where that is hidden. */
function withoutSmall(
  point: TrendYear,
  years: readonly PrintedYear[],
  threshold: SuppressionThreshold,
): PrintedTrendYear {
  const printed = years.find(({ figures }) => figures.year === point.year);
  const rest = (point.officeDenominator ?? 0) - (point.officeNumerator ?? 0);
  const isHidden = printed
    ? printed.isHidden('planShare') || printed.isHidden(cell.denominator)
    : [point.officeNumerator ?? 0, point.officeDenominator ?? 0, rest].some((count) => isSmall(count, threshold));
  return isHidden
    ? { ...point, office: null, officeNumerator: null, officeDenominator: null, isHidden }
    : { ...point, isHidden };
}
