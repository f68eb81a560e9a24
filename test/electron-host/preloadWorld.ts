import { readFileSync } from 'node:fs';

import { createCodec } from './codec.ts';

/** The function that Chromium puts into each new document, and that `preloadWorld` takes away before the page sees it. */
export const SEND_BINDING = '__electronHostSend';
/** Where main delivers answers and events to in the page. */
export const DELIVER_KEY = '__electronHostDeliver';

/**
 * The text that runs in each new document before the page's own scripts: the unmodified preload bundle, in a closure
 * that has Electron's `contextBridge` and `ipcRenderer` and leaves on `window` only what it exposes.
 */
export function preloadWorld(preloadFile: string | undefined): string {
  if (preloadFile === undefined) return `delete globalThis.${SEND_BINDING};`;
  return `(() => {
  const send = globalThis.${SEND_BINDING};
  delete globalThis.${SEND_BINDING};
  if (window !== window.top || typeof send !== 'function') return;
  const codec = (${createCodec.toString()})({
    toText: (bytes) => bytes.toBase64(),
    toBytes: (text) => Uint8Array.fromBase64(text),
  });
  const electron = (${rendererSide.toString()})(send, codec, '${DELIVER_KEY}');
  const require = (name) => {
    if (name === 'electron') return electron;
    throw new Error('module not found: ' + name);
  };
  (function (require, module, exports) {
${readFileSync(preloadFile, 'utf8')}
  })(require, { exports: {} }, {});
})();`;
}

interface PageCodec {
  encode(value: unknown): string;
  decode(text: string): unknown;
}

/** Runs in the page, carried there as text: nothing from outside its body but what it is given. */
function rendererSide(send: (text: string) => void, codec: PageCodec, deliverKey: string): unknown {
  const pending = new Map<number, { resolve: (value: unknown) => void; reject: (error: Error) => void }>();
  const listeners = new Map<string, Set<(...args: unknown[]) => void>>();
  let nextId = 1;

  Object.defineProperty(globalThis, deliverKey, {
    enumerable: false,
    value: (text: string) => {
      const message = codec.decode(text) as {
        id?: number;
        value?: unknown;
        error?: string;
        channel: string;
        args: unknown[];
      };
      if (message.id === undefined) {
        for (const listener of listeners.get(message.channel) ?? []) listener({}, ...message.args);
        return;
      }
      const waiting = pending.get(message.id);
      pending.delete(message.id);
      if (message.error === undefined) waiting?.resolve(message.value);
      else waiting?.reject(new Error(message.error));
    },
  });

  // Electron asks main before there is a second window. Chromium makes it first; closing it at once could stop this page.
  globalThis.open = (address = '') => {
    send(codec.encode({ open: new URL(address, location.href).href }));
    return null;
  };

  const freeze = (value: unknown): unknown => {
    if (value === null || typeof value !== 'object') return value;
    for (const part of Object.values(value)) freeze(part);
    return Object.freeze(value);
  };

  return {
    contextBridge: {
      exposeInMainWorld: (key: string, surface: unknown) =>
        Object.defineProperty(globalThis, key, { value: freeze(surface), enumerable: true }),
    },
    ipcRenderer: {
      invoke: (channel: string, ...args: unknown[]) =>
        new Promise((resolve, reject) => {
          const id = nextId++;
          pending.set(id, { resolve, reject });
          send(codec.encode({ id, channel, args }));
        }),
      on: (channel: string, listener: (...args: unknown[]) => void) => {
        listeners.set(channel, (listeners.get(channel) ?? new Set()).add(listener));
      },
      removeListener: (channel: string, listener: (...args: unknown[]) => void) => {
        listeners.get(channel)?.delete(listener);
      },
    },
  };
}
