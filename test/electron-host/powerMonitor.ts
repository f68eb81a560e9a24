import { EventEmitter } from 'node:events';

let idleSeconds = 0;

class PowerMonitor extends EventEmitter {
  getSystemIdleTime = (): number => idleSeconds;
}

/** Electron's `powerMonitor`, as quiet as the test wants it. */
export const powerMonitor = new PowerMonitor();

export const setIdleSeconds = (seconds: number): void => {
  idleSeconds = seconds;
};
