/** Chapter 6 of the year's report: the coordinator corps. */
export const reportCorps = {
  staff: 'Koordinatorene',
  active_one: '{{when}} var {{count}} koordinator i arbeid.',
  active_other: '{{when}} var {{count}} koordinatorer i arbeid.',
  activeBefore: 'Året før var tallet {{count}}.',
  load: 'De koordinerte i snitt for {{mean}} personer, og den som hadde flest, for {{most}}.',
  loadTable: 'Koordinatorer og personer per koordinator etter enhet, per {{day}}',
  unit: 'Enhet',
  coordinators: 'Koordinatorer',
  mean: 'Personer per koordinator',
  gathered: 'Små enheter samlet',
  gatheredNote: 'Enheter med færre enn {{least}} koordinatorer står samlet, så tallene ikke handler om enkeltpersoner.',
  training: 'Opplæringen',
  trained: '{{numerator}} av {{denominator}} koordinatorer hadde gyldig grunnopplæring, {{share}}.',
  lately: '{{numerator}} av {{denominator}} hadde fått opplæring de siste 24 månedene, {{share}}.',
  unknown_one: 'For {{count}} av dem er ingen opplæring registrert.',
  unknown_other: 'For {{count}} av dem er ingen opplæring registrert.',
  trainingTable: 'Andel av koordinatorene med opplæring og fadder etter enhet, per {{day}}',
  basics: 'Grunnopplæring',
  last24: 'Opplæring siste 24 md.',
  hasFadder: 'Har fadder',
  fadder: 'Fadder og veiledning',
  withFadder: '{{numerator}} av {{denominator}} koordinatorer hadde en fadder, {{share}}.',
  perFadder_one: 'Det var {{count}} fadder, og {{mean}} koordinatorer per fadder.',
  perFadder_other: 'Det var {{count}} faddere, og {{mean}} koordinatorer per fadder.',
  noFaddere: 'Kontoret hadde ingen faddere.',
  supervision:
    'I året ble det holdt {{numerator}} gruppeveiledninger. Målet var {{denominator}}, og {{share}} av målet ble nådd.',
  trend: 'Utviklingen',
  trendTable: 'Koordinatorkorpset ved utgangen av hvert år',
  figure: 'Nøkkeltall',
  trendNote:
    'Veiledningene gjelder hele året, de andre tallene siste dag. Hva som er gyldig grunnopplæring, følger programmene slik de er i dag.',
  trendFigure: 'Andel koordinatorer med gyldig grunnopplæring',
  term: {
    coordinatorsActive: 'Koordinator i arbeid',
    trainedShare: 'Opplæring',
    supervision: 'Fadder og veiledning',
  },
  definition: {
    coordinatorsActive:
      'koordinator på dagen, også den som er borte eller ikke tar nye. Personer per koordinator er gjennomsnittet over dem, også dem som ingen har.',
    trainedShare:
      'grunnopplæringen er gyldig når et program for grunnopplæring er fullført og ikke har gått ut. De siste 24 månedene teller all opplæring med oppmøte eller fullført e-læring.',
    supervision:
      'fadderen på dagen. Gruppeveiledninger som er holdt i året, mot det målet kontoret selv har satt for hver fadder; den som begynte midt i året, har et mindre mål.',
  },
} as const;
