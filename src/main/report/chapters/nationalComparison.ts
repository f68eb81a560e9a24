import { needClasses } from '../../../domain/person/codes.ts';
import { hiddenCell, type DocumentCell } from '../../../domain/document/block.ts';
import { cell, dividedIndicators } from '../../../domain/report/yearCells.ts';
import type { NationalIndicator } from '../../../domain/reference/types.ts';
import { nationalPlanShares } from '../../../domain/statistics/nationalLine.ts';
import type { ChapterWriter } from '../chapterWriter.ts';

/** Chapter 10: the office's shares beside the country's, as far as the country's were published. */
export function writeNationalComparison(writer: ChapterWriter, comment: string | null): void {
  const { t, f, material } = writer;
  const last = nationalPlanShares(material.national).at(-1);
  if (!last) return;
  writer.section(t('paper.national.years'));
  writer.say(
    t('paper.national.about', { year: last.year, share: f.percent(last.share, last.decimals) }),
    t('paper.national.break'),
    material.year.figures.denominatorId === 'recipients' ? '' : t('paper.national.otherDenominator'),
  );
  writer.comment(comment);
  yearTable(writer);
  writer.section(t('paper.national.byNeed'));
  writer.say(t('paper.national.byNeedAbout', { year: last.year }));
  needTable(writer, last.year);
}

/** The office's share and the country's, year by year. */
export function yearTable(writer: ChapterWriter): void {
  const { t, material } = writer;
  const published = new Map(nationalPlanShares(material.national).map((found) => [found.year, found]));
  const own = (point: (typeof material.trend)[number]): DocumentCell[] => {
    const printed = [material.before, material.year].find(({ figures }) => figures.year === point.year);
    if (printed)
      return [
        printed.count('planShare'),
        printed.count(cell.denominator),
        printed.share('planShare', cell.denominator),
      ];
    if (point.isHidden) return [hiddenCell, hiddenCell, hiddenCell];
    return [point.officeNumerator, point.officeDenominator, point.office];
  };
  writer.table(
    t('paper.national.yearTable'),
    [
      { label: t('paper.national.yearHead'), format: 'year' },
      { label: t('paper.plan.head'), format: 'count' },
      { label: t(`paper.ofHead.${material.year.figures.denominatorId}`), format: 'count' },
      { label: t('paper.national.officeHead'), format: 'percent' },
      { label: t('paper.national.nationalHead'), format: 'percent' },
      { label: t('paper.national.sourceHead'), format: 'text' },
    ],
    material.trend.map((point) => ({
      cells: [point.year, ...own(point), published.get(point.year) ?? null, point.nationalSource ?? ''],
    })),
    [t('paper.national.note')],
  );
}

function needTable(writer: ChapterWriter, nationalYear: number): void {
  const { t, code, material } = writer;
  const national = (indicator: NationalIndicator, needClass: string): DocumentCell => {
    const found = material.national.figures.find(
      (f) =>
        f.indicator === indicator &&
        f.year === nationalYear &&
        f.region === 'NO' &&
        f.needClass === needClass &&
        f.ageGroup === 'all',
    );
    return found ? { share: found.value / 100, decimals: found.decimals } : null;
  };
  const shares = (needClass: string | null): DocumentCell[] =>
    dividedIndicators.flatMap((id) => [
      needClass === null
        ? material.year.share(id, cell.denominator)
        : material.year.share(cell.group(id, 'needClass', needClass), cell.denominatorGroup('needClass', needClass)),
      national(id, needClass ?? 'all'),
    ]);
  writer.table(
    t('paper.national.needTable', { day: writer.f.day(material.year.figures.asOf), year: nationalYear }),
    [
      { label: t('paper.groupHead.needClass'), format: 'text' },
      { label: t('paper.national.planOffice'), format: 'percent' },
      { label: t('paper.national.planNational'), format: 'percent' },
      { label: t('paper.national.coordinatorOffice'), format: 'percent' },
      { label: t('paper.national.coordinatorNational'), format: 'percent' },
    ],
    [
      ...needClasses
        .filter((needClass) => needClass !== 'unknown')
        .map((needClass) => ({ cells: [code(`needClass.${needClass}`), ...shares(needClass)] })),
      { cells: [t('paper.all'), ...shares(null)], isTotal: true },
    ],
    [t('paper.national.needNote')],
  );
}
