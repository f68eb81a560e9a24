import { tmpdir } from 'node:os';

import { afterAll, beforeAll, beforeEach, describe, expect, it, test, vi } from 'vitest';

import { Contents, electronWorld, permissions } from './electronWorld.ts';

/*
 * How the window is set up, line by line (docs/security.md): the app's own start runs, and what it asked of Electron is
 * looked at. What the page then can and cannot do is tried in the window itself by smoke.e2e.ts.
 */

type World = ReturnType<typeof electronWorld>;

/** Runs the app's own start, and its preload, in a world of their own. */
async function start(how?: Parameters<typeof electronWorld>[0]): Promise<World> {
  const started = electronWorld(how);
  vi.resetModules();
  vi.doMock('electron', () => started.electron);
  await import('../../../src/preload/preload.ts');
  await import('../../../src/main/main.ts');
  await vi.waitFor(() => expect(started.asked.invoke !== undefined || started.asked.quits > 0).toBe(true));
  return started;
}

let world: World;
let asked: World['asked'];
let openPaperWindow: () => unknown;
beforeAll(async () => {
  // The watch over idle minutes must not keep the test alive.
  vi.useFakeTimers({ toFake: ['setInterval'] });
  Object.assign(process, { resourcesPath: tmpdir() });
  world = await start();
  ({ asked } = world);
  ({ openPaperWindow } = await import('../../../src/main/app/window.ts'));
});
afterAll(() => vi.useRealTimers());

/** The top frame of the app's own page. */
const top = { parent: null, url: 'app://koordinat/sak/1' };

const window = () => {
  const [first] = asked.windows;
  if (!first) throw new Error('no window was opened');
  return first;
};

describe('the start', () => {
  it('announces app:// as a standard, secure address that no policy makes an exception for', () => {
    expect(asked.schemes).toEqual([
      { scheme: 'app', privileges: { standard: true, secure: true, supportFetchAPI: true } },
    ]);
  });

  it('puts every process in the sandbox and the session under its rules before a window is there', () => {
    expect(asked.order).toEqual(['scheme', 'sandbox', 'ready', 'session', 'window']);
  });

  it('gives way where the app runs already', async () => {
    const { asked: second } = await start({ isFirst: false });
    expect([second.quits, second.windows.length]).toEqual([1, 0]);
  });
});

describe('the window', () => {
  it('shows the app’s own address', () => expect(window().address).toBe('app://koordinat/'));

  it('has a sandbox, a world of its own for the preload, and nothing of Node', () => {
    const { preload, ...preferences } = window().options.webPreferences ?? {};
    expect(preload).toMatch(/out.preload.preload\.cjs$/);
    expect(preferences).toEqual({
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      nodeIntegrationInWorker: false,
      nodeIntegrationInSubFrames: false,
      webSecurity: true,
      webviewTag: false,
      spellcheck: false,
      navigateOnDragDrop: false,
      devTools: false,
    });
  });

  it('has the tools of development only while developing', async () => {
    const { asked: developed } = await start({ isPackaged: false });
    expect(developed.windows[0]?.options.webPreferences?.['devTools']).toBe(true);
  });

  it('offers in its menus neither the tools of development nor a reload', () => {
    expect(asked.menuRoles.length).toBeGreaterThan(5);
    expect(asked.menuRoles.filter((role) => /dev|reload/i.test(role))).toEqual([]);
  });

  it('is locked and begins anew when its page breaks down: nobody knows what it was in the middle of', async () => {
    const { asked: broken } = await start();
    const page = broken.windows[0]?.contents ?? new Contents();
    page.reload = vi.fn<() => void>();
    const ask = (path: string) => broken.invoke?.({ sender: page, senderFrame: top }, path, {});
    page.emit('render-process-gone', {}, { reason: 'crashed' });
    // Main waits two seconds for what was typed; the page that is gone would not answer.
    await ask('app.draftsSaved');
    await vi.waitFor(() => expect(page.reload).toHaveBeenCalledOnce());
    expect(await ask('app.lastLock')).toMatchObject({ value: { reason: 'processEnded' } });
  });
});

