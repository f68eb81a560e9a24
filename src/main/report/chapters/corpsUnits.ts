import { type DocumentCell, type DocumentRow, hiddenCell } from '../../../domain/document/block.ts';
import { gatheredUnits, leastStaff } from '../../../domain/report/gatheredUnits.ts';
import { cell } from '../../../domain/report/yearCells.ts';
import type { CorpsIndicator } from '../../../domain/statistics/corpsFigures.ts';
import { shareOf } from '../../../domain/statistics/share.ts';
import { isSmall } from '../../../domain/statistics/suppression.ts';
import { textsFor } from '../../../locales/texts.ts';
import type { CorpsYear } from '../../statistics/corpsYears.ts';
import type { ChapterWriter } from '../chapterWriter.ts';
import { corpsFigure } from './corpsFigure.ts';
import { groupLabel } from './groupTables.ts';

/** A line of a table by unit: one unit, or the small ones together. */
interface UnitLine {
  readonly label: string;
  readonly units: readonly string[];
}

function unitLines(writer: ChapterWriter, year: CorpsYear): UnitLine[] {
  const t = textsFor(writer.material.language)('reportCorps');
  const { unit } = corpsFigure(year, 'coordinatorsActive').breakdown;
  const { alone, gathered } = gatheredUnits(
    unit.map(({ group, numerator }) => ({ unit: group, coordinators: numerator })),
  );
  return [
    ...alone.map((name) => ({ label: groupLabel(writer, 'unit', name), units: [name] })),
    ...(gathered.length === 0 ? [] : [{ label: t('gathered'), units: gathered }]),
  ];
}

/** The indicator summed over some units. */
function summed(year: CorpsYear, id: CorpsIndicator, units: readonly string[]) {
  const rows = corpsFigure(year, id).breakdown.unit.filter(({ group }) => units.includes(group));
  const numerator = rows.reduce((sum, row) => sum + row.numerator, 0);
  const denominator = rows.reduce((sum, row) => sum + (row.denominator ?? 0), 0);
  return { numerator, share: shareOf(numerator, denominator) };
}

const gatheredNote = (writer: ChapterWriter, lines: readonly UnitLine[]): string[] =>
  lines.some(({ units }) => units.length > 1)
    ? [textsFor(writer.material.language)('reportCorps')('gatheredNote', { least: leastStaff })]
    : [];

/**
 * Coordinators and persons for each, by unit. The mean tells how many persons the unit serves, so it is hidden wherever
 * chapter 5 hides that number, or where it is small.
 */
export function loadTable(writer: ChapterWriter, year: CorpsYear): void {
  const t = textsFor(writer.material.language)('reportCorps');
  const printed = writer.material.year;
  const lines = unitLines(writer, year);
  const mean = ({ units }: UnitLine): DocumentCell => {
    const { numerator, share } = summed(year, 'personsPerCoordinator', units);
    const isHidden = units.some((unit) => printed.isHidden(cell.group('coordinatorShare', 'unit', unit)));
    return isHidden || isSmall(numerator, printed.threshold) ? hiddenCell : share;
  };
  const row = (line: UnitLine): DocumentRow => ({
    cells: [line.label, summed(year, 'coordinatorsActive', line.units).numerator, mean(line)],
  });
  const all = corpsFigure(year, 'personsPerCoordinator');
  writer.table(
    t('loadTable', { day: writer.f.day(year.asOf) }),
    [
      { label: t('unit'), format: 'text' },
      { label: t('coordinators'), format: 'count' },
      { label: t('mean'), format: 'decimal' },
    ],
    [
      ...lines.map(row),
      {
        cells: [
          writer.t('paper.all'),
          corpsFigure(year, 'coordinatorsActive').numerator,
          isSmall(all.numerator, printed.threshold) ? hiddenCell : all.share,
        ],
        isTotal: true,
      },
    ],
    gatheredNote(writer, lines),
  );
}

/** Basic training, training of the last two years, and fadder, as shares of each unit's coordinators. */
export function trainingTable(writer: ChapterWriter, year: CorpsYear): void {
  const t = textsFor(writer.material.language)('reportCorps');
  const lines = unitLines(writer, year);
  const ids = ['trainedShare', 'trainedLast24Months', 'withFadderShare'] as const;
  writer.table(
    t('trainingTable', { day: writer.f.day(year.asOf) }),
    [
      { label: t('unit'), format: 'text' },
      { label: t('coordinators'), format: 'count' },
      { label: t('basics'), format: 'percent' },
      { label: t('last24'), format: 'percent' },
      { label: t('hasFadder'), format: 'percent' },
    ],
    [
      ...lines.map(({ label, units }) => ({
        cells: [
          label,
          summed(year, 'coordinatorsActive', units).numerator,
          ...ids.map((id) => summed(year, id, units).share),
        ],
      })),
      {
        cells: [
          writer.t('paper.all'),
          corpsFigure(year, 'coordinatorsActive').numerator,
          ...ids.map((id) => corpsFigure(year, id).share),
        ],
        isTotal: true,
      },
    ],
    gatheredNote(writer, lines),
  );
}
