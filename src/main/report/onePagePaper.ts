import type { Block } from '../../domain/document/block.ts';
import type { PaperDocument } from '../../domain/document/paper.ts';
import type { ReportDocument } from '../../domain/report/reportDocument.ts';
import { textsFor } from '../../locales/texts.ts';

/** A line of share over years says most on one page; where there is none, the first figure there is. */
function chosenFigure({ chapters }: ReportDocument): Block[] {
  const figures = chapters.flatMap(({ blocks }) => blocks.filter((block) => block.kind === 'figure'));
  const figure = figures.find(({ chart }) => chart.kind === 'trend') ?? figures[0];
  return figure ? [{ ...figure, number: '', isSmall: true }] : [];
}

/** Of the office's own words the first paragraph: what matters most is said first, and it must fit on the page. */
const inShort = (text: string | null): string | null => text && (text.split(/\n\s*\n/)[0] ?? null);

/** The summary's sentences and the office's own words; the first sentence leads through the whole report, which is not here. */
const wordsOf = (blocks: readonly Block[]): Block[] =>
  blocks
    .flatMap((block): Block[] => {
      if (block.kind === 'comment') return [{ ...block, text: inShort(block.text) }];
      return block.kind === 'paragraph' ? [block] : [];
    })
    .slice(1);

/**
 * The report on one page, for who has a minute: the summary's sentences and the office's own words, the key figures and one
 * chart. Made of the finished document, so that it says nothing the report does not, and is as frozen as it is.
 */
export function onePagePaper(report: ReportDocument): PaperDocument {
  const t = textsFor(report.language)('report');
  const summary = report.chapters.find(({ id }) => id === 'summary')?.blocks ?? [];
  const [figures] = summary.filter((block) => block.kind === 'table');
  return {
    language: report.language,
    title: t('paper.onePage', { year: report.year }),
    heading: t('paper.onePage', { year: report.year }),
    officeName: report.officeName,
    unitName: report.unitName,
    madeOn: report.madeOn,
    remark: report.remark,
    hasContents: false,
    textSize: 'compact',
    parts: [
      {
        id: 'summary',
        number: null,
        title: '',
        blocks: [...wordsOf(summary), ...(figures ? [{ ...figures, number: '' }] : []), ...chosenFigure(report)],
      },
    ],
  };
}
