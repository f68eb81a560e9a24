import { contextBridge, ipcRenderer } from 'electron';

import { EVENT_CHANNEL, INVOKE_CHANNEL } from '../contract/channel.ts';
import type { AppEvent, KoordinatBridge, Reply } from '../contract/channel.ts';

/** One function and one subscription. This surface never grows: what can be asked stands in the contract. */
const bridge: KoordinatBridge = Object.freeze({
  invoke: (path: string, input: unknown) => ipcRenderer.invoke(INVOKE_CHANNEL, path, input) as Promise<Reply>,
  subscribe: (listener: (event: AppEvent) => void) => {
    const handler = (_event: unknown, event: AppEvent) => listener(event);
    ipcRenderer.on(EVENT_CHANNEL, handler);
    return () => {
      ipcRenderer.removeListener(EVENT_CHANNEL, handler);
    };
  },
});

contextBridge.exposeInMainWorld('koordinat', bridge);
