import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';

import type { ReportChapter } from '../../domain/report/chapter.ts';
import type { ReportDocument } from '../../domain/report/reportDocument.ts';
import { useTexts } from '../app/language.tsx';
import { useDoneMessage, useShowError } from '../app/notifications.tsx';
import { useSession } from '../app/session.tsx';
import type { ExportTarget } from './exportedFile.ts';
import { keepGround, keptGround } from './exportGround.ts';
import { takeOut } from './takeOut.ts';

/** Word, Excel, PDF and paper: asks why the first time, then makes one at a time and says what came of it. */
export function useTakeOut({ year, language }: ReportDocument) {
  const t = useTexts('reportPage');
  const { account } = useSession();
  const showError = useShowError();
  const say = useDoneMessage();
  const [asking, setAsking] = useState<ExportTarget | null>(null);
  const [unsaved, setUnsaved] = useState<ReportChapter | null>(null);
  const work = useMutation({
    mutationFn: ({ target, ground }: { target: ExportTarget; ground: string }) =>
      takeOut({ target, year, language, ground }),
    onSuccess: (result) => {
      setUnsaved(result.kind === 'unsaved' ? result.chapter : null);
      if (result.kind === 'saved') say(t('export.saved', { name: result.name }));
      if (result.kind === 'printed') say(t('export.printed'));
    },
    onError: showError,
  });
  return {
    /** What is being made. */
    making: work.isPending ? work.variables.target : null,
    /** What waits for a reason. */
    asking,
    unsaved,
    start(target: ExportTarget) {
      if (work.isPending) return;
      const ground = keptGround(account.id);
      if (ground === null) setAsking(target);
      else work.mutate({ target, ground });
    },
    answer(ground: string) {
      keepGround(account.id, ground);
      setAsking(null);
      if (asking) work.mutate({ target: asking, ground });
    },
    giveUp: () => setAsking(null),
  };
}
export type TakingOut = ReturnType<typeof useTakeOut>;
