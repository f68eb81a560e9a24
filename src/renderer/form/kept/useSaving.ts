import { useRef } from 'react';

import type { CommandPath, InputAt, OutputAt } from '../../api/paths.ts';
import { useApiCommand } from '../../api/useApiCommand.ts';
import { useShowError } from '../../app/notifications.tsx';
import { useDraft } from '../useDraft.ts';
import type { StoredDraft } from './storedDraft.ts';

interface TypedForm {
  values: unknown;
  isDirty: () => boolean;
  showRefusal: (error: unknown) => boolean;
}

/** What keeps the typed text until it is saved; `forget` throws it away and keeps anew from then on. */
export type Kept = ReturnType<typeof useKept>;

/** Keeps what is typed in a form as a draft, told apart by kind («coordinator») and by whom it is about. */
export function useKept(kind: string, subject: string, form: TypedForm, stored: StoredDraft) {
  const draft = useDraft({
    kind,
    payload: { subject, values: form.values },
    isWorthKeeping: stored.id !== undefined || form.isDirty(),
    id: stored.id,
  });
  return { ...draft, forget: () => void draft.discard().then(draft.resume) };
}

/**
 * Sends a form, once at a time: a second press while it is under way would meet its own change as somebody else's.
 * What the register refuses is put at its field, anything else is said in a message.
 */
export function useSaving<P extends CommandPath>(
  path: P,
  form: TypedForm,
  kept: Kept,
  onDone: (output: OutputAt<P>, input: InputAt<P>) => void,
) {
  const showError = useShowError();
  const isUnderWay = useRef(false);
  const command = useApiCommand(path, {
    onDone: (output, input) => {
      isUnderWay.current = false;
      void kept.discard();
      onDone(output, input);
    },
    onError: (error) => {
      isUnderWay.current = false;
      kept.resume();
      if (!form.showRefusal(error)) showError(error);
    },
  });
  return {
    isSaving: command.isPending,
    send: (input: InputAt<P>) => {
      if (isUnderWay.current) return;
      isUnderWay.current = true;
      kept.stop();
      command.mutate(input);
    },
  };
}
