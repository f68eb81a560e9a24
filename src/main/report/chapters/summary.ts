import { officeLines } from '../../../domain/document/officeLines.ts';
import type { PrintedYear } from '../../../domain/report/printedYear.ts';
import type { DocumentCell, DocumentRow } from '../../../domain/document/block.ts';
import { cell } from '../../../domain/report/yearCells.ts';
import { textsFor } from '../../../locales/texts.ts';
import { type ChapterWriter, sentence } from '../chapterWriter.ts';
import { coordinatorsOfTheSame, shareSentences, whenOf } from './sayings.ts';

/** Chapter 1: the year in one paragraph and one table. */
export function writeSummary(writer: ChapterWriter, comment: string | null): void {
  const { t, material } = writer;
  const { year, before } = material;
  const [name, ...under] = officeLines({
    officeName: material.officeName,
    unitName: textsFor(material.language)('document')('unit'),
  });
  const office = [name, ...under.map((line) => line.toLowerCase())].join(', ');
  writer.say(t('paper.about', { office, year: year.figures.year }));
  const plan = shareSentences(writer, 'planShare')[0] ?? null;
  writer.say(
    sentence([year.count('received')], (count) => t('paper.received', { count, year: year.figures.year })),
    sentence([before.count('received')], (count) => t('paper.receivedBefore', { count })),
    sentence([year.count('decisions')], (count) => t('paper.decided', { count })),
    plan,
    (plan === null ? null : coordinatorsOfTheSame(writer)) ?? shareSentences(writer, 'coordinatorShare')[0] ?? null,
    missingSentence(writer),
  );
  writer.comment(comment);
  keyFigureTable(writer);
}

/** The year's most asked-for figures beside last year's. */
export function keyFigureTable(writer: ChapterWriter): void {
  const { t, material } = writer;
  const { year, before } = material;
  writer.table(
    t('paper.keyFigures'),
    [
      { label: t('paper.figureHead'), format: 'text' },
      { label: String(year.figures.year), format: 'count' },
      { label: String(before.figures.year), format: 'count' },
    ],
    keyFigures(writer),
  );
}

/** The red line of the register, in words. */
export function missingSentence(writer: ChapterWriter): string | null {
  const { t, material } = writer;
  const missing = material.year.count('missing');
  return sentence([missing], (count) =>
    count === 0 ? t('paper.noneMissing', { when: whenOf(writer, material.year) }) : t('paper.missing', { count }),
  );
}

function keyFigures({ t, material }: ChapterWriter): DocumentRow[] {
  const both = (read: (year: PrintedYear) => DocumentCell): DocumentCell[] => [
    read(material.year),
    read(material.before),
  ];
  const counts = (label: string, id: string): DocumentRow => ({ cells: [label, ...both((year) => year.count(id))] });
  const share = (label: string, id: string, of: string): DocumentRow => ({
    cells: [label, ...both((year) => year.share(id, of))],
    format: 'percent',
  });
  const days = (label: string, id: 'daysToDecision' | 'daysToAssignment'): DocumentRow => ({
    cells: [
      label,
      ...both((year) => year.middle(year.figures.indicators[id].median, year.figures.indicators[id].denominator ?? 0)),
    ],
    format: 'days',
  });
  return [
    counts(t('paper.key.received'), 'received'),
    counts(t('paper.key.decisions'), 'decisions'),
    share(t('paper.key.decidedInTime'), 'daysToDecision', cell.of('daysToDecision')),
    days(t('paper.key.daysToDecision'), 'daysToDecision'),
    counts(t('paper.key.plans'), 'planShare'),
    share(t('paper.key.planShare'), 'planShare', cell.denominator),
    counts(t('paper.key.coordinators'), 'coordinatorShare'),
    share(t('paper.key.coordinatorShare'), 'coordinatorShare', cell.denominator),
    counts(t('paper.key.missing'), 'missing'),
    share(t('paper.key.evaluations'), 'evaluationsOnTime', cell.of('evaluationsOnTime')),
  ];
}
