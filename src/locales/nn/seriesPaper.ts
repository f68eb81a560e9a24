import type { seriesPaper as nb } from '../nb/seriesPaper.ts';
import type { Texts } from '../textTypes.ts';

export const seriesPaper: Texts<typeof nb> = {
  period: {
    tertial: '{{n}}. tertial {{year}}',
    quarter: '{{n}}. kvartal {{year}}',
    halfYear: '{{n}}. halvår {{year}}',
    year: '{{year}}',
  },
  kind: { tertial: 'tertial', quarter: 'kvartal', halfYear: 'halvår', year: 'år' },
  periodHead: 'Periode',
  rowHead: 'Kva',
  total: 'I alt',
  known: 'I alt utan ukjend',
  break: 'Brot',
  register: 'Registeret',
  breakNote: 'Brot frå {{period}}: {{text}}.',
  breakNoteOf: 'Brot frå {{period}}, {{row}}: {{text}}.',
  correctedNote: 'ʳ Retta tal. Først oppgitt som: {{figures}}.',
  correctedFigure: '{{row}} {{period}} {{number}}',
  correctedNone: 'ikkje oppgitt',
  hidden: 'skjult',
  registeredNote: 'Frå og med {{period}} er tala talde i registeret til kontoret; tal frå før er skrivne inn.',
  caption: '{{title}}. {{unit}} per {{kind}}',
  alt: '{{row}}: frå {{from}} ({{first}}) til {{to}} ({{last}}).',
  altBreak_one: 'Linja er broten {{count}} stad.',
  altBreak_other: 'Linjene er brotne {{count}} stader.',
  sharesTable: '{{title}}: del av mottakarane, ved sida av landet',
  hiddenNote: ': tyder at talet er skjult, fordi det er under {{count}} eller kunne røpt eit slikt.',
  missingNote: '.. tyder at talet ikkje finst.',
};
