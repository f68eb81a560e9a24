import { useApiQuery } from '../api/useApiQuery.ts';
import { useTexts } from '../app/language.tsx';
import { Loading } from '../components/Loading.tsx';
import { NextStep } from '../components/NextStep.tsx';
import { EmptyRegister } from './EmptyRegister.tsx';

/** Nothing in the list: either all is done, or nothing has been registered yet. */
export function NothingWaits() {
  const t = useTexts('worklist');
  const referrals = useApiQuery('referral.list', { filter: {}, limit: 1 });
  if (!referrals.data) return <Loading />;
  if (referrals.data.all === 0) return <EmptyRegister />;
  return <NextStep tone="done" title={t('nothing.title')} text={t('nothing.text')} />;
}
