import { useFormats, useTexts } from '../app/language.tsx';
import { useToday } from '../app/session.tsx';
import type { FadderRow } from '../../contract/fadder.ts';
import type { SessionRow } from '../../contract/supervision.ts';
import type { Day } from '../../domain/calendar/day.ts';
import { formatClockTime } from '../../domain/calendar/clockTime.ts';
import type { Pace } from '../../domain/supervision/pace.ts';

/** What faddere and sessions are told of in lists and on their pages. */
export function useSupervisionWords() {
  const t = useTexts('supervision');
  const code = useTexts('code');
  const formats = useFormats();
  const today = useToday();

  return {
    /** «2 på etterskudd», «neste innen 31.12.2026», «målet er nådd» */
    standing: ({ goal, behind, nextDue }: Pace): string => {
      if (behind > 0) return t('standing.behind', { count: behind });
      if (nextDue !== null) return t('standing.dueBy', { day: formats.day(nextDue) });
      return t(goal === 0 ? 'standing.noGoal' : 'standing.met');
    },
    away: ({ awayTo }: { awayTo: Day | null }): string =>
      awayTo === null ? t('away') : t('awayTo', { day: formats.day(awayTo) }),
    /** «slutter 30.11.2026»; null for one who is there without an end. */
    term: ({ activeFrom, activeTo }: Pick<FadderRow, 'activeFrom' | 'activeTo'>): string | null => {
      if (activeTo !== null) return t(activeTo < today ? 'left' : 'leaves', { day: formats.day(activeTo) });
      return activeFrom > today ? t('begins', { day: formats.day(activeFrom) }) : null;
    },
    /** «Gruppeveiledning 20.11.2026» */
    session: ({ kind, day }: Pick<SessionRow, 'kind' | 'day'>): string =>
      t('session.on', { kind: code(`supervisionKind.${kind}`), day: formats.day(day) }),
    /** «kl. 13.00, 1,5 timer, Rådhuset», of what is known. */
    whenAndWhere: ({ startTime, minutes, place }: Pick<SessionRow, 'startTime' | 'minutes' | 'place'>): string =>
      [
        startTime === null ? null : t('session.clock', { time: formatClockTime(startTime) }),
        minutes === null
          ? null
          : t('session.hourCount', { hours: formats.number(minutes / 60, minutes % 60 === 0 ? 0 : 1) }),
        place,
      ]
        .filter(Boolean)
        .join(', '),
  };
}

/** The words for a rule of `domain` that a field broke; null where there are none. */
export function useBrokenText(): (rule: string | undefined) => string | null {
  const t = useTexts('supervision') as (key: string) => string;
  return (rule) => {
    if (rule === undefined) return null;
    const text = t(`broken.${rule}`);
    return text === `broken.${rule}` ? null : text;
  };
}
