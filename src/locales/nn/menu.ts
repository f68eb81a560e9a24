import type { menu as nb } from '../nb/menu.ts';

export const menu: Record<keyof typeof nb, string> = {
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