test('the window for paper runs no script and has no way to the register', () => {
  openPaperWindow();
  const { webPreferences } = asked.windows.at(-1)?.options ?? {};
  expect(webPreferences).toMatchObject({ javascript: false, sandbox: true, contextIsolation: true, devTools: false });
  expect(webPreferences).not.toHaveProperty('preload');
});

describe('the session', () => {
  it.each(permissions)('denies «%s», asked for or looked up', (permission) => {
    let allowed: boolean | undefined;
    asked.mayAsk?.({}, permission, (answer) => (allowed = answer));
    expect([allowed, asked.mayCheck?.({}, permission)]).toEqual([false, false]);
  });

  it('gives no device, fetches no word list, downloads nothing', () => {
    expect([asked.mayUseDevice?.({ deviceType: 'usb' }), asked.spellChecker]).toEqual([false, false]);
    let stopped = false;
    asked.downloads.emit('will-download', { preventDefault: () => (stopped = true) });
    expect(stopped).toBe(true);
  });

  it.each([
    ['app://koordinat/assets/index.js', true],
    ['data:image/png;base64,AA', true],
    ['blob:app://koordinat/1', true],
    ['app://other/', false],
    ['https://lovdata.no/', false],
    ['http://127.0.0.1:9222/json', false],
    ['wss://example.org/', false],
    ['file:///etc/passwd', false],
    ['devtools://devtools/bundled/inspector.html', false],
    ['chrome-extension://abc/x.js', false],
    ['not an address', false],
  ])('lets the request for %s through: %s', (url, expected) => {
    let cancelled: boolean | undefined;
    asked.beforeRequest?.({ url }, ({ cancel }) => (cancelled = cancel));
    expect(cancelled).toBe(!expected);
  });
});

describe.each(['the window’s page', 'any other page'])('%s', (which) => {
  let contents: Contents;
  beforeEach(() => {
    contents = which === 'any other page' ? new Contents() : window().contents;
    if (which === 'any other page') world.electron.app.emit('web-contents-created', {}, contents);
  });

  it('goes nowhere but within the app', () => {
    expect(contents.stops('will-navigate', 'https://example.org/')).toBe(true);
    expect(contents.stops('will-navigate', 'file:///etc/passwd')).toBe(true);
    expect(contents.stops('will-navigate', 'app://koordinat/sak/1')).toBe(false);
    expect(contents.stops('will-redirect', 'app://koordinat/')).toBe(true);
  });

  it('takes no other page into it', () => {
    expect(contents.stops('will-attach-webview', 'https://example.org/')).toBe(true);
  });

  it('opens no window, and hands only a listed link to the browser', () => {
    asked.opened.length = 0;
    const links = ['https://lovdata.no/lov/1', 'https://example.org/', 'file:///etc/passwd', 'javascript:alert(1)'];
    expect(links.map((url) => contents.openHandler({ url }).action)).toEqual(links.map(() => 'deny'));
    expect(asked.opened).toEqual(['https://lovdata.no/lov/1']);
  });
});

const ask = (event: unknown) => asked.invoke?.(event, 'app.versions', {});

describe('the door between window and main', () => {
  const refused = { ok: false, error: { code: 'NOT_TRUSTED' } };

  it('answers the top frame of our own window', async () => {
    expect(await ask({ sender: window().contents, senderFrame: top })).toMatchObject({ ok: true });
  });

  it.each([
    ['a frame within the page', { parent: top, url: 'app://koordinat/' }],
    ['a page from elsewhere', { parent: null, url: 'https://example.org/' }],
    ['a page of an address that looks like ours', { parent: null, url: 'app://koordinat.example.org/' }],
    ['a frame that is gone', null],
  ])('answers nothing to %s', async (_what, senderFrame) => {
    expect(await ask({ sender: window().contents, senderFrame })).toEqual(refused);
  });

  it('answers nothing to another window', async () => {
    expect(await ask({ sender: new Contents(), senderFrame: top })).toEqual(refused);
  });

  it('has on the page’s side two functions, frozen', () => {
    const bridge = asked.exposed['koordinat'] ?? {};
    expect(Object.keys(asked.exposed)).toEqual(['koordinat']);
    expect([Object.keys(bridge), Object.isFrozen(bridge)]).toEqual([['invoke', 'subscribe'], true]);
  });
});
