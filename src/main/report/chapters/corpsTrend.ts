import { type DocumentCell, type DocumentRow, hiddenCell } from '../../../domain/document/block.ts';
import { leastStaff } from '../../../domain/report/gatheredUnits.ts';
import { type CorpsIndicator, corpsIndicators } from '../../../domain/statistics/corpsFigures.ts';
import { isRatio } from '../../../domain/statistics/indicatorAbout.ts';
import { isSmall } from '../../../domain/statistics/suppression.ts';
import { textsFor } from '../../../locales/texts.ts';
import type { CorpsYear } from '../../statistics/corpsYears.ts';
import type { ChapterWriter } from '../chapterWriter.ts';
import { corpsFigure } from './corpsFigure.ts';

/** The figures of the corps, one line each, a column for each year. */
export function corpsTrendTable(writer: ChapterWriter): void {
  const { material, code } = writer;
  const t = textsFor(material.language)('reportCorps');
  const row = (id: CorpsIndicator): DocumentRow => ({
    cells: [code(`indicator.${id}`), ...material.corps.map((year) => printed(writer, year, id))],
    format: id === 'coordinatorsActive' ? 'count' : isRatio(id) ? 'decimal' : 'percent',
  });
  writer.table(
    t('trendTable'),
    [
      { label: t('figure'), format: 'text' },
      ...material.corps.map(({ year }) => ({ label: String(year), format: 'count' as const })),
    ],
    corpsIndicators.map(row),
    [t('trendNote')],
  );
}

/** Nothing but their number is told of one or two coordinators; and a mean of few persons tells who they are. */
function printed({ material }: ChapterWriter, year: CorpsYear, id: CorpsIndicator): DocumentCell {
  const active = corpsFigure(year, 'coordinatorsActive').numerator;
  const { numerator, share } = corpsFigure(year, id);
  if (id === 'coordinatorsActive') return active;
  // The mean times the coordinators is the number of persons: hidden wherever that is.
  const told = material.years.find(({ figures }) => figures.year === year.year);
  const isPersonsHidden = isSmall(numerator, material.year.threshold) || told?.isHidden('coordinatorShare');
  const isHidden = active < leastStaff || (id === 'personsPerCoordinator' && isPersonsHidden);
  return isHidden ? hiddenCell : share;
}

/** Basic training year by year, as bars from zero; left out where there is one year alone. */
export function corpsTrendFigure(writer: ChapterWriter): void {
  const { material, f, t: report } = writer;
  const t = textsFor(material.language)('reportCorps');
  const years = material.corps.filter(
    (year) =>
      corpsFigure(year, 'coordinatorsActive').numerator >= leastStaff && corpsFigure(year, 'trainedShare').share,
  );
  if (years.length < 2) return;
  const rows = years.map((year) => {
    const { numerator, denominator, share } = corpsFigure(year, 'trainedShare');
    return {
      key: String(year.year),
      label: String(year.year),
      value: share,
      valueText: f.percent(share ?? 0),
      ofText: report('paper.numberOf', { numerator: f.number(numerator), denominator: f.number(denominator ?? 0) }),
      isUnknown: false,
    };
  });
  writer.figure(
    t('trendFigure'),
    report('paper.barsAlt', { figures: rows.map((row) => `${row.label} ${row.valueText}`).join(', ') }),
    report('paper.ownRegister'),
    { kind: 'bars', rows },
  );
}
