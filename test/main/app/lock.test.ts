import { afterEach, beforeEach, expect, test, vi } from 'vitest';

import type { AppEvent } from '../../../src/contract/channel.ts';
import { createLock, DRAFTS_WITHIN_MS } from '../../../src/main/app/lock.ts';

/** A lock whose steps are noted in order. */
function noted() {
  const steps: string[] = [];
  const lock = createLock({
    register: {
      lostLines: () => 0,
      request: async () => ({ ok: true, value: null }),
      end: async ({ restart }) => void steps.push(restart ? 'register ended and restarted' : 'register ended'),
    },
    tellWindow: (event: AppEvent) => void steps.push(event.kind === 'locked' ? `locked: ${event.reason}` : event.kind),
    resetWindow: () => void steps.push('window reset'),
    forgetFiles: () => void steps.push('files forgotten'),
  });
  return { lock, steps };
}

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

test('drafts are saved while the keys are still there; then the register ends and the window forgets', async () => {
  const { lock, steps } = noted();
  const locked = lock.lock('screenLock');
  expect(steps).toEqual(['saveDrafts']);
  lock.draftsSaved();
  await locked;
  expect(steps).toEqual([
    'saveDrafts',
    'files forgotten',
    'register ended and restarted',
    'locked: screenLock',
    'window reset',
  ]);
  expect(lock.lastReason()).toBe('screenLock');
});

test('a window that does not answer holds up the lock for two seconds and no longer', async () => {
  const { lock, steps } = noted();
  const locked = lock.lock('idle');
  await vi.advanceTimersByTimeAsync(DRAFTS_WITHIN_MS - 1);
  expect(steps).toEqual(['saveDrafts']);
  await vi.advanceTimersByTimeAsync(1);
  await locked;
  expect(steps.at(-1)).toBe('window reset');
});

test('a lock under way is not begun again', async () => {
  const { lock, steps } = noted();
  const both = Promise.all([lock.lock('screenLock'), lock.lock('suspend')]);
  lock.draftsSaved();
  await both;
  expect(steps.filter((step) => step === 'saveDrafts')).toHaveLength(1);
  expect(lock.lastReason()).toBe('screenLock');
});

test('closing saves drafts too, and starts no new register process', async () => {
  const { lock, steps } = noted();
  const closed = lock.closeDown();
  await vi.advanceTimersByTimeAsync(0);
  lock.draftsSaved();
  await closed;
  expect(steps).toEqual(['saveDrafts', 'register ended']);
});

test('a crash is told at once and leaves the page, so that typed text can be kept', () => {
  const { lock, steps } = noted();
  lock.noteCrash();
  expect(steps).toEqual(['files forgotten', 'locked: processEnded']);
  expect(lock.lastReason()).toBe('processEnded');
});
