import { IconAlertCircleFilled, IconClock } from '@tabler/icons-react';

import { useFormats } from '../app/language.tsx';
import { useToday } from '../app/session.tsx';
import type { Day } from '../../domain/calendar/day.ts';
import classes from './DeadlineText.module.css';
import { type Urgency, urgencyOf } from '../../domain/deadline/urgency.ts';

interface DeadlineTextProps {
  dueOn: Day;
  /** `distance`: «8 dager over», `day`: «13.11.2026», both with the icon; `twoLines`: the day, and the distance below. */
  show?: 'distance' | 'day' | 'twoLines';
}

/** A deadline with its urgency in icon and words, never by colour alone. */
export function DeadlineText({ dueOn, show = 'distance' }: DeadlineTextProps) {
  const formats = useFormats();
  const today = useToday();
  const urgency = urgencyOf(dueOn, today);
  const day = <time dateTime={dueOn}>{formats.day(dueOn)}</time>;
  const distance = formats.distance(dueOn, today);
  if (show === 'twoLines') {
    return (
      <span className={classes.two}>
        {day}
        <Marked urgency={urgency}>{distance}</Marked>
      </span>
    );
  }
  if (show === 'distance') return <Marked urgency={urgency}>{distance}</Marked>;
  return (
    <Marked urgency={urgency}>
      {day}
      {urgency !== 'later' && <span className="visually-hidden"> ({distance})</span>}
    </Marked>
  );
}

function Marked({ urgency, children }: { urgency: Urgency; children: React.ReactNode }) {
  const Icon = urgency === 'overdue' ? IconAlertCircleFilled : IconClock;
  return (
    <span className={classes.text} data-urgency={urgency}>
      {urgency !== 'later' && <Icon size={16} stroke={1.7} aria-hidden />}
      <span>{children}</span>
    </span>
  );
}
