import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';

import type { MadeFile } from '../../../contract/document.ts';
import { useTexts } from '../../app/language.tsx';
import { useDoneMessage, useShowError } from '../../app/notifications.tsx';
import { useSession } from '../../app/session.tsx';
import { keepGround, keptGround } from './keptGround.ts';
import { formatFor, type TakeOutTarget } from './madeFile.ts';
import { putOut } from './putOut.ts';

/** What the register is asked to make: which file, and why it leaves. */
interface TakeOutOrder {
  readonly format: ReturnType<typeof formatFor>;
  readonly ground: string;
}

/**
 * Word, Excel, PDF and paper: asks why the first time a kind of document is taken out, then makes one at a time and says
 * what came of it. `make` has the register make the file; null where it gave up, having said why itself.
 */
export function useTakeOut(kind: string, make: (order: TakeOutOrder) => Promise<MadeFile | null>) {
  const t = useTexts('takeOut');
  const { account } = useSession();
  const showError = useShowError();
  const say = useDoneMessage();
  const [asking, setAsking] = useState<TakeOutTarget | null>(null);
  const work = useMutation({
    mutationFn: async ({ target, ground }: { target: TakeOutTarget; ground: string }) => {
      const file = await make({ format: formatFor(target), ground });
      return file && putOut(target, file);
    },
    onSuccess: (result) => {
      if (result?.kind === 'saved') say(t('saved', { name: result.name }));
      if (result?.kind === 'printed') say(t('printed'));
    },
    onError: showError,
  });
  return {
    /** What is being made. */
    making: work.isPending ? work.variables.target : null,
    /** What waits for a reason. */
    asking,
    start(target: TakeOutTarget) {
      if (work.isPending) return;
      const ground = keptGround(account.id, kind);
      if (ground === null) setAsking(target);
      else work.mutate({ target, ground });
    },
    answer(ground: string) {
      keepGround(account.id, kind, ground);
      setAsking(null);
      if (asking) work.mutate({ target: asking, ground });
    },
    giveUp: () => setAsking(null),
  };
}
export type TakingOut = ReturnType<typeof useTakeOut>;
