import type { TrainingPart, TrainingProgram } from '../../../contract/training.ts';
import { useFormats, useTexts } from '../../app/language.tsx';
import type { Programs } from '../usePrograms.ts';

/** A programme and a part in plain words: for whom, when it is completed, how long it lasts, how it runs. */
export function useProgramWords({ partNamed }: Programs) {
  const t = useTexts('training');
  const formats = useFormats();
  const audience = ({ audience: { kind, role, afterMonths, since } }: TrainingProgram): string => {
    if (kind === 'employees') return t('program.forEmployees');
    if (kind === 'leaders') return t('program.forLeaders');
    const who = {
      all: t('program.forCoordinators'),
      coordinator: t('program.forAdultCoordinators'),
      childCoordinator: t('program.forChildCoordinators'),
    }[role ?? 'all'];
    const limits = [
      ...(afterMonths > 0 ? [t('program.after', { count: afterMonths })] : []),
      ...(since === null ? [] : [t('program.begunSince', { day: formats.day(since) })]),
    ];
    return [who, ...limits].join(', ');
  };
  const rule = ({ rule: requirements }: TrainingProgram): string => {
    const said = requirements.map(({ partIds, sharePercent }) => {
      const names = partIds.map((id) => partNamed(id)).join(` ${t('program.or')} `);
      return sharePercent === 100
        ? names
        : t('program.atLeast', { name: names, share: formats.percent(sharePercent / 100, 0) });
    });
    return t('program.completed', { what: formats.list(said) });
  };
  return {
    audience,
    rule,
    validity: ({ validMonths }: TrainingProgram) =>
      validMonths === null ? t('program.lasts') : t('program.renewed', { count: validMonths }),
    part: ({ kind, sessions, capacity, followUpPartId, followUpMonths }: TrainingPart): string =>
      [
        kind === 'course' ? t('part.days', { count: sessions }) : null,
        kind === 'course' && capacity !== null ? t('part.places', { count: capacity }) : null,
        followUpPartId !== null && followUpMonths !== null
          ? t('part.meetAgain', { name: partNamed(followUpPartId), months: followUpMonths })
          : null,
      ]
        .filter(Boolean)
        .join(' · '),
  };
}
