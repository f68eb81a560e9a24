import { IconCheck } from '@tabler/icons-react';

import { useTexts } from '../app/language.tsx';
import classes from './StepList.module.css';

export interface Step {
  key: string;
  label: string;
  state: 'done' | 'waiting' | 'later';
  /** The date, or «venter til 23.11.2026». */
  note?: string;
}

/** The way from melding to answer as one line of steps. */
export function StepList({ label, steps }: { label: string; steps: readonly Step[] }) {
  const t = useTexts('component');
  return (
    <ol className={classes.steps} aria-label={label}>
      {steps.map((step) => (
        <li
          key={step.key}
          className={classes.step}
          data-state={step.state}
          aria-current={step.state === 'waiting' ? 'step' : undefined}
        >
          <span className={classes.mark} aria-hidden>
            {step.state === 'done' && <IconCheck size={15} stroke={2.6} />}
          </span>
          <span className={classes.label}>{step.label}</span>
          {step.state !== 'later' && (
            <span className="visually-hidden">, {t(step.state === 'done' ? 'stepDone' : 'stepWaiting')}</span>
          )}
          {step.note && <span className={classes.note}>{step.note}</span>}
        </li>
      ))}
    </ol>
  );
}
