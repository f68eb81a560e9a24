/** The report’s figures of several years beside each other, and the office’s own series. */
export const reportYears = {
  received: 'Mottatte meldinger',
  decisions: 'Avgjørelser',
  decidedInTime: 'Avgjort innen fristen',
  daysToDecision: 'Dager fra melding til avgjørelse (median)',
  daysToAssignment: 'Dager fra melding til oppnevning (median)',
  receivedFigure: 'Mottatte meldinger år for år',
  referralTable: 'Meldinger og avgjørelser år for år',
  coordinatorShare: 'Andel med koordinator',
  withCoordinator: 'Personer med koordinator',
  coordinatorFigure: 'Andel med koordinator år for år',
  coordinatorTable: 'Personer med koordinator år for år',
  complaintTable: 'Klager og frister år for år',
  complaints: 'Klager mottatt',
  settled: 'Klager avgjort',
  deadlinesKept: 'Frister som ble holdt',
  series: 'Kontorets egne tallserier',
} as const;
