import { endOfYear } from '../../../domain/calendar/day.ts';
import type { PrintedYear } from '../../../domain/report/printedYear.ts';
import { cell, type DividedIndicator } from '../../../domain/report/yearCells.ts';
import { type ChapterWriter, sentence } from '../chapterWriter.ts';

/** «Ved utgangen av 2025» or, in a year that is not over, «Per 21.11.2026». */
export function whenOf(writer: ChapterWriter, { figures }: PrintedYear): string {
  return figures.asOf === endOfYear(figures.year)
    ? writer.t('paper.atEndOf', { year: figures.year })
    : writer.t('paper.asOf', { day: writer.f.day(figures.asOf) });
}

/** The sentences about a share of persons: this year's, last year's, and those nothing is known of. */
export function shareSentences(writer: ChapterWriter, id: DividedIndicator): (string | null)[] {
  const { t, f, material } = writer;
  const { year, before } = material;
  const of = t(`paper.of.${year.figures.denominatorId}`);
  const key = id === 'planShare' ? 'plan' : 'coordinator';
  const hasDenominator = year.figures.indicators[id].denominator !== null;
  const main = hasDenominator
    ? sentence([year.count(id), year.count(cell.denominator), year.share(id, cell.denominator)], (n, d, share) =>
        t(`paper.${key}.share`, {
          when: whenOf(writer, year),
          numerator: f.number(n),
          denominator: f.number(d),
          of,
          share: f.percent(share),
        }),
      )
    : sentence([year.count(id)], (n) => t(`paper.${key}.number`, { when: whenOf(writer, year), count: n }));
  const last = sentence(
    [before.count(id), before.count(cell.denominator), before.share(id, cell.denominator)],
    (n, d, share) =>
      t('paper.yearBefore', { numerator: f.number(n), denominator: f.number(d), share: f.percent(share) }),
  );
  const unknown = sentence([year.count(cell.unknown(id))], (count) =>
    count === 0 ? '' : t(`paper.${key}.unknown`, { count }),
  );
  return [main, last, unknown];
}

/** The share with a coordinator, straight after the share with a plan: of the same people, who need not be named again. */
export function coordinatorsOfTheSame({ t, f, material: { year } }: ChapterWriter): string | null {
  const id = 'coordinatorShare';
  if (year.figures.indicators[id].denominator === null) return null;
  return sentence([year.count(id), year.count(cell.denominator), year.share(id, cell.denominator)], (n, d, share) =>
    t('paper.coordinator.shareOfSame', { numerator: f.number(n), denominator: f.number(d), share: f.percent(share) }),
  );
}
