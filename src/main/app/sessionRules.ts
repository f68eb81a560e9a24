import { app, session } from 'electron';
import type { WebContents } from 'electron';

import { openLink } from './externalLinks.ts';
import { APP_SCHEME, isAppUrl } from './pages.ts';

/** What the session may do: nothing but read our own pages. Call once, when the app is ready. */
export function restrictSession(): void {
  const { defaultSession } = session;
  defaultSession.setPermissionRequestHandler((_contents, _permission, decide) => decide(false));
  defaultSession.setPermissionCheckHandler(() => false);
  defaultSession.setDevicePermissionHandler(() => false);
  defaultSession.setSpellCheckerEnabled(false);
  // What leaves the register is saved where the user says, through main, and never as a download of the page.
  defaultSession.on('will-download', (event) => event.preventDefault());
  defaultSession.webRequest.onBeforeRequest((details, decide) => decide({ cancel: !mayRequest(details.url) }));
  app.on('web-contents-created', (_event, contents) => restrictContents(contents));
}

/** No network at all: our own pages, what they carry inside, and the developer tools while developing. */
function mayRequest(address: string): boolean {
  const scheme = URL.parse(address)?.protocol;
  if (scheme === `${APP_SCHEME}:`) return isAppUrl(address);
  return scheme === 'data:' || scheme === 'blob:' || (scheme === 'devtools:' && !app.isPackaged);
}

function restrictContents(contents: WebContents): void {
  contents.on('will-navigate', (event) => {
    if (!isAppUrl(event.url)) event.preventDefault();
  });
  contents.on('will-redirect', (event) => event.preventDefault());
  contents.on('will-attach-webview', (event) => event.preventDefault());
  contents.setWindowOpenHandler(({ url }) => {
    void openLink(url);
    return { action: 'deny' };
  });
}
