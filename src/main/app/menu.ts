import { Menu } from 'electron';
import type { MenuItemConstructorOptions, WebContents } from 'electron';

import type { Language } from '../../domain/office/officeType.ts';
import { menu as en } from '../../locales/en/menu.ts';
import { menu as nb } from '../../locales/nb/menu.ts';
import { menu as nn } from '../../locales/nn/menu.ts';

const texts = { nb, nn, en };

export interface MenuActions {
  lockNow: () => void;
}

/** The language of the menus until somebody has signed in: the machine's when it is one of ours, else bokmål. */
export function languageOf(locale: string): Language {
  const language = locale.slice(0, 2).toLowerCase();
  return language === 'nn' || language === 'en' ? language : 'nb';
}

/**
 * The window's menu (hidden until Alt is pressed; it carries the shortcuts for zoom, clipboard and lock) and the menu
 * of the right mouse button, which Electron lacks by itself. Gives the function that shows them in a language.
 */
export function createMenu(contents: WebContents, actions: MenuActions): (language: Language) => void {
  let text: MenuTexts = texts.nb;
  contents.on('context-menu', (_event, { isEditable, selectionText }) => {
    const items = isEditable ? editItems(text) : [copyItem(text)];
    if (isEditable || selectionText !== '') Menu.buildFromTemplate(items).popup();
  });
  return (language) => {
    text = texts[language];
    Menu.setApplicationMenu(Menu.buildFromTemplate(menuBar(text, actions)));
  };
}

type MenuTexts = (typeof texts)[Language];

const copyItem = (text: MenuTexts): MenuItemConstructorOptions => ({ role: 'copy', label: text.copy });

const editItems = (text: MenuTexts): MenuItemConstructorOptions[] => [
  { role: 'undo', label: text.undo },
  { role: 'redo', label: text.redo },
  { type: 'separator' },
  { role: 'cut', label: text.cut },
  copyItem(text),
  { role: 'paste', label: text.paste },
  { role: 'selectAll', label: text.selectAll },
];

const menuBar = (text: MenuTexts, { lockNow }: MenuActions): MenuItemConstructorOptions[] => [
  {
    label: text.file,
    submenu: [
      { label: text.lock, accelerator: 'CmdOrCtrl+L', click: lockNow },
      { type: 'separator' },
      { role: 'quit', label: text.quit },
    ],
  },
  { label: text.edit, submenu: editItems(text) },
  {
    label: text.view,
    submenu: [
      { role: 'zoomIn', label: text.zoomIn, accelerator: 'CmdOrCtrl+Plus' },
      { role: 'zoomOut', label: text.zoomOut },
      { role: 'resetZoom', label: text.resetZoom },
      { type: 'separator' },
      { role: 'togglefullscreen', label: text.fullScreen },
    ],
  },
];
