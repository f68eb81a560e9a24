import { useTexts } from './language.tsx';

/** The way to a backup, where there is no register yet or where it does not open. */
export function RestoreLink({ onRestore }: { onRestore: () => void }) {
  const t = useTexts('backup');
  return (
    <p style={{ marginTop: 32, color: 'var(--ink2)' }}>
      {t('restore.lost')}{' '}
      <button type="button" className="link" onClick={onRestore}>
        {t('restore.link')}
      </button>
    </p>
  );
}
