import { Modal, Progress } from '@mantine/core';

import { rotationSteps } from '../../domain/account/keyRotation.ts';
import { useProgress } from '../api/useProgress.ts';
import { useTexts } from '../app/language.tsx';
import classes from './office.module.css';

/** How far the register has come on its way to another key. It cannot be left: nothing in the register answers meanwhile. */
export function RotationDialog({ isRunning }: { isRunning: boolean }) {
  const t = useTexts('account');
  const number = useProgress('account.rotateDataKey', isRunning)?.done ?? 0;
  const step = rotationSteps[number] ?? rotationSteps[0];
  const stepOf = t('dataKey.stepOf', { number: number + 1, all: rotationSteps.length });
  return (
    <Modal
      opened={isRunning}
      onClose={() => undefined}
      title={t('dataKey.working')}
      withCloseButton={false}
      closeOnEscape={false}
      closeOnClickOutside={false}
    >
      <div className={classes.part} style={{ justifyItems: 'stretch' }}>
        <p role="status">
          {stepOf} · {t(`dataKey.step.${step}`)}
        </p>
        <Progress value={(100 * number) / rotationSteps.length} aria-label={stepOf} />
        <p className="second">{t('dataKey.wait')}</p>
      </div>
    </Modal>
  );
}
