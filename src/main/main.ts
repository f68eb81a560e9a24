import { app, ipcMain } from 'electron';
import type { IpcMainInvokeEvent } from 'electron';

import { EVENT_CHANNEL } from '../contract/channel.ts';
import type { AppEvent } from '../contract/channel.ts';
import { registerIpc } from './api/registerIpc.ts';
import { createAppDispatch } from './app/appRoutes.ts';
import { commandIn, runCommand } from './app/commandMode.ts';
import { forkRegister } from './app/forkRegister.ts';
import { createLock } from './app/lock.ts';
import { createMenu, languageOf } from './app/menu.ts';
import { isAppUrl } from './app/pages.ts';
import { builtFile, loansFolder, registerLocation, resourcesPath } from './app/paths.ts';
import { createPickedFileStore } from './app/pickedFiles.ts';
import { watchPower } from './app/powerWatch.ts';
import { createPrinting } from './app/printing.ts';
import { announceScheme, serveApp } from './app/protocol.ts';
import { restrictSession } from './app/sessionRules.ts';
import { openMainWindow } from './app/window.ts';
import { createRegisterClient } from './register/registerClient.ts';

announceScheme();
app.enableSandbox();

const command = commandIn(process.argv);
if (command) {
  void runCommand(command);
} else if (app.requestSingleInstanceLock()) {
  void app.whenReady().then(start);
} else {
  app.quit();
}

function start(): void {
  const papers = new Map<string, string>();
  restrictSession();
  serveApp(builtFile('renderer'), papers);

  const location = registerLocation(process.argv, process.env);
  const window = openMainWindow();
  const tellWindow = (event: AppEvent) => {
    if (!window.isDestroyed()) window.webContents.send(EVENT_CHANNEL, event);
  };

  const register = createRegisterClient({
    fork: forkRegister,
    registerPath: location.path,
    resourcesPath: resourcesPath(),
    loansFolder: loansFolder(),
    isHome: location.isHome,
    onEvent: tellWindow,
    onCrash: () => lock.noteCrash(),
  });
  const files = createPickedFileStore();
  const lock = createLock({
    register,
    tellWindow,
    resetWindow: () => {
      if (!window.isDestroyed()) window.webContents.reload();
    },
    forgetFiles: files.forget,
  });
  const power = watchPower((reason) => void lock.lock(reason));

  const showMenu = createMenu(window.webContents, { lockNow: () => void lock.lock('user') });
  showMenu(languageOf(app.getLocale()));

  registerIpc<IpcMainInvokeEvent>({
    door: ipcMain,
    isTrusted: ({ sender, senderFrame }) =>
      sender === window.webContents && senderFrame?.parent === null && isAppUrl(senderFrame.url),
    answerApp: createAppDispatch({ window, lock, power, printing: createPrinting(papers), files, location, showMenu }),
    answerRegister: (path, input) => register.request(path, input, files.namedIn(input)),
  });

  app.on('second-instance', () => {
    if (window.isMinimized()) window.restore();
    window.focus();
  });
  // A window that broke down may have left anything half done: begin again, locked.
  window.webContents.on('render-process-gone', () => void lock.lock('processEnded'));

  let closedDown = false;
  window.on('close', (event) => {
    if (closedDown) return;
    event.preventDefault();
    power.stop();
    void lock.closeDown().finally(() => {
      closedDown = true;
      window.destroy();
    });
  });
  app.on('window-all-closed', () => app.quit());
}
