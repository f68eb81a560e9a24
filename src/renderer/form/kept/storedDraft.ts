import { useEffect, useState } from 'react';

import { call } from '../../api/client.ts';

/** What was typed last time, if it never was saved. */
export interface StoredDraft {
  /** Undefined when nothing was left. */
  id: string | undefined;
  /** The typed values by field. */
  values: Readonly<Record<string, unknown>>;
}

/** Reads what was typed about a subject and left unsaved; null until the register has answered. */
export function useStoredDraft(kind: string, subject: string): StoredDraft | null {
  const [found, setFound] = useState<StoredDraft | null>(null);
  useEffect(() => {
    void call('draft.list', { kind }).then(
      (drafts) => setFound(drafts.map((draft) => storedIn(draft, subject)).find((one) => one !== null) ?? nothing),
      () => setFound(nothing),
    );
  }, [kind, subject]);
  return found;
}

const nothing: StoredDraft = { id: undefined, values: {} };

function storedIn({ id, payload }: { id: string; payload: unknown }, subject: string): StoredDraft | null {
  if (typeof payload !== 'object' || payload === null) return null;
  const { subject: about, values } = payload as Partial<Record<'subject' | 'values', unknown>>;
  if (about !== subject || typeof values !== 'object' || values === null) return null;
  return { id, values: values as Record<string, unknown> };
}

/** The blank values with those of the draft that are still fields of the form. */
export const resumed = <Values extends object>(blank: Values, { values }: StoredDraft): Values => ({
  ...blank,
  ...Object.fromEntries(Object.entries(values).filter(([name]) => name in blank)),
});
