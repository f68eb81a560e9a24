import { setTimeout as delay } from 'node:timers/promises';

import type { AppEvent, Reply } from '../../contract/channel.ts';
import type { FromRegister, PickedFiles, ToRegister } from './registerMessages.ts';

/** The part of a child process that the client needs; Electron's `utilityProcess` gives it, and so does a test. */
export interface RegisterChild {
  postMessage(message: ToRegister): void;
  onMessage(listener: (message: FromRegister) => void): void;
  onExit(listener: () => void): void;
  kill(): void;
}

export interface RegisterClientOptions {
  fork: () => RegisterChild;
  registerPath: string;
  resourcesPath: string;
  /** Where the copies of registers lie that are lent out from a share. */
  loansFolder: string;
  /** The register is lent from where it lies. */
  isHome: boolean;
  onEvent: (event: AppEvent) => void;
  /** The process ended without being asked to; a fresh, locked one is already starting. */
  onCrash: () => void;
}

export interface RegisterClient {
  request(path: string, input: unknown, files?: PickedFiles): Promise<Reply>;
  /** Lines of the log that processes before could not write before they ended, and that no session has noted yet. */
  lostLines(): number;
  /** Ends the process with its keys, kindly first and by force after `CLOSE_WITHIN_MS`; starts a fresh one unless told not to. */
  end(options: { restart: boolean }): Promise<void>;
}

export const CLOSE_WITHIN_MS = 3000;
/** A process that dies this soon after its start is not started again by itself, but at the next request. */
const CRASHED_AT_START_MS = 2000;

const PROCESS_ENDED: Reply = { ok: false, error: { code: 'PROCESS_ENDED' } };

interface Running {
  child: RegisterChild;
  pending: Map<number, (reply: Reply) => void>;
  startedAt: number;
  /** Lines of the log that wait in its memory for a disk that takes them. */
  unwritten: number;
  ending: boolean;
  exited: Promise<void>;
}

/** Main's end of the register's process: starts it, asks it, restarts it locked after a crash, ends it at lock. */
export function createRegisterClient(options: RegisterClientOptions): RegisterClient {
  let running: Running | undefined;
  let nextId = 1;
  let lostLines = 0;

  function start(): Running {
    const child = options.fork();
    const { promise: exited, resolve: markExited } = Promise.withResolvers<void>();
    const self: Running = {
      child,
      pending: new Map(),
      startedAt: performance.now(),
      unwritten: 0,
      ending: false,
      exited,
    };
    child.onMessage((message) => {
      if (message.kind === 'event') {
        if (message.event.kind === 'unwritten') self.unwritten = message.event.lines;
        options.onEvent(message.event);
      }
      if (message.kind === 'lostNoted') lostLines = 0;
      if (message.kind !== 'reply') return;
      self.pending.get(message.id)?.(message.reply);
      self.pending.delete(message.id);
    });
    child.onExit(() => {
      for (const settle of self.pending.values()) settle(PROCESS_ENDED);
      self.pending.clear();
      // What waited in its memory is gone with it; that it is gone is told.
      lostLines += self.unwritten;
      if (running === self) running = undefined;
      markExited();
      if (!self.ending) crashed(self);
    });
    child.postMessage({
      kind: 'start',
      registerPath: options.registerPath,
      resourcesPath: options.resourcesPath,
      loansFolder: options.loansFolder,
      isHome: options.isHome,
      lostLines,
    });
    return self;
  }

  function crashed(process: Running): void {
    if (performance.now() - process.startedAt > CRASHED_AT_START_MS) running ??= start();
    options.onCrash();
  }

  async function end({ restart }: { restart: boolean }): Promise<void> {
    const ended = running;
    if (ended) {
      ended.ending = true;
      ended.child.postMessage({ kind: 'close' });
      const force = setTimeout(() => ended.child.kill(), CLOSE_WITHIN_MS);
      // A process that even force does not end in time is given up: the lock goes on without it.
      await Promise.race([ended.exited, delay(CLOSE_WITHIN_MS + 1000, undefined, { ref: false })]);
      clearTimeout(force);
      if (running === ended) running = undefined;
    }
    if (restart) running ??= start();
  }

  running = start();
  return {
    request(path, input, files = {}) {
      running ??= start();
      const { child, pending, ending } = running;
      if (ending) return Promise.resolve(PROCESS_ENDED);
      const id = nextId++;
      return new Promise((settle) => {
        pending.set(id, settle);
        child.postMessage({ kind: 'request', id, path, input, files });
      });
    },
    lostLines: () => lostLines,
    end,
  };
}
