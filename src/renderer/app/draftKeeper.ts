import { call } from '../api/client.ts';

type Flush = () => Promise<unknown>;

const keepers = new Set<Flush>();

/** Registers a form whose typed text must be saved before the register locks; gives back how to take it out again. */
export function keepDraft(flush: Flush): () => void {
  keepers.add(flush);
  return () => {
    keepers.delete(flush);
  };
}

/** Saves every open form as a draft. One that cannot be saved does not hold the others back. */
export async function flushDrafts(): Promise<void> {
  await Promise.allSettled([...keepers].map((flush) => flush()));
}

interface UnsavedDraft {
  id: string;
  kind: string;
  payload: unknown;
}

const unsaved = new Map<string, UnsavedDraft>();

/** Holds a draft that the register could not take, until it answers again. Only in the window's memory. */
export function rememberUnsaved(draft: UnsavedDraft): void {
  unsaved.set(draft.id, draft);
}

/** Saves what was held back while the register did not answer. */
export async function saveUnsaved(): Promise<void> {
  for (const draft of unsaved.values()) {
    await call('draft.save', draft);
    unsaved.delete(draft.id);
  }
}
