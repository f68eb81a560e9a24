import type { document as nb } from '../nb/document.ts';
import type { Texts } from '../textTypes.ts';

export const document: Texts<typeof nb> = {
  unit: 'Coordinating unit',
  contents: 'Contents',
  figure: 'Figure',
  figureTexts: 'Captions',
  table: 'Table',
  source: 'Source: {{source}}',
  page: 'Page',
  pageOf: 'of',
  made: 'Made {{day}}',
};
