import { type DocumentCell, type FigureBlock, isHidden } from '../../../domain/document/block.ts';
import type { LetterLanguage } from '../../../domain/office/officeType.ts';
import { unknownGroup } from '../../../domain/statistics/breakdown.ts';
import type { ExploreDimension } from '../../../domain/statistics/explore/exploreFilter.ts';
import type { PrintedExplore, PrintedFigure } from '../../../domain/statistics/explore/printedExplore.ts';
import { type ExploredId, indicatorAbout } from '../../../domain/statistics/indicatorAbout.ts';
import { exploreWords } from '../../../locales/exploreWords.ts';
import { formatsFor } from '../../../locales/formats.ts';
import { textsFor } from '../../../locales/texts.ts';
import type { Explored } from './exploreFigure.ts';

/** A period of the copy, its small numbers hidden. */
export interface CopiedPeriod {
  readonly name: string;
  readonly printed: PrintedExplore;
}

interface Order {
  readonly id: ExploredId;
  readonly split: ExploreDimension | null;
  readonly language: LetterLanguage;
}

/** The copy as bars: one a group, or one a period where nothing is divided. Null where there is nothing to draw. */
export function barsOf(
  { id, split, language }: Order,
  now: Explored,
  periods: readonly CopiedPeriod[],
  caption: string,
): FigureBlock | null {
  const words = exploreWords(language);
  const first = periods[0];
  const bars: (readonly [key: string, label: string, figure: PrintedFigure])[] =
    split === null
      ? periods.map(({ name, printed }) => [name, name, printed.whole()])
      : now.groups.flatMap(({ group }) => {
          const figure = first?.printed.group(group);
          return figure ? [[group, words.group(split, group), figure] as const] : [];
        });
  const rows = bars.map(([key, label, figure]) => ({
    key,
    label,
    isUnknown: key === unknownGroup,
    ...drawn(id, figure, language),
  }));
  if (rows.length === 0) return null;
  const t = textsFor(language)('indicator');
  const altText = rows.map((row) => `${row.label} ${row.valueText}`).join(', ');
  return { kind: 'figure', number: '', caption, altText, source: t('copy.ownRegister'), chart: { kind: 'bars', rows } };
}

function drawn(id: ExploredId, { numerator, denominator, share }: PrintedFigure, language: LetterLanguage) {
  const { number, percent } = formatsFor(language);
  const { form } = indicatorAbout[id];
  const isCount = form === 'count' || denominator === null;
  const value = isCount ? numerator : share;
  const write = isCount ? number : form === 'ratio' ? (known: number) => number(known, 1) : percent;
  const both = typeof numerator === 'number' && typeof denominator === 'number' && !isCount;
  return {
    value: typeof value === 'number' ? value : null,
    valueText: textOf(value, write),
    ofText: both
      ? textsFor(language)('statistics')('group.of', { numerator: number(numerator), denominator: number(denominator) })
      : '',
  };
}

const textOf = (cell: DocumentCell, write: (known: number) => string): string =>
  typeof cell === 'number' ? write(cell) : isHidden(cell) ? ':' : '..';
