/** The menu of the window and of the right mouse button. */
export const menu = {
  file: 'Fil',
  lock: 'Lås registeret',
  quit: 'Avslutt',
  edit: 'Rediger',
  undo: 'Angre',
  redo: 'Gjør om',
  cut: 'Klipp ut',
  copy: 'Kopier',
  paste: 'Lim inn',
  selectAll: 'Merk alt',
  view: 'Vis',
  zoomIn: 'Større',
  zoomOut: 'Mindre',
  resetZoom: 'Vanlig størrelse',
  fullScreen: 'Fullskjerm',
};
