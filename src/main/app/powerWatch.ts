import { powerMonitor } from 'electron';

import type { LockReason } from '../../contract/channel.ts';

const DEFAULT_IDLE_MINUTES = 10;
const LOOK_EVERY_MS = 5000;

export interface PowerWatch {
  setIdleMinutes(minutes: number): void;
  stop(): void;
}

/** Locks when nobody is there: after idle minutes, when the screen is locked, and before the machine sleeps. */
export function watchPower(lock: (reason: LockReason) => void): PowerWatch {
  let idleMinutes = DEFAULT_IDLE_MINUTES;
  let lockedThisPause = false;

  powerMonitor.on('lock-screen', () => lock('screenLock'));
  powerMonitor.on('suspend', () => lock('suspend'));

  // The system counts idle seconds on a clock of its own, so that a changed wall clock neither locks nor keeps open.
  const timer = setInterval(() => {
    const isIdle = powerMonitor.getSystemIdleTime() >= idleMinutes * 60;
    if (isIdle && !lockedThisPause) lock('idle');
    lockedThisPause = isIdle;
  }, LOOK_EVERY_MS);

  return {
    setIdleMinutes(minutes) {
      idleMinutes = minutes;
    },
    stop: () => clearInterval(timer),
  };
}
