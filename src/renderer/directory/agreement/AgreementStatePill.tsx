import type { AgreementState } from '../../../domain/directory/agreement.ts';
import { useTexts } from '../../app/language.tsx';
import { StatusPill, type Tone } from '../../components/StatusPill.tsx';

const tones: Readonly<Record<AgreementState, Tone>> = {
  coming: 'neutral',
  running: 'good',
  toRenew: 'amber',
  expired: 'red',
};

/** How an agreement stands, in a word. */
export function AgreementStatePill({ state }: { state: AgreementState }) {
  const code = useTexts('code');
  return <StatusPill tone={tones[state]}>{code(`agreementState.${state}`)}</StatusPill>;
}
