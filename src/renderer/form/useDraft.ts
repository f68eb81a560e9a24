import { useEffect, useRef, useState } from 'react';
import { v7 as newId } from 'uuid';

import { call } from '../api/client.ts';
import { keepDraft, rememberUnsaved } from '../app/draftKeeper.ts';
import type { Moment } from '../../domain/calendar/day.ts';

/** How long after the last key the draft is saved. */
const restMs = 1500;

export type DraftState = { kind: 'none' } | { kind: 'saving' } | { kind: 'saved'; at: Moment } | { kind: 'failed' };

interface DraftOptions<Payload> {
  /** «referral»: drafts of one kind are listed together. */
  kind: string;
  payload: Payload;
  /** False while nothing worth keeping is typed. */
  isWorthKeeping: boolean;
  /** The draft that is taken up again, if any. */
  id?: string | undefined;
}

/**
 * Saves what is typed as a draft: a moment after the last key, when one leaves the page, and when the register is about
 * to lock. `stop()` before the record itself is saved, `discard()` when it is thrown away.
 */
export function useDraft<Payload>({ kind, payload, isWorthKeeping, id }: DraftOptions<Payload>) {
  const [draftId] = useState(() => id ?? newId());
  const [state, setState] = useState<DraftState>({ kind: 'none' });
  const text = JSON.stringify(payload);
  const latest = useRef({ text, isWorthKeeping });
  const saved = useRef<string | null>(id === undefined ? null : text);
  const isStopped = useRef(false);

  const [flush] = useState(() => async () => {
    const { text: now, isWorthKeeping: isWorth } = latest.current;
    if (isStopped.current || !isWorth || now === saved.current) return;
    setState({ kind: 'saving' });
    try {
      const { updatedAt } = await call('draft.save', { id: draftId, kind, payload: JSON.parse(now) });
      saved.current = now;
      setState({ kind: 'saved', at: updatedAt });
    } catch {
      // The register's process may have ended under us: the text is held until somebody has unlocked again.
      rememberUnsaved({ id: draftId, kind, payload: JSON.parse(now) });
      setState({ kind: 'failed' });
    }
  });

  useEffect(() => {
    latest.current = { text, isWorthKeeping };
    const timer = setTimeout(() => void flush(), restMs);
    return () => clearTimeout(timer);
  }, [text, isWorthKeeping, flush]);
  useEffect(() => {
    const forget = keepDraft(flush);
    return () => {
      forget();
      void flush();
    };
  }, [flush]);

  return {
    id: draftId,
    state,
    flush,
    /** No more saving: the record itself is on its way. `resume()` if it was refused. */
    stop: () => {
      isStopped.current = true;
    },
    resume: () => {
      isStopped.current = false;
    },
    discard: async () => {
      isStopped.current = true;
      if (saved.current !== null) await call('draft.discard', { id: draftId });
    },
  };
}
