export const openedLinks: string[] = [];

/** Electron's `shell`: notes what would have been opened. */
export const shell = {
  openExternal: async (url: string): Promise<void> => void openedLinks.push(url),
  showItemInFolder: (_path: string): void => undefined,
};

/** Electron's `safeStorage`, as on a machine without a key store. */
export const safeStorage = { isEncryptionAvailable: (): boolean => false };

interface MenuItem {
  accelerator?: string;
  click?: () => void;
  submenu?: MenuItem[];
}

/** Electron's `Menu`, kept so that a test can press its shortcuts. */
export class Menu {
  items: MenuItem[];

  constructor(items: MenuItem[] = []) {
    this.items = items;
  }

  static #current: Menu | null = null;
  static buildFromTemplate = (items: MenuItem[]): Menu => new Menu(items);
  static setApplicationMenu(menu: Menu | null): void {
    Menu.#current = menu;
  }
  static getApplicationMenu = (): Menu | null => Menu.#current;

  popup(): void {
    // The page's own context menu is Chromium's here.
  }
}

/** Presses a shortcut of the application's menu; false when no item has it. */
export function pressShortcut(accelerator: string): boolean {
  const all = (items: MenuItem[]): MenuItem[] => items.flatMap((item) => [item, ...all(item.submenu ?? [])]);
  const item = all(Menu.getApplicationMenu()?.items ?? []).find((one) => one.accelerator === accelerator);
  item?.click?.();
  return item !== undefined;
}
