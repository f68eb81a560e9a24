import type { document as nb } from '../nb/document.ts';
import type { Texts } from '../textTypes.ts';

export const document: Texts<typeof nb> = {
  unit: 'Koordinerande eining',
  contents: 'Innhald',
  figure: 'Figur',
  figureTexts: 'Bilettekstar',
  table: 'Tabell',
  source: 'Kjelde: {{source}}',
  page: 'Side',
  pageOf: 'av',
  made: 'Laga {{day}}',
};
