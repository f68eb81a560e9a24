import { useFormats, useTexts } from '../app/language.tsx';
import type { Period } from './planPeriod.ts';

/** «24.11.2025–23.11.2027», «fra 24.11.2025»; null where the plan never became active. */
export function usePeriodText(): (period: Period) => string | null {
  const t = useTexts('plan');
  const formats = useFormats();
  return ({ activeFrom, activeTo }) => {
    if (activeFrom === null) return null;
    const from = formats.day(activeFrom);
    return activeTo === null ? t('since', { from }) : t('period', { from, to: formats.day(activeTo) });
  };
}
