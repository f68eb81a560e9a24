import type { menu as nb } from '../nb/menu.ts';
import type { Texts } from '../textTypes.ts';

export const menu: Texts<typeof nb> = {
  file: 'Fil',
  lock: 'Lås registeret',
  quit: 'Avslutt',
  edit: 'Rediger',
  undo: 'Angre',
  redo: 'Gjer om',
  cut: 'Klipp ut',
  copy: 'Kopier',
  paste: 'Lim inn',
  selectAll: 'Merk alt',
  view: 'Vis',
  zoomIn: 'Større',
  zoomOut: 'Mindre',
  resetZoom: 'Vanleg storleik',
  fullScreen: 'Fullskjerm',
};
