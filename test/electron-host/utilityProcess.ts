import { fork } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { EventEmitter } from 'node:events';
import { fileURLToPath } from 'node:url';

const parentPortHook = fileURLToPath(new URL('./parentPort.ts', import.meta.url));
const running = new Set<ChildProcess>();

class UtilityProcess extends EventEmitter {
  #child: ChildProcess;

  constructor(modulePath: string, args: string[], env: NodeJS.ProcessEnv) {
    super();
    this.#child = fork(modulePath, args, {
      execArgv: ['--import', parentPortHook],
      serialization: 'advanced',
      env,
    });
    running.add(this.#child);
    this.#child.on('spawn', () => this.emit('spawn'));
    this.#child.on('message', (message) => this.emit('message', message));
    this.#child.on('exit', (code) => {
      running.delete(this.#child);
      this.emit('exit', code ?? 1);
    });
  }

  get pid(): number | undefined {
    return this.#child.pid;
  }

  postMessage(message: unknown): void {
    if (this.#child.connected) this.#child.send(message as object, () => undefined);
  }

  kill(): boolean {
    return this.#child.kill();
  }
}

/** Electron's `utilityProcess`: a process of Node's own, ended when main ends. */
export const utilityProcess = {
  fork: (modulePath: string, args: string[] = [], options: { env?: NodeJS.ProcessEnv } = {}): UtilityProcess =>
    new UtilityProcess(modulePath, args, options.env ?? process.env),
};

/** Ends them at once, as a crash would (or at the end, when they have not gone by themselves). */
export function killUtilityProcesses(): number {
  for (const child of running) child.kill('SIGKILL');
  return running.size;
}
