import type { OutputAt } from '../../api/paths.ts';
import type { Formats } from '../../../locales/formats.ts';
import type { IndicatorResult } from '../../../contract/statistics.ts';
import type { CorpsIndicator } from '../../../domain/statistics/corpsFigures.ts';
import { isRatio } from '../../../domain/statistics/indicatorAbout.ts';
import { indicatorOf } from '../dashboard.ts';

export type Corps = OutputAt<'statistics.corps'>;
export type CorpsYear = Corps['years'][number];

/** The year that was asked for: the last of them. */
export function shownYear({ years }: Corps): CorpsYear {
  const last = years.at(-1);
  if (!last) throw new Error('the register answers with the year that was asked for');
  return last;
}

/** What is drawn and told of an indicator: a share, so many for each, or how many. */
export const valueOf = (id: CorpsIndicator, { numerator, share }: Pick<IndicatorResult, 'numerator' | 'share'>) =>
  id === 'coordinatorsActive' ? numerator : share;

/** «56,3 %», «12,4» or «87»; a dash where it cannot be told. */
export function figureText(
  id: CorpsIndicator,
  found: Pick<IndicatorResult, 'numerator' | 'share'>,
  formats: Formats,
): string {
  const value = valueOf(id, found);
  if (value === null) return '–';
  if (id === 'coordinatorsActive') return formats.number(value);
  return isRatio(id) ? formats.number(value, 1) : formats.percent(value);
}

export const figureIn = ({ indicators }: CorpsYear, id: CorpsIndicator): IndicatorResult => indicatorOf(indicators, id);
