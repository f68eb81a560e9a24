import type { DocumentCell, DocumentColumn, DocumentRow, TableBlock } from '../../../domain/document/block.ts';
import type { LetterLanguage } from '../../../domain/office/officeType.ts';
import { type ExploreDimension } from '../../../domain/statistics/explore/exploreFilter.ts';
import { keyYearsBefore } from '../../../domain/statistics/explore/explorePeriod.ts';
import { type PrintedFigure, PrintedExplore } from '../../../domain/statistics/explore/printedExplore.ts';
import { indicatorAbout } from '../../../domain/statistics/indicatorAbout.ts';
import { exploreWords } from '../../../locales/exploreWords.ts';
import { textsFor } from '../../../locales/texts.ts';
import type { CommandContext } from '../../api/context.ts';
import { copiedPicture, copiedTable } from '../../document/copiedBlock.ts';
import { barsOf, type CopiedPeriod } from './copiedBars.ts';
import { type Explored, exploreFigure, type ExploreQuestion } from './exploreFigure.ts';

interface CopyOrder extends ExploreQuestion {
  readonly split: ExploreDimension | null;
  /** So many years before are copied beside. */
  readonly yearsBefore: number;
  readonly language: LetterLanguage;
}

/** What is seen of an indicator, to be pasted elsewhere: what is pasted has left the office, and small numbers are hidden. */
export async function copyExplored(ctx: CommandContext, order: CopyOrder) {
  const { db, today, settings, audit, reference } = ctx;
  const { id, split, yearsBefore, language } = order;
  const words = exploreWords(language);
  const now = await exploreFigure(db, order, split, today);
  const periods: CopiedPeriod[] = [];
  for (let before = 0; before <= yearsBefore; before += 1) {
    const period = keyYearsBefore(order.period, before);
    const found = before === 0 ? now : await exploreFigure(db, { ...order, period }, split, today);
    periods.push({ name: words.period(period), printed: new PrintedExplore(found, settings.suppressBelow) });
  }
  const table = tableOf(order, now, periods, settings.suppressBelow);
  const detail = { indicator: id, period: order.period, split, yearsBefore, language };
  await audit.write({ action: 'export', entity: 'indicator', detail });
  const bars = barsOf(order, now, periods, table.caption);
  return {
    table: copiedTable(table, language),
    png: bars && copiedPicture(bars, language, reference.fontFile),
  };
}

function tableOf(order: CopyOrder, now: Explored, periods: readonly CopiedPeriod[], threshold: number): TableBlock {
  const { id, split, filter, language } = order;
  const t = textsFor(language)('indicator');
  const code = textsFor(language)('code');
  const words = exploreWords(language);
  const { form, hasDays } = indicatorAbout[id];
  const [first, ...earlier] = periods;
  const format = form === 'ratio' ? 'decimal' : 'percent';
  const isCount = form === 'count' || now.denominatorId === null;
  const main = ({ numerator, denominator, share, unknown, median }: PrintedFigure): DocumentCell[] => [
    numerator,
    ...(isCount ? [] : [denominator, share]),
    ...(hasDays ? [median] : []),
    unknown,
  ];
  const before = (figure: PrintedFigure | null | undefined): DocumentCell =>
    figure ? (isCount ? figure.numerator : figure.share) : null;
  const columns: DocumentColumn[] = [
    { label: split === null ? t('head.period') : t(`dimension.${split}`), format: 'text' },
    { label: t('head.numerator'), format: 'count' },
    ...(isCount
      ? []
      : [{ label: t('head.denominator'), format: 'count' } as const, { label: t(`head.${form}`), format } as const]),
    ...(hasDays ? [{ label: t('head.median'), format: 'days' } as const] : []),
    { label: t('head.unknown'), format: 'count' },
  ];
  const rows: DocumentRow[] =
    split === null || first === undefined
      ? periods.map(({ name, printed }) => ({ cells: [name, ...main(printed.whole())] }))
      : [
          ...now.groups.map(({ group }) => ({
            cells: [
              words.group(split, group),
              ...main(first.printed.group(group) ?? first.printed.whole()),
              ...earlier.map(({ printed }) => before(printed.group(group))),
            ],
          })),
          {
            cells: [
              t('head.all'),
              ...main(first.printed.whole()),
              ...earlier.map(({ printed }) => before(printed.whole())),
            ],
            isTotal: true,
          },
        ];
  const narrowed = words.filter(filter);
  const notes = [
    periods.some(({ printed }) => printed.hides) ? t('copy.hidden', { threshold }) : null,
    isCount || now.denominatorId === null ? null : t('copy.of', { of: code(`denominator.${now.denominatorId}`) }),
    now.denominatorSource && t('copy.source', { source: now.denominatorSource.source }),
  ];
  const heading = [
    code(`indicator.${id}`),
    words.counted(id, { from: now.period.from, asOf: now.period.to }),
    narrowed,
  ];
  return {
    kind: 'table',
    number: '',
    caption: heading.filter((part) => part !== '').join(', '),
    columns: [
      ...columns,
      ...(split === null
        ? []
        : earlier.map(({ name }) => ({ label: name, format: isCount ? 'count' : format }) as const)),
    ],
    rows,
    notes: notes.filter((note) => note !== null),
  };
}
