import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useRef } from 'react';

import type { SeriesCell, SeriesDefinition, CellKey } from '../../../domain/series/series.ts';
import { call } from '../../api/client.ts';
import { useTexts } from '../../app/language.tsx';
import { useDoneMessage, useShowError } from '../../app/notifications.tsx';
import type { SeriesAnswer } from './seriesFilter.ts';

interface Change {
  readonly definition?: SeriesDefinition;
  readonly cells?: Readonly<Record<CellKey, SeriesCell | null>>;
  /** What is said when it is saved; nothing for a figure typed in. */
  readonly said?: string;
}

export type SeriesEdit = ReturnType<typeof useSeriesEdit>;

/**
 * Saves changes of a series one after the other: who types quickly leaves a cell before the one before it is saved, and each change
 * states the version that the last one made.
 */
export function useSeriesEdit({ id, version }: Pick<SeriesAnswer, 'id' | 'version'>) {
  const t = useTexts('series');
  const queries = useQueryClient();
  const showError = useShowError();
  const done = useDoneMessage();
  const known = useRef(version);
  const waiting = useRef(0);
  const queue = useRef<Promise<unknown>>(Promise.resolve());
  useEffect(() => {
    if (waiting.current === 0) known.current = version;
  }, [version]);

  /** True when it is saved; false when it was refused, and then it is said why. */
  const inTurn = (send: (at: number) => Promise<{ version: number }>): Promise<boolean> => {
    waiting.current += 1;
    const sent = queue.current.then(async () => {
      try {
        known.current = (await send(known.current)).version;
        return true;
      } catch (error) {
        showError(error);
        return false;
      } finally {
        waiting.current -= 1;
        await queries.invalidateQueries();
      }
    });
    queue.current = sent;
    return sent;
  };
  const undo = () =>
    inTurn((at) => call('series.undo', { id, version: at })).then((isDone) => isDone && done(t('page.undone')));
  return {
    undo,
    /** The version once every figure typed is saved or refused: what comes after must not be told that somebody else changed the series. */
    versionWhenSaved: () => queue.current.then(() => known.current),
    change: async ({ definition, cells = {}, said }: Change): Promise<boolean> => {
      const isSaved = await inTurn((at) =>
        call('series.change', { id, version: at, definition: (definition as never) ?? null, cells: cells as never }),
      );
      if (isSaved && said) done(said, () => void undo());
      return isSaved;
    },
    remove: async (isRemoved: boolean): Promise<boolean> =>
      inTurn((at) => call(isRemoved ? 'series.remove' : 'series.restore', { id, version: at })),
  };
}
