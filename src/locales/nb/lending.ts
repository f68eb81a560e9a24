/** A register that is at home on a shared place and lent to one machine at a time. */
export const lending = {
  fetch: {
    title: 'Hent registeret',
    lead: 'Registeret er hjemme på en delt plass, og ingen har det. Når du henter det, ligger det på denne maskinen, og ingen andre kan arbeide i det før du leverer det tilbake.',
    again: 'Hentingen ble avbrutt sist. Registeret står som lånt til denne maskinen, og du kan hente det nå.',
    go: 'Hent registeret',
    working: 'Henter en kopi, åpner den og kontrollerer den …',
  },
  lent: {
    title: 'Registeret er lånt ut',
    since: '{{who}} har det på maskinen {{machine}} siden {{since}}, til og med {{until}}.',
    sinceHere:
      '{{who}} har det på denne maskinen siden {{since}}, til og med {{until}}, men startet Koordinat på en annen måte. Start slik du pleier, for eksempel fra samme snarvei.',
    overdue: '{{who}} har det på maskinen {{machine}} siden {{since}}. Lånet gikk ut {{until}}.',
    way: 'Be om at det blir levert tilbake. Haster det, og kommer det ikke, kan en administrator ta det over når lånet er gått ut.',
    unknown: 'Hvem som har det, kan ikke leses: fila med lånet er skadet.',
    look: 'Se etter på nytt',
  },
  takeOver: {
    title: 'Lånet er gått ut',
    lead: 'Er registeret fortsatt i bruk der, be om at det blir levert tilbake. En administrator kan avslutte lånet og hente registeret slik det var da det ble lånt ut. Det som er gjort på den andre maskinen siden, kan da ikke leveres.',
    reason: 'Hvorfor avsluttes lånet?',
    reasonHelp: 'Står i loggen. Ikke skriv noe om pasienter eller brukere.',
    go: 'Avslutt lånet og hent registeret',
  },
  away: {
    title: 'Den delte plassen kan ikke nås',
    text: 'Registeret er hjemme der. Koble maskinen til kontorets nett, og se etter på nytt. Ingenting er endret.',
  },
  who: 'Hvem er du?',
  password: 'Passord',
  foot: 'Alt er kryptert, her og på den delte plassen. Ingenting annet sendes over nettet.',
  side: 'Et register på en delt plass lånes ut til én maskin om gangen. Slik endrer aldri to det samtidig.',
  strip: {
    mine: 'Registeret er lånt til denne maskinen til og med {{until}}.',
    overdue: 'Lånet gikk ut {{until}}.',
    overdueText:
      'En administrator kan ta registeret over når som helst, og da kan det du gjør her, ikke leveres. Lever tilbake nå.',
    unreachable: 'Registeret er lånt til denne maskinen til og med {{until}}.',
    unreachableText:
      'Den delte plassen kan ikke nås nå. Du kan arbeide som før, og levere tilbake når den er der igjen.',
    lost: 'Lånet er avsluttet av en annen.',
    lostText:
      'Det som er gjort her siden du hentet registeret, kan ikke leveres, og ingenting slås sammen. Ta utskrift av det som må med videre. Lås så registeret, og hent det på nytt. Kopien her blir lagt til side, ikke slettet.',
    checkIn: 'Lever tilbake',
    checkingIn: 'Leverer tilbake …',
    extend: 'Forleng',
    extended: 'Lånet er forlenget.',
  },
  door: {
    here: 'Registeret er lånt til denne maskinen til og med {{until}}.',
    overdue: 'Lånet gikk ut {{until}}. Lås opp og lever tilbake.',
    lost: 'Lånet er avsluttet av en annen, og kopien her kan ikke leveres. Lås opp for å se hva som må med videre, eller hent registeret på nytt. Kopien blir lagt til side, ikke slettet.',
    fetchAgain: 'Hent registeret på nytt',
    back: 'Tilbake til Lås opp',
  },
  rule: {
    title: 'Lån',
    intro:
      'Gjelder når registeret er hjemme på en delt plass og lånes ut til én maskin om gangen. Er det ikke levert tilbake når lånet er gått ut, kan en administrator ta det over.',
    days: 'Så mange arbeidsdager varer et lån',
    help: '1 er til slutten av neste arbeidsdag. Høyst 20.',
    saved: 'Lagret',
  },
} as const;
