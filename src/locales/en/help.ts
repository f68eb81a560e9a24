/** The guide inside the app. The guide's own pages are documents: docs/guide. */
export const help = {
  title: 'Help',
  lead: 'Short pages about what the office does in Koordinat. They lie on this computer and work without a network.',
  inBokmal: 'The guide is written in Norwegian bokmål.',
  read: 'Read the guide',
  here: 'The guide’s page for where you are',
} as const;
