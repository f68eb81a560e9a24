/** An account's own names, and the register's data key. */
export const account = {
  notPersonal: {
    displayName: 'Skriv fornavn og etternavn. Kontoen er personlig, fordi loggen skal si hvem som så.',
    loginName:
      'Skriv et brukernavn som er ditt eget, som «kari.nordmann». Kontoen er personlig, fordi loggen skal si hvem som så.',
  },
  dataKey: {
    title: 'Bytt krypteringsnøkkel',
    help: 'Når noen slutter, kan de ha med seg en kopi av nøkkelfila fra den tiden de slapp inn. Med ny nøkkel åpner ikke den fila registeret lenger. Ingen trenger nytt passord, og gjenopprettingsnøkkelen på papir gjelder som før.',
    limits:
      'En kopi av registeret som noen har tatt før byttet, kan fortsatt åpnes med det som gjaldt da. Det gjelder også de eldre sikkerhetskopiene.',
    first: 'Registeret har den nøkkelen det ble laget med.',
    since: 'Nøkkelen er fra {{when}}.',
    endedTitle: 'Bytt krypteringsnøkkel.',
    ended_one: '{{names}} har fått kontoen avsluttet, og nøkkelen er den samme som før.',
    ended_other: '{{names}} har fått kontoene avsluttet, og nøkkelen er den samme som før.',
    button: 'Bytt nøkkel',
    working: 'Registeret får ny nøkkel',
    wait: 'Det kan ta noen minutter i et stort register. Du kan ikke arbeide i registeret så lenge. Stopper maskinen underveis, er registeret enten som før eller ferdig byttet.',
    step: {
      backup: 'Tar og prøver en sikkerhetskopi …',
      copy: 'Kopierer registeret …',
      encrypt: 'Krypterer kopien med den nye nøkkelen …',
      check: 'Leser og kontrollerer den nye fila …',
      exchange: 'Setter den nye fila i stedet for den gamle …',
    },
    stepOf: 'Trinn {{number}} av {{all}}',
    done: 'Registeret har ny nøkkel. Sikkerhetskopien fra før byttet heter {{file}}.',
  },
} as const;
