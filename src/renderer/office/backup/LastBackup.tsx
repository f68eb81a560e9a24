import type { OutputAt } from '../../api/paths.ts';
import { textByCode } from '../../../locales/texts.ts';
import { useLanguage, useTexts } from '../../app/language.tsx';
import { NextStep } from '../../components/NextStep.tsx';
import { useFileSize, useMomentText } from './backupWords.ts';

/** When the last backup was taken, where it lies, and what went wrong since. */
export function LastBackup({ state: { last, isOld, failed } }: { state: OutputAt<'backup.state'> }) {
  const t = useTexts('backup');
  const language = useLanguage();
  const when = useMomentText();
  const size = useFileSize();
  return (
    <>
      <NextStep
        tone={isOld || !last ? 'amber' : 'done'}
        title={last ? t('lastTaken', { when: when(last.at) }) : t('never')}
        text={last && t('lastWhere', { file: last.file, size: size(last.size), folder: last.folder })}
      />
      {failed && (
        <NextStep
          tone="amber"
          title={t('failed', {
            when: when(failed.at),
            reason: textByCode(language, 'error', failed.code) ?? failed.code,
          })}
        />
      )}
    </>
  );
}
