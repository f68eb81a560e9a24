import { useTexts } from '../app/language.tsx';
import { KeepRecoveryKey } from '../form/recoveryKey/KeepRecoveryKey.tsx';
import { StepTitle } from './StepTitle.tsx';

interface KeyStepProps {
  recoveryKey: string;
  officeName: string;
  onDone: () => void;
}

/** Step 3: the recovery key on paper, typed back. */
export function KeyStep(props: KeyStepProps) {
  const t = useTexts('firstStart');
  return (
    <>
      <StepTitle title={t('key.title')} lead={t('key.lead')} />
      <KeepRecoveryKey {...props} />
    </>
  );
}
