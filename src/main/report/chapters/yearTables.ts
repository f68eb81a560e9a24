import type { CellFormat, DocumentCell } from '../../../domain/document/block.ts';
import type { PrintedYear } from '../../../domain/report/printedYear.ts';
import { cell } from '../../../domain/report/yearCells.ts';
import { textsFor } from '../../../locales/texts.ts';
import type { ChapterWriter } from '../chapterWriter.ts';

interface YearRow {
  readonly label: string;
  readonly format: CellFormat;
  readonly of: (year: PrintedYear) => DocumentCell;
}

/** Fewer years than this are told of beside each other in the tables already. */
const leastYears = 3;

const textsOf = (writer: ChapterWriter) => textsFor(writer.material.language)('reportYears');

/** Figures a line each, a column for each year. */
function yearTable(writer: ChapterWriter, caption: string, rows: readonly YearRow[]): void {
  const { years } = writer.material;
  if (years.length < leastYears) return;
  writer.table(
    caption,
    [
      { label: writer.t('paper.figureHead'), format: 'text' },
      ...years.map(({ figures }) => ({ label: String(figures.year), format: 'count' as const })),
    ],
    rows.map(({ label, format, of }) => ({ cells: [label, ...years.map(of)], format })),
  );
}

/** A figure of each year as a bar from zero; a hidden or missing one has none. */
function yearFigure(writer: ChapterWriter, caption: string, { format, of }: YearRow): void {
  const { f, t, material } = writer;
  if (material.years.length < leastYears) return;
  const words = (found: DocumentCell) => {
    if (typeof found !== 'number') return found === null ? '..' : ':';
    return format === 'percent' ? f.percent(found) : f.number(found);
  };
  const rows = material.years.map((year) => {
    const found = of(year);
    const name = String(year.figures.year);
    const value = typeof found === 'number' ? found : null;
    return { key: name, label: name, value, valueText: words(found), ofText: '', isUnknown: false };
  });
  if (rows.filter(({ value }) => value !== null).length < 2) return;
  writer.figure(
    caption,
    t('paper.barsAlt', { figures: rows.map((row) => `${row.label} ${row.valueText}`).join(', ') }),
    t('paper.ownRegister'),
    { kind: 'bars', rows },
  );
}

const median = (year: PrintedYear, id: 'daysToDecision' | 'daysToAssignment'): DocumentCell =>
  year.middle(year.figures.indicators[id].median, year.figures.indicators[id].denominator ?? 0);

/** Meldinger, decisions and days over the years. */
export function referralYears(writer: ChapterWriter): void {
  const t = textsOf(writer);
  const received: YearRow = { label: t('received'), format: 'count', of: (year) => year.count('received') };
  yearFigure(writer, t('receivedFigure'), received);
  yearTable(writer, t('referralTable'), [
    received,
    { label: t('decisions'), format: 'count', of: (year) => year.count('decisions') },
    {
      label: t('decidedInTime'),
      format: 'percent',
      of: (year) => year.share('daysToDecision', cell.of('daysToDecision')),
    },
    { label: t('daysToDecision'), format: 'days', of: (year) => median(year, 'daysToDecision') },
    { label: t('daysToAssignment'), format: 'days', of: (year) => median(year, 'daysToAssignment') },
  ]);
}

/** Who has a coordinator, over the years. */
export function coordinatorYears(writer: ChapterWriter): void {
  const t = textsOf(writer);
  const of = writer.t(`paper.ofHead.${writer.material.year.figures.denominatorId}`);
  const share: YearRow = {
    label: t('coordinatorShare'),
    format: 'percent',
    of: (year) => year.share('coordinatorShare', cell.denominator),
  };
  yearFigure(writer, t('coordinatorFigure'), share);
  yearTable(writer, t('coordinatorTable'), [
    { label: t('withCoordinator'), format: 'count', of: (year) => year.count('coordinatorShare') },
    { label: of, format: 'count', of: (year) => year.count(cell.denominator) },
    share,
  ]);
}

/** Complaints and deadlines over the years. */
export function complaintYears(writer: ChapterWriter): void {
  const t = textsOf(writer);
  const { years } = writer.material;
  if (years.every((year) => year.count(cell.complaints) === 0 && year.count(cell.deadlinesJudged) === 0)) return;
  yearTable(writer, t('complaintTable'), [
    { label: t('complaints'), format: 'count', of: (year) => year.count(cell.complaints) ?? 0 },
    { label: t('settled'), format: 'count', of: (year) => year.count(cell.complaintsSettled) ?? 0 },
    {
      label: t('deadlinesKept'),
      format: 'percent',
      of: (year) => year.share(cell.deadlinesKept, cell.deadlinesJudged),
    },
  ]);
}
