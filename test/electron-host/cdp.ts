import type { ChildProcess } from 'node:child_process';
import type { Readable, Writable } from 'node:stream';

export type Params = Record<string, unknown>;
type Listener = (params: Params) => void;

/** One conversation with Chromium: with the browser as a whole, or with one page of it. */
export interface CdpSession {
  send(method: string, params?: Params): Promise<Params>;
  on(event: string, listener: Listener): void;
}

/** Chromium's debugging protocol over the pipe of `--remote-debugging-pipe`: no port stands open. */
export class CdpConnection {
  #nextId = 1;
  #pending = new Map<number, { resolve: (result: Params) => void; reject: (error: Error) => void }>();
  #listeners = new Map<string, Listener[]>();
  #write: Writable;

  constructor(chromium: ChildProcess) {
    this.#write = chromium.stdio[3] as Writable;
    const read = chromium.stdio[4] as Readable;
    // Chromium may end while something is still being written to it.
    this.#write.on('error', () => undefined);
    read.on('close', () => this.#fail());
    this.#readMessages(read);
  }

  /** The conversation about one page, or (without an id) about the browser. */
  session(sessionId = ''): CdpSession {
    return {
      send: (method, params = {}) => this.#send(sessionId, method, params),
      on: (event, listener) => {
        const key = `${sessionId} ${event}`;
        this.#listeners.set(key, [...(this.#listeners.get(key) ?? []), listener]);
      },
    };
  }

  #send(sessionId: string, method: string, params: Params): Promise<Params> {
    const id = this.#nextId++;
    return new Promise((resolve, reject) => {
      this.#pending.set(id, { resolve, reject });
      this.#write.write(JSON.stringify({ id, method, params, ...(sessionId && { sessionId }) }) + '\0');
    });
  }

  #readMessages(read: Readable): void {
    let parts: Buffer[] = [];
    read.on('data', (chunk: Buffer) => {
      let from = 0;
      for (let end = chunk.indexOf(0); end !== -1; end = chunk.indexOf(0, from)) {
        parts.push(chunk.subarray(from, end));
        this.#receive(Buffer.concat(parts).toString('utf8'));
        parts = [];
        from = end + 1;
      }
      parts.push(chunk.subarray(from));
    });
  }

  #receive(text: string): void {
    const message = JSON.parse(text) as {
      id?: number;
      sessionId?: string;
      method?: string;
      params?: Params;
      result?: Params;
      error?: { message: string };
    };
    if (message.id !== undefined) {
      const waiting = this.#pending.get(message.id);
      this.#pending.delete(message.id);
      if (message.error) waiting?.reject(new Error(message.error.message));
      else waiting?.resolve(message.result ?? {});
    } else {
      const key = `${message.sessionId ?? ''} ${message.method ?? ''}`;
      for (const listener of this.#listeners.get(key) ?? []) listener(message.params ?? {});
    }
  }

  #fail(): void {
    for (const { reject } of this.#pending.values()) reject(new Error('Chromium has ended'));
    this.#pending.clear();
  }
}
