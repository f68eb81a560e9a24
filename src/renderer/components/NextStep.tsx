import { IconAlertTriangleFilled, IconArrowRight, IconCheck, IconClock } from '@tabler/icons-react';
import type { ReactNode } from 'react';

import classes from './NextStep.module.css';

interface NextStepProps {
  /** Red: overdue or missing. Amber: soon, or may be wrong. Neutral: the next thing to do. Done: nothing waits. */
  tone: 'red' | 'amber' | 'neutral' | 'done';
  /** One sentence. */
  title: ReactNode;
  text?: ReactNode;
  /** One button. */
  action?: ReactNode;
}

const icons = { red: IconAlertTriangleFilled, amber: IconClock, neutral: IconArrowRight, done: IconCheck };

/** What waits, as one sentence with one button. Stands 16 px outside the text edge. */
export function NextStep({ tone, title, text, action }: NextStepProps) {
  const Icon = icons[tone];
  return (
    <section className={classes.banner} data-tone={tone} data-next-step>
      <Icon size={22} stroke={1.7} aria-hidden className={classes.icon} />
      <div className={classes.words}>
        <p className={classes.title}>{title}</p>
        {text && <div className={classes.text}>{text}</div>}
      </div>
      {action && <div className={classes.action}>{action}</div>}
    </section>
  );
}
