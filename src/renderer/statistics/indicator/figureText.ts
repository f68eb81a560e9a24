import type { ExploredFigure } from '../../../contract/indicator.ts';
import { type ExploredId, indicatorAbout } from '../../../domain/statistics/indicatorAbout.ts';
import type { Formats } from '../../../locales/formats.ts';

type Figure = Pick<ExploredFigure, 'numerator' | 'denominator' | 'share'>;

/** Whether it is told as how many: it is a count, or nobody knows of how many. */
export const isCountOf = (id: ExploredId, { denominator }: Figure): boolean =>
  indicatorAbout[id].form === 'count' || denominator === null;

/** «56,3 %», «12,4» or «87»; a dash where it cannot be told. */
export function figureText(id: ExploredId, figure: Figure, formats: Formats): string {
  if (isCountOf(id, figure)) return formats.number(figure.numerator);
  if (figure.share === null) return '–';
  return indicatorAbout[id].form === 'ratio' ? formats.number(figure.share, 1) : formats.percent(figure.share);
}

/** What the bar is as long as. */
export const lengthOf = (id: ExploredId, figure: Figure): number | null =>
  isCountOf(id, figure) ? figure.numerator : figure.share;
