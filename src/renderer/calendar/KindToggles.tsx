import { UnstyledButton } from '@mantine/core';

import { type CalendarKind, calendarKinds } from '../../domain/calendar/calendarKind.ts';
import { useTexts } from '../app/language.tsx';
import classes from './calendar.module.css';
import { kindIcons } from './kindIcons.ts';

interface KindTogglesProps {
  /** Those pressed; none means that all are shown. */
  chosen: readonly CalendarKind[];
  onChange: (next: readonly CalendarKind[]) => void;
}

/** Which kinds are shown. The first press shows that kind alone, the next add to it. */
export function KindToggles({ chosen, onChange }: KindTogglesProps) {
  const t = useTexts('calendar');
  const toggle = (kind: CalendarKind) => {
    const next = calendarKinds.filter((one) => (one === kind ? !chosen.includes(one) : chosen.includes(one)));
    onChange(next.length === calendarKinds.length ? [] : next);
  };
  return (
    <div className={classes.kinds} role="group" aria-label={t('kinds')}>
      {calendarKinds.map((kind) => {
        const Icon = kindIcons[kind];
        return (
          <UnstyledButton
            key={kind}
            className={classes.kind}
            aria-pressed={chosen.includes(kind)}
            onClick={() => toggle(kind)}
          >
            <Icon size={18} stroke={1.6} aria-hidden />
            {t(`kind.${kind}`)}
          </UnstyledButton>
        );
      })}
    </div>
  );
}
