import { cell } from '../../../domain/report/yearCells.ts';
import { dimensions } from '../../../domain/statistics/breakdown.ts';
import { isSmall } from '../../../domain/statistics/suppression.ts';
import { type ChapterWriter, sentence } from '../chapterWriter.ts';
import { groupLabel, groupTable, isWorthATable } from './groupTables.ts';
import { needClassFigure } from './needClassFigure.ts';
import { shareSentences } from './sayings.ts';
import { missingSentence } from './summary.ts';
import { coordinatorYears } from './yearTables.ts';

/** Chapter 5: who has a coordinator, who lacks one, and how much the coordinators carry. */
export function writeCoordinators(writer: ChapterWriter, comment: string | null): void {
  const { t, f, material } = writer;
  const { year, before } = material;
  writer.section(t('paper.coordinator.title'));
  writer.say(...shareSentences(writer, 'coordinatorShare'), missingSentence(writer));
  writer.comment(comment);
  coordinatorYears(writer);
  for (const dimension of dimensions.filter((d) => d !== 'unit' && isWorthATable(writer, 'coordinatorShare', d))) {
    writer.section(t(`paper.byHead.${dimension}`));
    groupTable(writer, 'coordinatorShare', dimension);
    if (dimension === 'needClass') needClassFigure(writer, 'coordinatorShare');
  }
  writer.section(t('paper.coordinator.units'));
  const { most, overMax } = year.figures.load;
  const coordinators = year.figures.indicators.coordinatorsActive.numerator;
  const { numerator: persons, share: mean } = year.figures.indicators.personsPerCoordinator;
  writer.say(
    t('paper.coordinator.active', { count: coordinators }),
    mean === null || isSmall(persons, year.threshold)
      ? ''
      : t('paper.coordinator.load', { mean: f.number(mean, 1), most: f.number(most) }),
    overMax === 0 ? '' : t('paper.coordinator.overMax', { count: overMax }),
  );
  const units = year.figures.indicators.coordinatorShare.breakdown.unit.map((row) => row.group);
  if (units.length === 0) return;
  writer.table(
    t('paper.coordinator.unitTable', { day: f.day(year.figures.asOf) }),
    [
      { label: t('paper.groupHead.unit'), format: 'text' },
      { label: String(year.figures.year), format: 'count' },
      { label: String(before.figures.year), format: 'count' },
    ],
    [
      ...units.map((unit) => ({
        cells: [
          groupLabel(writer, 'unit', unit),
          year.count(cell.group('coordinatorShare', 'unit', unit)),
          before.count(cell.group('coordinatorShare', 'unit', unit)) ?? 0,
        ],
      })),
      { cells: [t('paper.all'), year.count('coordinatorShare'), before.count('coordinatorShare')], isTotal: true },
    ],
    [
      sentence([year.count(cell.unknown('coordinatorShare'))], (count) =>
        count === 0 ? '' : t('paper.coordinator.unknown', { count }),
      ) ?? '',
    ].filter((note) => note !== ''),
  );
}
