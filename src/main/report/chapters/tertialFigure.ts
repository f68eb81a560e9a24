import type { PrintedYear } from '../../../domain/report/printedYear.ts';
import { cell } from '../../../domain/report/yearCells.ts';
import type { ChapterWriter } from '../chapterWriter.ts';

/**
 * Meldinger per tertial of this year and the last. Where a piece is hidden, the whole figure shows totals alone: a bar's length
 * would tell what the table hides.
 */
export function tertialFigure(writer: ChapterWriter): void {
  const { t, f, material } = writer;
  const years = [material.before, material.year];
  const hasHidden = years.some((year) => year.figures.tertials.some((bar) => piecesHidden(year, bar)));
  const tertials = years.flatMap((year) =>
    year.figures.tertials.map((bar) => ({
      year: bar.year,
      tertial: bar.tertial,
      total: year.shown(cell.tertial(bar.tertial)),
      bySpecialty: hasHidden ? [] : bar.bySpecialty,
    })),
  );
  const figures = tertials
    .filter((bar) => bar.total !== null)
    .map((bar) =>
      t('paper.referrals.tertialFigure', {
        tertial: String(bar.tertial),
        year: bar.year,
        number: f.number(bar.total ?? 0),
      }),
    );
  writer.figure(
    hasHidden ? t('paper.referrals.tertialTotals') : t('paper.referrals.tertialStack'),
    t('paper.referrals.tertialAlt', { figures: figures.join(', ') }),
    t('paper.ownRegister'),
    { kind: 'tertials', tertials },
  );
}

const piecesHidden = (year: PrintedYear, bar: PrintedYear['figures']['tertials'][number]): boolean =>
  year.isHidden(cell.tertial(bar.tertial)) ||
  bar.bySpecialty.some(({ specialty }) => year.isHidden(cell.tertialSpecialty(bar.tertial, specialty)));
