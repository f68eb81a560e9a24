import { notifications } from '@mantine/notifications';

import { errorText } from '../../api/errorText.ts';
import { useLanguage, useTexts } from '../../app/language.tsx';
import { attachAll, type PendingFile } from './pendingFile.ts';

/** Takes the picked files in with a case; each that was not taken is told of by name, with why, until it is closed. */
export function useAttach(files: readonly PendingFile[]): (referralId: string) => Promise<void> {
  const t = useTexts('attachment');
  const app = useTexts('app');
  const language = useLanguage();
  return async (referralId) => {
    for (const { name, error } of await attachAll(referralId, files)) {
      notifications.show({
        message: `${t('pending.failed', { name, why: errorText(language, error) })} ${t('pending.again')}`,
        color: 'var(--red-bar)',
        autoClose: false,
        role: 'alert',
        closeButtonProps: { 'aria-label': app('close') },
      });
    }
  };
}
