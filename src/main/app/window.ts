import { app, BrowserWindow } from 'electron';
import type { WebPreferences } from 'electron';

import { APP_URL } from './pages.ts';
import { builtFile } from './paths.ts';

const hardened: WebPreferences = {
  sandbox: true,
  contextIsolation: true,
  nodeIntegration: false,
  nodeIntegrationInWorker: false,
  nodeIntegrationInSubFrames: false,
  webSecurity: true,
  webviewTag: false,
  spellcheck: false,
  navigateOnDragDrop: false,
};

/** The one window of the app, shown when its first page is drawn. */
export function openMainWindow(): BrowserWindow {
  const window = new BrowserWindow({
    width: 1280,
    height: 800,
    minWidth: 640,
    minHeight: 480,
    show: false,
    autoHideMenuBar: true,
    title: 'Koordinat',
    webPreferences: { ...hardened, preload: builtFile('preload', 'preload.cjs'), devTools: !app.isPackaged },
  });
  window.once('ready-to-show', () => window.show());
  // A page's title could carry a name; the task bar shows only the app's.
  window.on('page-title-updated', (event) => event.preventDefault());
  void window.loadURL(APP_URL);
  return window;
}

/** A window that nobody sees, for paper: no scripts, no preload. */
export const openPaperWindow = (): BrowserWindow =>
  new BrowserWindow({ show: false, webPreferences: { ...hardened, javascript: false, devTools: false } });
