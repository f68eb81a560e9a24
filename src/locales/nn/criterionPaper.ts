import type { criterionPaper as nb } from '../nb/criterionPaper.ts';
import type { Texts } from '../textTypes.ts';

export const criterionPaper: Texts<typeof nb> = {
  title: 'Vurdering etter kriteria {{year}}',
  summary: '{{met}} av {{relevant}} relevante kriterium er oppfylte i {{year}}. {{notRelevant}} er ikkje relevante.',
  byTheme: 'Kriteria etter tema, {{year}}',
  overYears: 'Kriteria over åra',
  themeTable: 'Kriterium og vurdering',
  number: 'Nr.',
  criterion: 'Kriterium',
  outcome: 'Vurdering',
  basis: 'Byggjer på',
};
