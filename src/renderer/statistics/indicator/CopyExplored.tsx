import { Button } from '@mantine/core';
import { IconCopy, IconPhoto } from '@tabler/icons-react';
import { useMutation } from '@tanstack/react-query';

import { call } from '../../api/client.ts';
import { useTexts } from '../../app/language.tsx';
import { useDoneMessage, useShowError } from '../../app/notifications.tsx';
import { usePermission, useSession } from '../../app/session.tsx';
import type { Question } from './exploreAddress.ts';
import classes from './indicator.module.css';

/** Copies what is seen as a picture or a table, small numbers hidden: what is pasted has left the office. */
export function CopyExplored({ question, yearsBefore }: { question: Question; yearsBefore: number }) {
  const t = useTexts('indicator');
  const { office } = useSession();
  const mayExport = usePermission('export.run');
  const say = useDoneMessage();
  const showError = useShowError();
  const copy = useMutation({
    mutationFn: async (what: 'table' | 'picture') => {
      const { table, png } = await call('indicator.copy', {
        ...question,
        yearsBefore,
        language: office.letterLanguage,
      });
      const copied = what === 'table' ? table : png === null ? null : { png };
      if (copied === null) return null;
      await call('app.copy', copied);
      return what;
    },
    onSuccess: (what) => say(what === null ? t('copy.nothing') : t(`copy.${what}Done`)),
    onError: showError,
  });
  if (!mayExport) return null;
  return (
    <div className={classes.copy}>
      {(['picture', 'table'] as const).map((what) => {
        const Icon = what === 'table' ? IconCopy : IconPhoto;
        return (
          <Button
            key={what}
            variant="subtle"
            size="compact-sm"
            leftSection={<Icon size={18} stroke={1.6} aria-hidden />}
            loading={copy.isPending && copy.variables === what}
            onClick={() => copy.mutate(what)}
          >
            {t(`copy.${what}`)}
          </Button>
        );
      })}
    </div>
  );
}
