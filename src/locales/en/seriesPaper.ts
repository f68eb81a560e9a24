import type { seriesPaper as nb } from '../nb/seriesPaper.ts';
import type { Texts } from '../textTypes.ts';

export const seriesPaper: Texts<typeof nb> = {
  period: {
    tertial: 'tertial {{n}} {{year}}',
    quarter: 'quarter {{n}} {{year}}',
    halfYear: 'half-year {{n}} {{year}}',
    year: '{{year}}',
  },
  kind: { tertial: 'tertial', quarter: 'quarter', halfYear: 'half-year', year: 'year' },
  periodHead: 'Period',
  rowHead: 'What',
  total: 'In all',
  known: 'In all without unknown',
  break: 'Break',
  register: 'The register',
  breakNote: 'Break from {{period}}: {{text}}.',
  breakNoteOf: 'Break from {{period}}, {{row}}: {{text}}.',
  correctedNote: 'ʳ Corrected figure. First given as: {{figures}}.',
  correctedFigure: '{{row}} {{period}} {{number}}',
  correctedNone: 'not given',
  hidden: 'hidden',
  registeredNote: 'From {{period}} on the figures are counted in the office’s register; earlier ones are typed in.',
  caption: '{{title}}. {{unit}} per {{kind}}',
  alt: '{{row}}: from {{from}} ({{first}}) to {{to}} ({{last}}).',
  altBreak_one: 'The line is broken in {{count}} place.',
  altBreak_other: 'The lines are broken in {{count}} places.',
  sharesTable: '{{title}}: share of the recipients, beside the country’s',
  hiddenNote: ': means that the figure is hidden, because it is under {{count}} or could reveal one that is.',
  missingNote: '.. means that there is no figure.',
};
