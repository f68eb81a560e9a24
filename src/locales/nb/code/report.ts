export const reportCode = {
  reportChapter: {
    summary: 'Sammendrag og nøkkeltall',
    referrals: 'Meldinger',
    plans: 'Individuell plan',
    coordinators: 'Koordinatorer og barnekoordinatorer',
    corps: 'Opplæring og veiledning',
    nationalComparison: 'Sammenlignet med landet',
    appendix: 'Vedlegg: definisjoner og forbehold',
  },
} as const;
