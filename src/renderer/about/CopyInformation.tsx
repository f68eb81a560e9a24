import { Button } from '@mantine/core';
import { IconCopy } from '@tabler/icons-react';

import { useApiCommand } from '../api/useApiCommand.ts';
import { useTexts } from '../app/language.tsx';
import { useDoneMessage } from '../app/notifications.tsx';
import { tableCopy } from './tableCopy.ts';
import { useProgramFacts, useRegisterFacts } from './useInformation.ts';

/** Editions and state for a mail to whoever helps: nothing about anybody, and not where the file lies, which may tell a name. */
export function CopyInformation() {
  const t = useTexts('about');
  const say = useDoneMessage();
  const program = useProgramFacts();
  const register = useRegisterFacts();
  const copy = useApiCommand('app.copy', { invalidates: 'none', onDone: () => say(t('copied')) });
  const isReady = program.facts.length > 0 && register.facts.length > 0;
  return (
    <Button
      leftSection={<IconCopy size={20} stroke={1.7} aria-hidden />}
      disabled={!isReady}
      loading={copy.isPending}
      onClick={() => copy.mutate(tableCopy([...program.facts, ...register.facts]))}
    >
      {t('copy')}
    </Button>
  );
}
