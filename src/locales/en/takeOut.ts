import type { takeOut as nb } from '../nb/takeOut.ts';
import type { Texts } from '../textTypes.ts';

export const takeOut: Texts<typeof nb> = {
  word: 'Word',
  excel: 'Excel',
  pdf: 'PDF',
  print: 'Print',
  makingDocx: 'Making the Word file …',
  makingXlsx: 'Making the Excel file …',
  makingZip: 'Making the pictures …',
  makingJson: 'Making the data file …',
  makingPdf: 'Making the PDF …',
  makingPrint: 'Getting ready to print …',
  counted: '{{done}} of {{total}} parts counted',
  saved: '{{name}} is saved',
  printed: 'Sent to the printer',
  title: 'The document leaves the register',
  text: 'The file is not encrypted. The log says who took it out, when and why.',
  label: 'What is the document to be used for?',
  help: 'The answer holds until the register is locked. Do not write anybody’s name.',
  go: 'Continue',
};
