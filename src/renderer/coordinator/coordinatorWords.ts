import { useFormats, useTexts } from '../app/language.tsx';
import { useToday } from '../app/session.tsx';
import type { CoordinatorRow } from '../../contract/coordinator.ts';
import type { CoordinatorRole } from '../../domain/coordinator/codes.ts';
import type { Obstacle } from '../../domain/coordinator/ranking.ts';

/** What coordinators are told of in lists and on their page. */
export function useCoordinatorWords() {
  const t = useTexts('coordinator');
  const code = useTexts('code');
  const formats = useFormats();
  const today = useToday();

  const away = ({ absentTo }: Pick<CoordinatorRow, 'absentTo'>): string =>
    absentTo === null ? t('away') : t('awayTo', { day: formats.day(absentTo) });

  return {
    away,
    /** «vernepleier, Hjemmetjenesten nord» */
    place: ({ profession, unitName }: Pick<CoordinatorRow, 'profession' | 'unitName'>): string =>
      [profession, unitName ?? t('noUnit')].filter(Boolean).join(', '),
    /** «Begge roller, helsepersonell» */
    role: ({ roles, isHealthPersonnel }: Pick<CoordinatorRow, 'roles' | 'isHealthPersonnel'>): string => {
      const [only] = roles;
      const role = roles.length > 1 || only === undefined ? t('bothRoles') : code(`coordinatorRole.${only}`);
      return isHealthPersonnel ? `${role}, ${t('healthPersonnel')}` : role;
    },
    /** «slutter 30.11.2026»; null for one who is in office without an end. */
    term: ({ activeFrom, activeTo }: Pick<CoordinatorRow, 'activeFrom' | 'activeTo'>): string | null => {
      if (activeTo !== null) return t(activeTo < today ? 'left' : 'leaves', { day: formats.day(activeTo) });
      return activeFrom > today ? t('begins', { day: formats.day(activeFrom) }) : null;
    },
    /** What speaks against somebody, in words. That one is full stands beside the bar already. */
    obstacles: (row: Pick<CoordinatorRow, 'absentTo'>, found: readonly Obstacle[], role: CoordinatorRole): string[] =>
      found
        .filter((obstacle) => obstacle !== 'full')
        .map((obstacle) => {
          if (obstacle === 'absent') return away(row);
          if (obstacle !== 'wrongRole') return t(`obstacle.${obstacle}`);
          return t('obstacle.wrongRole', { role: code(`coordinatorRole.${role}`).toLowerCase() });
        }),
  };
}
