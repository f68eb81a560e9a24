/** The guide inside the app. The guide's own pages are documents: docs/guide. */
export const help = {
  title: 'Hjelp',
  lead: 'Korte sider om det kontoret gjør i Koordinat. De ligger på maskinen og virker uten nett.',
  inBokmal: 'Veiledningen er skrevet på bokmål.',
  read: 'Les veiledningen',
  here: 'Veiledning til siden du er på',
} as const;
