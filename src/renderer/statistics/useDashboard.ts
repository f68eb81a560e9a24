import type { InputAt } from '../api/paths.ts';
import { isOver } from '../api/isOver.ts';
import { useApiQuery } from '../api/useApiQuery.ts';

/**
 * The parts of the page, asked for one after the other: what is shown first comes first, and whatever else is asked
 * meanwhile gets its turn between two of them.
 */
export function useDashboard(asked: InputAt<'statistics.choices'>, isHospital: boolean) {
  const { asOf } = asked;
  const choices = useApiQuery('statistics.choices', asked, { keepPrevious: true });
  const hasChoices = isOver(choices);
  const keyFigures = useApiQuery('statistics.keyFigures', asked, { enabled: hasChoices });
  const hasKeys = hasChoices && isOver(keyFigures);
  // A helseforetak looks at the answers of kommuner, where a kommune looks at plans and the way to them.
  const hospital = useApiQuery('statistics.hospital', { asOf }, { enabled: isHospital && hasKeys });
  const trend = useApiQuery('statistics.trend', asked, { enabled: !isHospital && hasKeys });
  const hasTrend = hasKeys && isOver(isHospital ? hospital : trend);
  const funnel = useApiQuery('statistics.funnel', { asOf }, { enabled: !isHospital && hasTrend });
  const hasFunnel = hasTrend && (isHospital || isOver(funnel));
  const tertials = useApiQuery('statistics.tertials', { asOf }, { enabled: hasFunnel });
  const hasTertials = hasFunnel && isOver(tertials);
  const load = useApiQuery('statistics.load', { asOf }, { enabled: hasTertials });
  const hasLoad = hasTertials && isOver(load);
  const yearBefore = useApiQuery('statistics.yearBefore', asked, { enabled: hasLoad });
  const turns = [hasChoices, hasKeys, hasTrend, hasFunnel, hasTertials, hasLoad, hasLoad && isOver(yearBefore)];
  return {
    choices,
    keyFigures,
    hospital,
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
