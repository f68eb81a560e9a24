import { EventEmitter } from 'node:events';

import { app, chromium } from './app.ts';
import type { CdpSession, Params } from './cdp.ts';
import { nodeCodec } from './codec.ts';
import { answerInvoke } from './ipcMain.ts';
import { DELIVER_KEY, preloadWorld, SEND_BINDING } from './preloadWorld.ts';
import { appAddress, shownAddress } from './protocol.ts';
import { interceptRequests } from './requests.ts';
import { grantedPermissions } from './session.ts';

export interface WebPreferences {
  preload?: string;
  javascript?: boolean;
}

interface OpenHandler {
  (details: { url: string }): { action: 'allow' | 'deny' };
}

/** What Electron calls `WebFrameMain`; `url` is the app's own address. */
class Frame {
  url = '';
  id = '';
  readonly parent: Frame | null;

  constructor(parent: Frame | null) {
    this.parent = parent;
  }
}

/** Electron's `WebContents`: one page of Chromium. */
export class WebContents extends EventEmitter {
  readonly mainFrame = new Frame(null);
  readonly #attached: Promise<CdpSession>;
  #frameOfContext = new Map<number, string>();
  #openHandler: OpenHandler = () => ({ action: 'deny' });
  /** The address that main itself asked for: going there is no `will-navigate`. */
  expectedAddress = '';

  constructor(targetId: Promise<string>, preferences: WebPreferences) {
    super();
    this.#attached = targetId.then((id) => this.#attach(id, preferences));
    queueMicrotask(() => app.emit('web-contents-created', {}, this));
  }

  setWindowOpenHandler(handler: OpenHandler): void {
    this.#openHandler = handler;
  }

  async loadURL(address: string): Promise<void> {
    const page = await this.#attached;
    const loaded = new Promise((resolve) => this.once('did-finish-load', resolve));
    this.expectedAddress = address;
    const { errorText } = await page.send('Page.navigate', { url: shownAddress(address) });
    if (errorText) throw new Error(`${String(errorText)} loading '${address}'`);
    await loaded;
  }

  reload(): void {
    this.expectedAddress = this.mainFrame.url;
    void this.#attached.then((page) => page.send('Page.reload')).catch(() => undefined);
  }

  getURL = (): string => this.mainFrame.url;

  send(channel: string, ...args: unknown[]): void {
    void this.#deliver({ channel, args });
  }

  async printToPDF(options: PdfOptions): Promise<Buffer> {
    const page = await this.#attached;
    const { data } = await page.send('Page.printToPDF', pdfParameters(options));
    return Buffer.from(data as string, 'base64');
  }

  print(_options: unknown, done: (printed: boolean) => void): void {
    queueMicrotask(() => done(true));
  }

  async #attach(targetId: string, preferences: WebPreferences): Promise<CdpSession> {
    const { connection, browser } = await chromium;
    const { sessionId } = await browser.send('Target.attachToTarget', { targetId, flatten: true });
    const page = connection.session(sessionId as string);
    this.mainFrame.id = targetId;

    page.on('Runtime.executionContextCreated', ({ context }) => {
      const { id, auxData } = context as { id: number; auxData?: { frameId?: string } };
      this.#frameOfContext.set(id, auxData?.frameId ?? '');
    });
    page.on('Runtime.bindingCalled', (call) => void this.#answer(call));
    page.on('Page.frameNavigated', ({ frame }) => {
      const { id, url } = frame as { id: string; url: string };
      if (id === this.mainFrame.id) this.mainFrame.url = appAddress(url);
    });
    page.on('Page.navigatedWithinDocument', ({ frameId, url }) => {
      if (frameId === this.mainFrame.id) this.mainFrame.url = appAddress(url as string);
    });
    page.on('Page.windowOpen', ({ url }) => this.#openHandler({ url: appAddress(url as string) }));
    page.on('Page.loadEventFired', () => this.emit('did-finish-load'));
    page.on('Inspector.targetCrashed', () => this.emit('render-process-gone', {}, { reason: 'crashed' }));
    interceptRequests(page, this);

    await Promise.all([
      page.send('Page.enable'),
      page.send('Runtime.enable'),
      page.send('Runtime.addBinding', { name: SEND_BINDING }),
      page.send('Page.addScriptToEvaluateOnNewDocument', { source: preloadWorld(preferences.preload) }),
      page.send('Fetch.enable', { patterns: [{ urlPattern: '*' }] }),
      ...grantedPermissions().map(({ name, granted }) =>
        browser.send('Browser.setPermission', { permission: { name }, setting: granted ? 'granted' : 'denied' }),
      ),
      ...(preferences.javascript === false ? [page.send('Emulation.setScriptExecutionDisabled', { value: true })] : []),
    ]);
    return page;
  }

  async #answer({ name, payload, executionContextId }: Params): Promise<void> {
    if (name !== SEND_BINDING) return;
    const contextId = executionContextId as number;
    const { open, id, channel, args } = nodeCodec.decode(payload as string) as {
      open?: string;
      id: number;
      channel: string;
      args: unknown[];
    };
    if (open !== undefined) return void this.#openHandler({ url: appAddress(open) });
    const isMainFrame = this.#frameOfContext.get(contextId) === this.mainFrame.id;
    const event = { sender: this, senderFrame: isMainFrame ? this.mainFrame : new Frame(this.mainFrame) };
    try {
      const value = await answerInvoke(channel, event, args);
      await this.#deliver({ id, value }, contextId);
    } catch (error) {
      const text = error instanceof Error ? error.message : String(error);
      await this.#deliver({ id, error: `Error invoking remote method '${channel}': ${text}` }, contextId);
    }
  }

  /** Hands a message to the page; to the very document that asked, when `contextId` is given. */
  async #deliver(message: unknown, contextId?: number): Promise<void> {
    const text = JSON.stringify(nodeCodec.encode(message));
    const page = await this.#attached;
    await page
      .send('Runtime.evaluate', {
        expression: `globalThis.${DELIVER_KEY}?.(${text})`,
        ...(contextId !== undefined && { contextId }),
      })
      // The document that asked is gone: nobody waits for the answer.
      .catch(() => undefined);
  }
}

interface PdfOptions {
  landscape?: boolean;
  printBackground?: boolean;
  preferCSSPageSize?: boolean;
  generateTaggedPDF?: boolean;
  generateDocumentOutline?: boolean;
  displayHeaderFooter?: boolean;
  headerTemplate?: string;
  footerTemplate?: string;
  margins?: { top: number; bottom: number; left: number; right: number };
}

function pdfParameters({ margins, ...same }: PdfOptions): Params {
  const A4_INCHES = { paperWidth: 8.27, paperHeight: 11.69 };
  return {
    ...same,
    ...A4_INCHES,
    ...(margins && {
      marginTop: margins.top,
      marginBottom: margins.bottom,
      marginLeft: margins.left,
      marginRight: margins.right,
    }),
  };
}
