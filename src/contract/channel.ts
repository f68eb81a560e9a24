/** The one channel on which the window asks, and the one on which it is told. */
export const INVOKE_CHANNEL = 'koordinat:invoke';
export const EVENT_CHANNEL = 'koordinat:event';

/** What every question is answered with. Errors travel as values; the text is looked up by `code`. */
export type Reply = { ok: true; value: unknown } | { ok: false; error: { code: string; details?: unknown } };

/** Why the register was locked. */
export const lockReasons = ['idle', 'screenLock', 'suspend', 'user', 'processEnded'] as const;
export type LockReason = (typeof lockReasons)[number];

/** What the window is told without having asked. */
export type AppEvent =
  /** The keys are gone. The window is reset straight after, except at `processEnded`, where typed text may still be saved. */
  | { kind: 'locked'; reason: LockReason }
  /** Save what is typed now, then invoke `app.draftsSaved`; the lock waits at most `withinMs`. */
  | { kind: 'saveDrafts'; withinMs: number }
  /** So many lines of the log wait for a disk that takes them: reading goes on, nothing can be saved. 0: all are written. */
  | { kind: 'unwritten'; lines: number }
  /** How far a long job has come; `total` is null while it is not known. */
  | { kind: 'progress'; jobId: string; done: number; total: number | null; step: string };

/** The whole surface that the window sees: `window.koordinat`. */
export interface KoordinatBridge {
  invoke(path: string, input: unknown): Promise<Reply>;
  subscribe(listener: (event: AppEvent) => void): () => void;
}
