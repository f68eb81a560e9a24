import type { AppEvent, LockReason } from '../../contract/channel.ts';
import type { RegisterClient } from '../register/registerClient.ts';

/** How long the window has to save what is typed before its keys go. */
export const DRAFTS_WITHIN_MS = 2000;

export interface LockOptions {
  register: RegisterClient;
  tellWindow: (event: AppEvent) => void;
  /** Gives the window a fresh page, so that nothing shown stays in its memory. */
  resetWindow: () => void;
  forgetFiles: () => void;
}

export interface Lock {
  /** Drafts, then the register's process with its keys, then the window's memory. A lock under way is not begun again. */
  lock(reason: LockReason): Promise<void>;
  /** The same without a fresh process: the app is closing. */
  closeDown(): Promise<void>;
  draftsSaved(): void;
  lastReason(): LockReason | null;
  /** Lines of the log that the disk did not take before the register was locked. */
  lostLines(): number;
  noteCrash(): void;
}

export function createLock({ register, tellWindow, resetWindow, forgetFiles }: LockOptions): Lock {
  let underWay: Promise<void> | undefined;
  let last: LockReason | null = null;
  let draftsSaved: (() => void) | undefined;

  function waitForDrafts(): Promise<void> {
    const { promise, resolve } = Promise.withResolvers<void>();
    draftsSaved = resolve;
    setTimeout(resolve, DRAFTS_WITHIN_MS);
    tellWindow({ kind: 'saveDrafts', withinMs: DRAFTS_WITHIN_MS });
    return promise;
  }

  async function lockNow(reason: LockReason): Promise<void> {
    await waitForDrafts();
    last = reason;
    forgetFiles();
    await register.end({ restart: true });
    tellWindow({ kind: 'locked', reason });
    resetWindow();
  }

  return {
    async lock(reason) {
      underWay ??= lockNow(reason).finally(() => {
        underWay = undefined;
      });
      await underWay;
    },
    async closeDown() {
      await underWay;
      await waitForDrafts();
      await register.end({ restart: false });
    },
    draftsSaved: () => draftsSaved?.(),
    lastReason: () => last,
    lostLines: () => register.lostLines(),
    noteCrash() {
      last = 'processEnded';
      forgetFiles();
      tellWindow({ kind: 'locked', reason: 'processEnded' });
    },
  };
}
