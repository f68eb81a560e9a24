import type { OutputAt } from '../../api/paths.ts';
import { useTexts } from '../../app/language.tsx';

export type Need = OutputAt<'unit.needs'>['office'];

/** Who waits against the places there are, in sentences. */
export function useNeedSentences(): (need: Need, of: 'office' | 'unit') => string[] {
  const t = useTexts('unit');
  return (need, of) => {
    const { waiting, waitingForChildCoordinator, freePlaces, freeForChildCoordinator, shortOf } = need;
    const places = freePlaces === 0 ? t('need.noFree') : t('need.free', { count: freePlaces });
    if (waiting === 0) return [t('need.nobody'), places];
    return [
      t(`need.${of}`, { count: waiting }),
      places,
      ...(waitingForChildCoordinator > 0
        ? [
            t('need.child', {
              count: waitingForChildCoordinator,
              free: t('need.childFree', { count: freeForChildCoordinator }),
            }),
          ]
        : []),
      shortOf > 0 ? t('need.short', { count: shortOf }) : t('need.enough'),
    ];
  };
}
