import { complaintKinds, complaintOutcomes } from '../../../domain/complaint/codes.ts';
import { countedDeadlineKinds } from '../../../domain/statistics/deadlineFigures.ts';
import type { DocumentCell } from '../../../domain/document/block.ts';
import { isHidden } from '../../../domain/document/block.ts';
import type { PrintedYear } from '../../../domain/report/printedYear.ts';
import { cell } from '../../../domain/report/yearCells.ts';
import { textsFor } from '../../../locales/texts.ts';
import { type ChapterWriter, sentence } from '../chapterWriter.ts';
import { deviationTable } from './deviations.ts';
import { complaintYears } from './yearTables.ts';

/** Chapter 9: complaints and how they ended, and what was not as it should be: days without anybody, deadlines broken (FOR-2016-10-28-1250 § 6 g). */
export function writeComplaints(writer: ChapterWriter, comment: string | null): void {
  const { f, material } = writer;
  const t = textsFor(material.language)('reportComplaints');
  const { year, before } = material;
  writer.section(t('complaints'));
  writer.say(
    sentence([year.count(cell.complaints)], (count) => t('received', { count, year: year.figures.year })),
    sentence([before.count(cell.complaints)], (count) => t('receivedBefore', { count })),
    sentence([year.count(cell.complaintsSettled)], (count) => (count === 0 ? '' : t('settled', { count }))),
    forwardedSentence(writer),
    sentence([year.count(cell.supervisionRequests)], (count) => (count === 0 ? '' : t('supervision', { count }))),
  );
  writer.comment(comment);
  if (isAny(year, cell.complaints) || isAny(before, cell.complaints))
    countTable(writer, t('kindTable'), t('kind'), [
      ...complaintKinds.map((kind) => [writer.code(`complaintKind.${kind}`), cell.complaintKind(kind)] as const),
      [writer.t('paper.all'), cell.complaints],
    ]);
  if (isAny(year, cell.complaintsSettled) || isAny(before, cell.complaintsSettled)) {
    countTable(writer, t('outcomeTable'), t('outcome'), [
      ...complaintOutcomes.map(
        (outcome) => [writer.code(`complaintOutcome.${outcome}`), cell.complaintOutcome(outcome)] as const,
      ),
      [writer.t('paper.all'), cell.complaintsSettled],
    ]);
    outcomeFigure(writer);
  }

  complaintYears(writer);

  writer.section(t('deviations'));
  writer.say(
    sentence(
      [year.count('daysWithoutCoordinator'), year.count(cell.of('daysWithoutCoordinator'))],
      (numerator, denominator) =>
        numerator === 0
          ? t('nobodyWithout', { denominator: f.number(denominator) })
          : t('without', {
              numerator: f.number(numerator),
              denominator: f.number(denominator),
              days: f.number(year.figures.indicators.daysWithoutCoordinator.days ?? 0),
            }),
    ),
    sentence([before.count('daysWithoutCoordinator')], (count) => t('withoutBefore', { count })),
  );
  deadlineTable(writer);
  deviationTable(writer);
}

function forwardedSentence({ f, material: { year, language } }: ChapterWriter): string | null {
  const t = textsFor(language)('reportComplaints');
  const { forwarded, daysToForwarding } = year.figures.complaints;
  const median = year.middle(daysToForwarding.median, forwarded);
  return sentence([year.count(cell.complaintsForwarded), median], (count, days) =>
    count === 0 ? '' : t('forwarded', { count, median: f.number(days) }),
  );
}

const isAny = (year: PrintedYear, id: string): boolean => year.count(id) !== 0;

/** Rows of counts, this year and last; the last row is the total. What did not occur is zero. */
function countTable(
  writer: ChapterWriter,
  caption: string,
  head: string,
  rows: readonly (readonly [label: string, id: string])[],
): void {
  const { year, before } = writer.material;
  writer.table(
    caption,
    [
      { label: head, format: 'text' },
      { label: String(year.figures.year), format: 'count' },
      { label: String(before.figures.year), format: 'count' },
    ],
    rows.map(([label, id], index) => ({
      cells: [label, year.count(id) ?? 0, before.count(id) ?? 0],
      isTotal: index === rows.length - 1,
    })),
  );
}

/** How the year's complaints ended, as shares; left out where one of them is hidden, since a bar's length would tell it. */
function outcomeFigure(writer: ChapterWriter): void {
  const { f, code, material } = writer;
  const { year, language } = material;
  const t = textsFor(language)('reportComplaints');
  const total = year.shown(cell.complaintsSettled);
  const shares = complaintOutcomes.map(
    (outcome) => [outcome, year.share(cell.complaintOutcome(outcome), cell.complaintsSettled)] as const,
  );
  if (total === null || total === 0 || shares.some(([, share]) => isHidden(share))) return;
  const rows = shares.map(([outcome, share]) => ({
    key: outcome,
    label: code(`complaintOutcome.${outcome}`),
    value: typeof share === 'number' ? share : null,
    valueText: typeof share === 'number' ? f.percent(share) : '..',
    ofText: writer.t('paper.numberOf', {
      numerator: f.number(year.shown(cell.complaintOutcome(outcome)) ?? 0),
      denominator: f.number(total),
    }),
    isUnknown: false,
  }));
  writer.figure(
    t('outcomeFigure', { year: year.figures.year }),
    writer.t('paper.barsAlt', { figures: rows.map((row) => `${row.label} ${row.valueText}`).join(', ') }),
    writer.t('paper.ownRegister'),
    { kind: 'bars', rows },
  );
}

/** What part of each kind of deadline was kept, this year and last. */
function deadlineTable(writer: ChapterWriter): void {
  const { code, material } = writer;
  const { year, before, language } = material;
  const t = textsFor(language)('reportComplaints');
  const kinds = countedDeadlineKinds.filter((kind) =>
    [year, before].some(
      (one) => isAny(one, cell.deadlineJudged(kind)) && one.count(cell.deadlineJudged(kind)) !== null,
    ),
  );
  if (kinds.length === 0) return;
  writer.table(
    t('deadlineTable', { year: year.figures.year }),
    [
      { label: t('deadline'), format: 'text' },
      { label: t('kept'), format: 'count' },
      { label: t('judged'), format: 'count' },
      { label: t('share'), format: 'percent' },
      { label: t('shareBefore', { year: before.figures.year }), format: 'percent' },
    ],
    [
      ...kinds.map((kind) => ({
        cells: [
          code(`deadlineKind.${kind}`),
          ...keptCells(year, cell.deadlineKept(kind), cell.deadlineJudged(kind)),
          before.share(cell.deadlineKept(kind), cell.deadlineJudged(kind)),
        ],
      })),
      {
        cells: [
          writer.t('paper.all'),
          ...keptCells(year, cell.deadlinesKept, cell.deadlinesJudged),
          before.share(cell.deadlinesKept, cell.deadlinesJudged),
        ],
        isTotal: true,
      },
    ],
    [t('deadlineNote')],
  );
}

const keptCells = (one: PrintedYear, kept: string, judged: string): DocumentCell[] => [
  one.count(kept) ?? 0,
  one.count(judged) ?? 0,
  one.share(kept, judged),
];
