import { app, Menu } from 'electron';
import type { MenuItemConstructorOptions } from 'electron';

export interface MenuActions {
  lockNow: () => void;
}

/** The app's menu: hidden until Alt is pressed, there for its shortcuts (zoom, clipboard, lock). */
export function setUpMenu({ lockNow }: MenuActions): void {
  const item = (role: NonNullable<MenuItemConstructorOptions['role']>): MenuItemConstructorOptions => ({ role });
  Menu.setApplicationMenu(
    Menu.buildFromTemplate([
      {
        label: app.name,
        submenu: [{ label: 'Lås', accelerator: 'CmdOrCtrl+L', click: lockNow }, { type: 'separator' }, item('quit')],
      },
    ]),
  );
}
