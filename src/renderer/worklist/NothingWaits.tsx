import { useTexts } from '../app/language.tsx';
import { useSession } from '../app/session.tsx';
import { NextStep } from '../components/NextStep.tsx';
import { EmptyRegister } from './EmptyRegister.tsx';

/** Nothing in the list: either all is done, or nothing has been registered yet. */
export function NothingWaits() {
  const t = useTexts('worklist');
  const { office } = useSession();
  if (office.isEmpty) return <EmptyRegister />;
  return <NextStep tone="done" title={t('nothing.title')} text={t('nothing.text')} />;
}
