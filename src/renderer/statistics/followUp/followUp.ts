import type { IndicatorResult } from '../../../contract/statistics.ts';
import type { IndicatorId } from '../../../domain/statistics/indicator.ts';
import type { OutputAt } from '../../api/paths.ts';
import { indicatorOf } from '../dashboard.ts';

export type FollowUp = OutputAt<'statistics.followUp'>;
export type FollowUpYear = FollowUp['years'][number];

/** The year that was asked for: the last of them. */
export function shownYear({ years }: FollowUp): FollowUpYear {
  const last = years.at(-1);
  if (!last) throw new Error('the register answers with the year that was asked for');
  return last;
}

export const figureIn = ({ indicators }: FollowUpYear, id: IndicatorId): IndicatorResult => indicatorOf(indicators, id);
