import { IconCheck } from '@tabler/icons-react';

import { useTexts } from '../app/language.tsx';
import classes from './importing.module.css';
import type { ImportStep } from './importState.ts';

const steps = ['choose', 'columns', 'trial', 'done'] as const satisfies readonly ImportStep['at'][];
const names = { choose: 'choose', columns: 'columnsStep', trial: 'trialStep', done: 'doneStep' } as const;

/** The four steps, and where one is. */
export function ImportWay({ at }: { at: ImportStep['at'] }) {
  const t = useTexts('importing');
  const here = steps.indexOf(at);
  return (
    <ol className={classes.way} aria-label={t('way')}>
      {steps.map((step, index) => (
        <li
          key={step}
          data-state={index < here ? 'done' : index === here ? 'here' : 'later'}
          aria-current={index === here ? 'step' : undefined}
        >
          <span className={classes.number}>
            {index < here ? <IconCheck size={15} stroke={2.4} aria-hidden /> : index + 1}
          </span>
          {t(names[step])}
        </li>
      ))}
    </ol>
  );
}
