/** The guide inside the app. The guide's own pages are documents: docs/guide. */
export const help = {
  title: 'Hjelp',
  lead: 'Korte sider om det kontoret gjer i Koordinat. Dei ligg på maskina og verkar utan nett.',
  inBokmal: 'Rettleiinga er skriven på bokmål.',
  read: 'Les rettleiinga',
  here: 'Rettleiing til sida du er på',
} as const;
