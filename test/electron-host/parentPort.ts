import { EventEmitter } from 'node:events';

/** Gives a forked process Electron's `process.parentPort`. */
class ParentPort extends EventEmitter {
  postMessage(message: unknown): void {
    process.send?.(message);
  }

  start(): void {
    // Messages flow from the first listener on.
  }
}

const parentPort = new ParentPort();
Object.defineProperty(process, 'parentPort', { value: parentPort });

process.on('message', (data) => parentPort.emit('message', { data, ports: [] }));
// A utility process does not outlive its main process.
process.on('disconnect', () => process.exit(0));
