import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useState, useSyncExternalStore } from 'react';

import { call } from '../api/client.ts';
import { keepDraft } from '../app/draftKeeper.ts';
import { releaseKeeper, takeKeeper } from './keptComments.ts';
import { commentOn, type ReportAnswer, type ReportComment, withSaved } from './reportData.ts';

/**
 * A comment while it is written: saved a moment after the last key, when one leaves the page, and when the register is
 * about to lock. The reports that were read learn of it without being made anew.
 */
export function useComment(year: number, comment: ReportComment) {
  const queries = useQueryClient();
  const { chapter } = comment;
  const [keeper] = useState(() => {
    const learnt = (text: string, version: number) =>
      queries.setQueriesData<ReportAnswer>(
        { queryKey: ['report.get'] },
        (was) => was && withSaved(was, { year, chapter, text, version }),
      );
    return takeKeeper(year, chapter, comment, {
      save: async (text, version) => {
        const saved = await call('report.comment', { year, chapter, version, text });
        learnt(text, saved.version);
        return saved;
      },
      read: async () => {
        const stored = commentOn(await call('report.get', { year, language: 'nb' }), chapter);
        learnt(stored.text, stored.version);
        return stored;
      },
    });
  });
  const { text, version } = comment;
  useEffect(() => keeper.learn({ text, version }), [keeper, text, version]);
  useEffect(() => {
    const forget = keepDraft(() => keeper.flush());
    // One that could not be saved the last time.
    void keeper.flush();
    return () => {
      forget();
      void keeper.flush().finally(() => releaseKeeper(year, chapter));
    };
  }, [keeper, year, chapter]);
  const snapshot = useSyncExternalStore(keeper.subscribe, () => keeper.snapshot);
  return {
    ...snapshot,
    type: (next: string) => keeper.type(next),
    flush: () => void keeper.flush(),
    settle: (next: string) => void keeper.settle(next),
  };
}
export type CommentAtWork = ReturnType<typeof useComment>;
