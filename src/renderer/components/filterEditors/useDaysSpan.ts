import type { Day } from '../../../domain/calendar/day.ts';
import { useFormats, useTexts } from '../../app/language.tsx';

/** A span of days as a chip says it, open ends too; null where neither end is set. */
export function useDaysSpan(): (from: Day | null, to: Day | null) => string | null {
  const t = useTexts('component');
  const formats = useFormats();
  return (from, to) => {
    if (from !== null && to !== null) return t('span.fromTo', { from: formats.day(from), to: formats.day(to) });
    if (from !== null) return t('span.fromDay', { day: formats.day(from) });
    return to === null ? null : t('span.toDay', { day: formats.day(to) });
  };
}
