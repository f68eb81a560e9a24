import type { InputAt } from '../api/paths.ts';
import { isOver } from '../api/isOver.ts';
import { useApiQuery } from '../api/useApiQuery.ts';

/**
 * The parts of the page, asked for one after the other: what is shown first comes first, and whatever else is asked
 * meanwhile gets its turn between two of them.
 */
export function useDashboard(asked: InputAt<'statistics.choices'>) {
  const { asOf } = asked;
  const choices = useApiQuery('statistics.choices', asked, { keepPrevious: true });
  const hasChoices = isOver(choices);
  const keyFigures = useApiQuery('statistics.keyFigures', asked, { enabled: hasChoices });
  const hasKeys = hasChoices && isOver(keyFigures);
  const trend = useApiQuery('statistics.trend', asked, { enabled: hasKeys });
  const hasTrend = hasKeys && isOver(trend);
  const funnel = useApiQuery('statistics.funnel', { asOf }, { enabled: hasTrend });
  const hasFunnel = hasTrend && isOver(funnel);
  const tertials = useApiQuery('statistics.tertials', { asOf }, { enabled: hasFunnel });
  const hasTertials = hasFunnel && isOver(tertials);
  const load = useApiQuery('statistics.load', { asOf }, { enabled: hasTertials });
  const hasLoad = hasTertials && isOver(load);
  const yearBefore = useApiQuery('statistics.yearBefore', asked, { enabled: hasLoad });
  const turns = [hasChoices, hasKeys, hasTrend, hasFunnel, hasTertials, hasLoad, hasLoad && isOver(yearBefore)];
  return {
    choices,
    keyFigures,
    trend,
    funnel,
    tertials,
    load,
    yearBefore,
    /** How many of the parts are answered. */
    done: turns.filter(Boolean).length,
    total: turns.length,
  };
}
