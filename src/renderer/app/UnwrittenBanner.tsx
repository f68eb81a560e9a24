import { Warning } from '../components/Warning.tsx';
import { useTexts } from './language.tsx';
import { useUnwritten } from './unwritten.ts';

/** Above every page while the disk takes nothing: what still works, what does not, what to do, and what is at stake. */
export function UnwrittenBanner() {
  const t = useTexts('app');
  const lines = useUnwritten();
  if (lines === 0) return null;
  return (
    <Warning tone="red" title={t('unwritten.title')}>
      {t('unwritten.text')} {t('unwritten.lines', { count: lines })}
    </Warning>
  );
}
