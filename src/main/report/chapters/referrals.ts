import { needs, outcomes, referrerTypes, specialties } from '../../../domain/referral/codes.ts';
import type { PrintedYear } from '../../../domain/report/printedYear.ts';
import type { DocumentCell, DocumentRow } from '../../../domain/document/block.ts';
import { cell } from '../../../domain/report/yearCells.ts';
import { type ChapterWriter, sentence } from '../chapterWriter.ts';
import { tertialFigure } from './tertialFigure.ts';
import { referralYears } from './yearTables.ts';

/** Chapter 3: how many meldinger, of what, from whom, what became of them, and how long it took. */
export function writeReferrals(writer: ChapterWriter, comment: string | null): void {
  const { t, material } = writer;
  const { year, before } = material;
  writer.section(t('paper.referrals.perTertial'));
  writer.say(
    sentence([year.count('received')], (count) => t('paper.received', { count, year: year.figures.year })),
    sentence([before.count('received')], (count) => t('paper.receivedBefore', { count })),
  );
  writer.comment(comment);
  tertialFigure(writer);
  tertialTable(writer);
  referralYears(writer);

  writer.section(t('paper.referrals.about'));
  const { needs: byNeed, referrers, outcomes: byOutcome } = year.figures;
  const total = t('paper.all');
  countTable(writer, t('paper.referrals.byNeed'), t('paper.referrals.needHead'), [
    ...needs
      .filter((need) => byNeed.has(need) || before.figures.needs.has(need))
      .map((need) => [writer.code(`need.${need}`), cell.need(need)] as const),
    [total, 'received'],
  ]);
  countTable(writer, t('paper.referrals.byReferrer'), t('paper.referrals.referrerHead'), [
    ...referrerTypes
      .filter((type) => referrers.has(type) || before.figures.referrers.has(type))
      .map((type) => [writer.code(`referrerType.${type}`), cell.referrer(type)] as const),
    [total, 'received'],
  ]);

  writer.section(t('paper.referrals.decisions'));
  writer.say(
    sentence([year.count('decisions')], (count) => t('paper.decided', { count })),
    ...deadlineSentences(writer),
  );
  countTable(writer, t('paper.referrals.byOutcome'), t('paper.referrals.outcomeHead'), [
    ...outcomes
      .filter((outcome) => byOutcome.has(outcome) || before.figures.outcomes.has(outcome))
      .map((outcome) => [writer.code(`outcome.${outcome}`), cell.outcome(outcome)] as const),
    [total, 'decisions'],
  ]);
  timeTable(writer);

  writer.section(t('paper.referrals.way'));
  writer.say(t('paper.referrals.wayAbout', { year: year.figures.year, day: writer.f.day(year.figures.asOf) }));
  wayTable(writer);
}

/** How many of the year's meldinger came how far on the way to a plan. */
export function wayTable(writer: ChapterWriter): void {
  const { t } = writer;
  countTable(
    writer,
    t('paper.referrals.wayTable'),
    t('paper.referrals.stepHead'),
    [
      [t('paper.step.received'), 'received'],
      [t('paper.step.decided'), 'decided'],
      [t('paper.step.granted'), 'granted'],
      [t('paper.step.assigned'), 'assigned'],
      [t('paper.step.activePlan'), 'activePlan'],
    ],
    false,
  );
}

/** What did not occur in a year is zero, not unknown. */
const counted = (printed: PrintedYear, id: string): DocumentCell => printed.count(id) ?? 0;

/** Rows of counts, this year and last; the last row is the total unless said otherwise. */
function countTable(
  writer: ChapterWriter,
  caption: string,
  head: string,
  rows: readonly (readonly [label: string, id: string])[],
  hasTotal = true,
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
      cells: [label, counted(year, id), counted(before, id)],
      isTotal: hasTotal && index === rows.length - 1,
    })),
  );
}

/** Meldinger of the year by fagområde and tertial. */
export function tertialTable(writer: ChapterWriter): void {
  const { t, code, material } = writer;
  const { year, before } = material;
  const { tertials } = year.figures;
  const row = (
    label: string,
    total: string,
    ofTertial: (tertial: number) => string,
    isTotal: boolean,
  ): DocumentRow => ({
    cells: [
      label,
      ...tertials.map(({ tertial }) => year.count(ofTertial(tertial))),
      year.count(total),
      before.count(total),
    ],
    isTotal,
  });
  writer.table(
    t('paper.referrals.tertialTable', { year: year.figures.year }),
    [
      { label: t('paper.referrals.specialtyHead'), format: 'text' },
      ...tertials.map(({ tertial }) => ({
        label: t('paper.referrals.tertialHead', { tertial: String(tertial) }),
        format: 'count' as const,
      })),
      { label: String(year.figures.year), format: 'count' },
      { label: String(before.figures.year), format: 'count' },
    ],
    [
      ...specialties.map((specialty) =>
        row(
          code(`specialty.${specialty}`),
          cell.specialty(specialty),
          (tertial) => cell.tertialSpecialty(tertial, specialty),
          false,
        ),
      ),
      row(t('paper.all'), 'received', cell.tertial, true),
    ],
  );
}

function deadlineSentences(writer: ChapterWriter): (string | null)[] {
  const { t, f, material } = writer;
  const { year } = material;
  const { median, p90, denominator } = year.figures.indicators.daysToDecision;
  const of = cell.of('daysToDecision');
  return [
    sentence([year.count('daysToDecision'), year.count(of), year.share('daysToDecision', of)], (n, d, share) =>
      t('paper.referrals.inTime', { numerator: f.number(n), denominator: f.number(d), share: f.percent(share) }),
    ),
    sentence([year.middle(median, denominator ?? 0), year.middle(p90, denominator ?? 0)], (middle, most) =>
      t('paper.referrals.days', { median: f.number(middle, Number.isInteger(middle) ? 0 : 1), p90: f.number(most) }),
    ),
  ];
}

function timeTable(writer: ChapterWriter): void {
  const { t, material } = writer;
  const { year, before } = material;
  const row = (id: 'daysToDecision' | 'daysToAssignment' | 'feedbackShare'): DocumentRow => {
    const { denominator, median, p90 } = year.figures.indicators[id];
    return {
      cells: [
        t(`paper.time.${id}`),
        year.count(cell.of(id)),
        year.count(id),
        year.share(id, cell.of(id)),
        before.share(id, cell.of(id)),
        year.middle(median, denominator ?? 0),
        year.middle(p90, denominator ?? 0),
      ],
    };
  };
  writer.table(
    t('paper.time.caption', { year: year.figures.year }),
    [
      { label: t('paper.time.whatHead'), format: 'text' },
      { label: t('paper.time.casesHead'), format: 'count' },
      { label: t('paper.time.inTimeHead'), format: 'count' },
      { label: t('paper.shareHead', { year: year.figures.year }), format: 'percent' },
      { label: t('paper.shareHead', { year: before.figures.year }), format: 'percent' },
      { label: t('paper.time.medianHead'), format: 'days' },
      { label: t('paper.time.p90Head'), format: 'days' },
    ],
    [row('daysToDecision'), row('daysToAssignment'), row('feedbackShare')],
    [t('paper.time.note')],
  );
}
