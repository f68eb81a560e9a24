import type { SecurityLine, SecuritySection } from './securityLine.ts';

const setUp = 'test/main/app/theWindow.mocked.test.ts';
const pages = 'test/main/app/pages.test.ts';

const inFile =
  (file: string, test: string) =>
  (promise: string, line: string, instead?: string): SecurityLine => ({
    promise,
    file,
    line,
    tests: [test],
    ...(instead === undefined ? {} : { instead }),
  });

const main = inFile('src/main/main.ts', setUp);
const session = inFile('src/main/app/sessionRules.ts', setUp);
const window = inFile('src/main/app/window.ts', setUp);
const policy = inFile('src/main/app/contentPolicy.ts', pages);
const page = inFile('src/main/app/pages.ts', pages);

/** The window. What a page itself sees of it is tried in smoke.e2e.ts, in the host and in real Electron where it is. */
export const windowLines: SecuritySection = {
  title: 'The window',
  lines: [
    inFile('src/main/app/protocol.ts', setUp)('app:// is a standard, secure address', 'standard: true, secure: true, '),
    main('the address is announced before the app is ready', 'announceScheme();'),
    main('every process is in the sandbox', 'app.enableSandbox();'),
    main('the session has its rules before there is a window', 'restrictSession();'),
    main('the app runs once', 'app.requestSingleInstanceLock()', 'app.isReady !== undefined || true'),
    window(
      'the page is the app’s own address',
      'void window.loadURL(APP_URL);',
      "void window.loadURL('file:///index.html');",
    ),
    window('the page is in the sandbox', 'sandbox: true,'),
    window('the preload has a world of its own', 'contextIsolation: true,'),
    window('the page has nothing of Node', 'nodeIntegration: false,'),
    window('workers have nothing of Node', 'nodeIntegrationInWorker: false,'),
    window('frames have nothing of Node', 'nodeIntegrationInSubFrames: false,'),
    window('the page is held to its origin', 'webSecurity: true,'),
    window('the page takes no other page into it', 'webviewTag: false,'),
    window('no word list is fetched for the page', 'spellcheck: false,'),
    window('a file dropped on the window opens nothing', 'navigateOnDragDrop: false,'),
    window('a released app has no tools of development', 'devTools: !app.isPackaged', 'devTools: true'),
    window('paper runs no script', 'javascript: false, '),
    session('what a page asks leave for is denied', 'decide(false));', 'decide(true));'),
    session(
      'what a page looks up leave for is denied',
      'setPermissionCheckHandler(() => false)',
      'setPermissionCheckHandler(() => true)',
    ),
    session('no device is given', 'setDevicePermissionHandler(() => false)', 'setDevicePermissionHandler(() => true)'),
    session('no word list is fetched at all', 'defaultSession.setSpellCheckerEnabled(false);'),
    session('no page downloads', "defaultSession.on('will-download', (event) => event.preventDefault());"),
    session('nothing but the app itself is asked for', '{ cancel: !mayRequest(details.url) }', '{}'),
    session(
      'each page is under the rules',
      "app.on('web-contents-created', (_event, contents) => restrictContents(contents));",
    ),
    session('a page goes nowhere but within the app', 'if (!isAppUrl(event.url)) event.preventDefault();'),
    session('a page is sent nowhere', "contents.on('will-redirect', (event) => event.preventDefault());"),
    session('a page gets no page within it', "contents.on('will-attach-webview', (event) => event.preventDefault());"),
    session('a page opens no window', "return { action: 'deny' };", "return { action: 'allow' };"),
    inFile('src/main/app/externalLinks.ts', setUp)(
      'a link leaves the app from one place, by a list',
      'if (!isAllowedLink(address)) return false;',
    ),
    inFile('src/main/app/allowedLinks.ts', 'test/main/app/allowedLinks.test.ts')(
      'a listed link carries no name and no password',
      " && url.username === '' && url.password === ''",
    ),
    main(
      'a page that breaks down is locked',
      "window.webContents.on('render-process-gone', () => void lock.lock('processEnded'));",
    ),
    main('another window is answered nothing', 'sender === window.webContents && ', 'sender !== undefined && '),
    main('a frame within the page is answered nothing', 'senderFrame?.parent === null && ', 'senderFrame && '),
    main('a page from elsewhere is answered nothing', ' && isAppUrl(senderFrame.url)', ' && isAppUrl !== undefined'),
    inFile('src/main/api/registerIpc.ts', 'test/main/api/registerIpc.test.ts')(
      'who is not trusted is answered nothing',
      "if (!isTrusted(event)) return { ok: false, error: { code: 'NOT_TRUSTED' } };",
    ),
    inFile('src/preload/preload.ts', setUp)('what the page sees cannot be changed', 'Object.freeze(', '('),
    page('the policy goes with the page', "'content-security-policy': policy,"),
    page(
      'no address leads out of the folder',
      'return file.startsWith(normalize(folder) + sep) ? file : null;',
      'return file;',
    ),
    page('another host is not ours', ' && url.host === APP_HOST'),
    page('only reading is answered', " || request.method !== 'GET'"),
    policy('what the policy does not name is forbidden', '"default-src \'none\'",\n    "script-src', '"script-src'),
    policy('only shipped scripts run', '"script-src \'self\'",', "\"script-src 'self' 'unsafe-inline'\","),
    policy('only the app is fetched from', '"connect-src \'self\'",', '"connect-src *",'),
    policy('no form is sent', '"form-action \'none\'",\n    "frame-ancestors', '"frame-ancestors'),
    policy('nobody frames the page', '"frame-ancestors \'none\'",'),
    policy('no file is taken for another kind', "'x-content-type-options': 'nosniff',"),
  ],
};
