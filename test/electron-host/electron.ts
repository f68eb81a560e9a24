/** What `import … from 'electron'` gives in the host: the parts of Electron's interface that the app uses. */
import './control.ts';

export { app } from './app.ts';
export { BrowserWindow } from './browserWindow.ts';
export { clipboard, ClipboardItem } from './clipboard.ts';
export { dialog } from './dialog.ts';
export { ipcMain } from './ipcMain.ts';
export { powerMonitor } from './powerMonitor.ts';
export { protocol } from './protocol.ts';
export { session } from './session.ts';
export { Menu, safeStorage, shell } from './system.ts';
export { utilityProcess } from './utilityProcess.ts';
