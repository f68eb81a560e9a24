import { EventEmitter } from 'node:events';

import { app, chromium, closers } from './app.ts';
import { WebContents } from './webContents.ts';
import type { WebPreferences } from './webContents.ts';

interface WindowOptions {
  show?: boolean;
  webPreferences?: WebPreferences;
}

let isFirst = true;

/** Electron's `BrowserWindow`: the first is the page that Chromium starts with, each other a page of its own. */
export class BrowserWindow extends EventEmitter {
  static #all = new Set<BrowserWindow>();
  static getAllWindows = (): BrowserWindow[] => [...BrowserWindow.#all];

  readonly webContents: WebContents;
  readonly #targetId: Promise<string>;
  #destroyed = false;

  constructor({ webPreferences = {} }: WindowOptions = {}) {
    super();
    const startPage = isFirst;
    isFirst = false;
    this.#targetId = startPage ? findStartPage() : openPage();
    this.webContents = new WebContents(this.#targetId, webPreferences);
    this.webContents.once('did-finish-load', () => this.emit('ready-to-show'));
    BrowserWindow.#all.add(this);
    closers.add(this.#closeKindly);
    void this.#watchTarget();
  }

  loadURL = (address: string): Promise<void> => this.webContents.loadURL(address);
  isDestroyed = (): boolean => this.#destroyed;
  isMinimized = (): boolean => false;
  show = (): void => undefined;
  focus = (): void => undefined;
  restore = (): void => undefined;

  close(): void {
    void this.#closeKindly();
  }

  destroy(): void {
    if (this.#destroyed) return;
    this.#destroyed = true;
    BrowserWindow.#all.delete(this);
    closers.delete(this.#closeKindly);
    this.emit('closed');
    if (BrowserWindow.#all.size === 0) app.emit('window-all-closed');
    else void this.#closeTarget();
  }

  #closeKindly = async (): Promise<boolean> => {
    if (this.#destroyed) return true;
    let prevented = false;
    this.emit('close', { preventDefault: () => (prevented = true) });
    if (!prevented) this.destroy();
    return !prevented;
  };

  async #closeTarget(): Promise<void> {
    const [{ browser }, targetId] = await Promise.all([chromium, this.#targetId]);
    await browser.send('Target.closeTarget', { targetId }).catch(() => undefined);
  }

  /** Notices when the user closes the page, and closes what it opens: the app allows no second window. */
  async #watchTarget(): Promise<void> {
    const [{ browser }, ownId] = await Promise.all([chromium, this.#targetId]);
    browser.on('Target.targetDestroyed', ({ targetId }) => {
      if (targetId !== ownId || this.#destroyed) return;
      this.emit('close', { preventDefault: () => undefined });
      this.destroy();
    });
    browser.on('Target.targetCreated', ({ targetInfo }) => {
      const { targetId, openerId } = targetInfo as { targetId: string; openerId?: string };
      if (openerId === ownId) void browser.send('Target.closeTarget', { targetId }).catch(() => undefined);
    });
  }
}

async function findStartPage(): Promise<string> {
  const { browser } = await chromium;
  for (;;) {
    const { targetInfos } = await browser.send('Target.getTargets');
    const page = (targetInfos as { type: string; targetId: string }[]).find(({ type }) => type === 'page');
    if (page) return page.targetId;
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}

async function openPage(): Promise<string> {
  const { browser } = await chromium;
  const { targetId } = await browser.send('Target.createTarget', { url: 'about:blank', background: true });
  return targetId as string;
}
