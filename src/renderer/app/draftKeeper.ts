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
