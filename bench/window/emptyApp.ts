import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** The least that is an app: one page of its own protocol in one window, with the window's settings of ours. */
const main = `import { app, BrowserWindow, protocol } from 'electron';
protocol.registerSchemesAsPrivileged([{ scheme: 'app', privileges: { standard: true, secure: true } }]);
void app.whenReady().then(() => {
  const headers = { 'content-type': 'text/html; charset=utf-8' };
  protocol.handle('app', () => new Response('<!doctype html><title>Empty</title><p id="ready">Ready</p>', { headers }));
  const window = new BrowserWindow({ width: 1280, height: 800, webPreferences: { sandbox: true, contextIsolation: true } });
  window.on('close', () => window.destroy());
  app.on('window-all-closed', () => app.quit());
  void window.loadURL('app://koordinat/');
});
`;

/** Writes an app that is nothing but a window, as the floor for the start of ours. Gives its folder. */
export function writeEmptyApp(folder: string): string {
  mkdirSync(join(folder, 'out', 'main'), { recursive: true });
  writeFileSync(join(folder, 'package.json'), JSON.stringify({ name: 'empty', version: '0.0.0', type: 'module' }));
  writeFileSync(join(folder, 'out', 'main', 'main.js'), main);
  return folder;
}
