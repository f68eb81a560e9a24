import { IconCheck } from '@tabler/icons-react';

import { useTexts } from '../app/language.tsx';
import classes from './firstStart.module.css';

const startSteps = ['office', 'account', 'key', 'ready'] as const;
export type StartStep = (typeof startSteps)[number];

/** The four steps, and where one is. */
export function Way({ step }: { step: StartStep }) {
  const app = useTexts('app');
  const t = useTexts('firstStart');
  const here = startSteps.indexOf(step);
  return (
    <>
      <p className={classes.tagline}>{app('tagline')}</p>
      <ol className={classes.way} aria-label={t('way')}>
        {startSteps.map((one, index) => (
          <li
            key={one}
            className={classes.wayStep}
            data-state={index < here ? 'done' : index === here ? 'here' : 'later'}
            aria-current={index === here ? 'step' : undefined}
          >
            <span className={classes.wayMark} aria-hidden>
              {index < here ? <IconCheck size={16} stroke={2} /> : index + 1}
            </span>
            {t(`step.${one}`)}
          </li>
        ))}
      </ol>
    </>
  );
}
