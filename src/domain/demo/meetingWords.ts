/** Points of a KE meeting that are about no case, and what the made-up office came to. */
export const freePoints = [
  ['Purring av grønt skjema', 'Vi purrer etter 14 dager, og ringer etter en måned.'],
  ['Opplæring av nye koordinatorer', 'To plasser holdes av til barnehage og skole på neste kurs.'],
  ['Samarbeidet med sykehuset', 'Vi tar opp sene meldinger på neste samarbeidsmøte.'],
  ['Koordinatorer som slutter', 'Lederne melder fra en måned før, så vi rekker å finne nye.'],
  ['Brev i klart språk', 'Malen for foreløpig svar kortes ned og prøves ut.'],
  ['Fordeling mellom enhetene', 'Enheter med ledige plasser blir spurt først.'],
  ['Barnets stemme i planen', 'Barnekoordinatorene får spørsmål de kan bruke med barnet.'],
  ['Tall til årsrapporten', 'Nevnerne føres inn i februar.'],
] as const;

/** What became of somebody without coordinator at a meeting. */
export const coordinatorConclusions = [
  'Enheten spørres på nytt, med frist neste uke.',
  'Leder i enheten tar det opp på sitt møte.',
  'Vi spør en enhet til.',
] as const;
