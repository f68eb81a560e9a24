import type { menu as nb } from '../nb/menu.ts';
import type { Texts } from '../textTypes.ts';

export const menu: Texts<typeof nb> = {
  file: 'File',
  lock: 'Lock the register',
  quit: 'Quit',
  edit: 'Edit',
  undo: 'Undo',
  redo: 'Redo',
  cut: 'Cut',
  copy: 'Copy',
  paste: 'Paste',
  selectAll: 'Select all',
  view: 'View',
  zoomIn: 'Larger',
  zoomOut: 'Smaller',
  resetZoom: 'Normal size',
  fullScreen: 'Full screen',
};
