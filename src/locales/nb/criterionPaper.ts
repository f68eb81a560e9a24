/** The assessment against the criteria, on paper. */
export const criterionPaper = {
  title: 'Vurdering etter kriteriene {{year}}',
  summary: '{{met}} av {{relevant}} relevante kriterier er oppfylt i {{year}}. {{notRelevant}} er ikke relevante.',
  byTheme: 'Kriteriene etter tema, {{year}}',
  overYears: 'Kriteriene over årene',
  themeTable: 'Kriterier og vurdering',
  number: 'Nr.',
  criterion: 'Kriterium',
  outcome: 'Vurdering',
  basis: 'Bygger på',
} as const;
