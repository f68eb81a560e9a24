import type { CorpsIndicator } from '../../../domain/statistics/corpsFigures.ts';
import { isRatio } from '../../../domain/statistics/indicatorAbout.ts';
import { useTexts } from '../../app/language.tsx';

/** «61 av 274» beside a share; nothing beside a count or so many for each. */
export function useOfText(): (id: CorpsIndicator, found: { numerator: number; denominator: number | null }) => string {
  const t = useTexts('statistics');
  return (id, { numerator, denominator }) =>
    denominator === null || isRatio(id) ? '' : t('group.of', { numerator, denominator });
}
