import type { takeOut as nb } from '../nb/takeOut.ts';
import type { Texts } from '../textTypes.ts';

export const takeOut: Texts<typeof nb> = {
  word: 'Word',
  excel: 'Excel',
  pdf: 'PDF',
  print: 'Skriv ut',
  makingDocx: 'Lagar Word-fila …',
  makingXlsx: 'Lagar Excel-fila …',
  makingZip: 'Lagar bileta …',
  makingJson: 'Lagar datafila …',
  makingPdf: 'Lagar PDF-en …',
  makingPrint: 'Gjer klar til utskrift …',
  counted: '{{done}} av {{total}} delar er talde opp',
  saved: '{{name}} er lagra',
  printed: 'Send til skrivaren',
  title: 'Dokumentet forlèt registeret',
  text: 'Fila er ikkje kryptert. I loggen står det kven som henta henne ut, når og kvifor.',
  label: 'Kva skal dokumentet brukast til?',
  help: 'Svaret gjeld til registeret blir låst. Skriv ikkje namn på personar.',
  go: 'Hald fram',
};
