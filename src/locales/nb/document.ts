/** What every document that is put on paper carries. */
export const document = {
  unit: 'Koordinerende enhet',
  contents: 'Innhold',
  figure: 'Figur',
  figureTexts: 'Bildetekster',
  table: 'Tabell',
  source: 'Kilde: {{source}}',
  page: 'Side',
  pageOf: 'av',
  made: 'Laget {{day}}',
} as const;
