/** What leaves the register as a file or on paper, and why. */
export const takeOut = {
  word: 'Word',
  excel: 'Excel',
  pdf: 'PDF',
  print: 'Skriv ut',
  makingDocx: 'Lager Word-fila …',
  makingXlsx: 'Lager Excel-fila …',
  makingPdf: 'Lager PDF-en …',
  makingPrint: 'Gjør klar til utskrift …',
  counted: '{{done}} av {{total}} deler er talt opp',
  saved: '{{name}} er lagret',
  printed: 'Sendt til skriveren',
  title: 'Dokumentet forlater registeret',
  text: 'Fila er ikke kryptert. I loggen står det hvem som hentet den ut, når og hvorfor.',
  label: 'Hva skal dokumentet brukes til?',
  help: 'Svaret gjelder til registeret låses. Skriv ikke navn på personer.',
  go: 'Fortsett',
} as const;
