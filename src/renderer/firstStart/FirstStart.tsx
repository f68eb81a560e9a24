import { useState } from 'react';

import { EntryFrame } from '../app/EntryFrame.tsx';
import { useTexts } from '../app/language.tsx';
import { RestoreLink } from '../app/RestoreLink.tsx';
import type { Language } from '../../domain/office/officeType.ts';
import { AccountStep } from './AccountStep.tsx';
import { KeyStep } from './KeyStep.tsx';
import { OfficeStep } from './OfficeStep.tsx';
import { ReadyStep } from './ReadyStep.tsx';
import { type StartStep, Way } from './Way.tsx';
import type { ChosenOffice } from './chosenOffice.ts';

interface FirstStartProps {
  language: Language;
  onLanguage: (language: Language) => void;
  /** The register exists now; the way is not at its end. */
  onMade: () => void;
  /** A backup is fetched back instead. */
  onRestore: () => void;
  /** Everything is done: go in, to this address. */
  onReady: (path: string) => void;
}

/** From no register to the first piece of work: one question per step, the way shown at the left. */
export function FirstStart({ language, onLanguage, onMade, onRestore, onReady }: FirstStartProps) {
  const t = useTexts('firstStart');
  const [step, setStep] = useState<StartStep>('office');
  const [office, setOffice] = useState<ChosenOffice | null>(null);
  const [recoveryKey, setRecoveryKey] = useState('');
  return (
    <EntryFrame windowTitle={t(`step.${step}`)} side={<Way step={step} />}>
      {(step === 'office' || office === null) && (
        <OfficeStep
          language={language}
          onLanguage={onLanguage}
          chosen={office}
          onNext={(chosen) => {
            setOffice(chosen);
            setStep('account');
          }}
        />
      )}
      {(step === 'office' || office === null) && <RestoreLink onRestore={onRestore} />}
      {step === 'account' && office !== null && (
        <AccountStep
          language={language}
          office={office}
          onBack={() => setStep('office')}
          onMade={(key) => {
            onMade();
            setRecoveryKey(key);
            setStep('key');
          }}
        />
      )}
      {step === 'key' && office !== null && (
        <KeyStep recoveryKey={recoveryKey} officeName={office.officeName} onDone={() => setStep('ready')} />
      )}
      {step === 'ready' && office !== null && <ReadyStep officeType={office.officeType} onReady={onReady} />}
    </EntryFrame>
  );
}
