import { utilityProcess } from 'electron';

import type { RegisterChild } from '../register/registerClient.ts';
import type { FromRegister } from '../register/registerMessages.ts';
import { builtFile } from './paths.ts';

/** Starts the register's process as a utility process of Electron. */
export function forkRegister(): RegisterChild {
  const child = utilityProcess.fork(builtFile('main', 'registerProcess.js'), [], {
    serviceName: 'Koordinat register',
  });
  return {
    postMessage: (message) => child.postMessage(message),
    onMessage: (listener) => child.on('message', (message: FromRegister) => listener(message)),
    onExit: (listener) => child.on('exit', listener),
    kill: () => void child.kill(),
  };
}
