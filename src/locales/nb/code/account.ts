export const accountCode = {
  role: {
    reader: 'Lesetilgang',
    caseWorker: 'Saksbehandler',
    leader: 'Leder',
    administrator: 'Administrator',
    auditor: 'Revisor',
  },
  lockReason: {
    idle: 'Registeret låste seg fordi det ikke var i bruk.',
    screenLock: 'Registeret låste seg da skjermen ble låst.',
    suspend: 'Registeret låste seg da maskinen gikk i hvile.',
    user: 'Du låste registeret.',
    processEnded: 'Registeret stanset uventet og måtte låses.',
  },
} as const;
