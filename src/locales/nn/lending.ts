import type { lending as nb } from '../nb/lending.ts';
import type { Texts } from '../textTypes.ts';

export const lending: Texts<typeof nb> = {
  fetch: {
    title: 'Hent registeret',
    lead: 'Registeret er heime på ein delt stad, og ingen har det. Når du hentar det, ligg det på denne maskina, og ingen andre kan arbeide i det før du leverer det tilbake.',
    again: 'Hentinga vart avbroten sist. Registeret står som lånt til denne maskina, og du kan hente det no.',
    go: 'Hent registeret',
    working: 'Hentar ein kopi, opnar han og kontrollerer han …',
  },
  lent: {
    title: 'Registeret er lånt ut',
    since: '{{who}} har det på maskina {{machine}} sidan {{since}}, til og med {{until}}.',
    sinceHere:
      '{{who}} har det på denne maskina sidan {{since}}, til og med {{until}}, men starta Koordinat på ein annan måte. Start slik du plar, til dømes frå same snarvegen.',
    overdue: '{{who}} har det på maskina {{machine}} sidan {{since}}. Lånet gjekk ut {{until}}.',
    way: 'Be om at det blir levert tilbake. Hastar det, og det ikkje kjem, kan ein administrator ta det over når lånet er gått ut.',
    unknown: 'Kven som har det, går ikkje an å lese: fila med lånet er skadd.',
    look: 'Sjå etter på nytt',
  },
  takeOver: {
    title: 'Lånet er gått ut',
    lead: 'Er registeret framleis i bruk der, be om at det blir levert tilbake. Ein administrator kan avslutte lånet og hente registeret slik det var då det vart lånt ut. Det som er gjort på den andre maskina sidan, kan då ikkje leverast.',
    reason: 'Kvifor blir lånet avslutta?',
    reasonHelp: 'Står i loggen. Ikkje skriv noko om pasientar eller brukarar.',
    go: 'Avslutt lånet og hent registeret',
  },
  away: {
    title: 'Vi når ikkje den delte staden',
    text: 'Registeret er heime der. Kople maskina til nettet på kontoret, og sjå etter på nytt. Ingenting er endra.',
  },
  who: 'Kven er du?',
  password: 'Passord',
  foot: 'Alt er kryptert, her og på den delte staden. Ikkje noko anna blir sendt over nettet.',
  side: 'Eit register på ein delt stad blir lånt ut til éi maskin om gongen. Slik endrar aldri to det på same tid.',
  strip: {
    mine: 'Registeret er lånt til denne maskina til og med {{until}}.',
    overdue: 'Lånet gjekk ut {{until}}.',
    overdueText:
      'Ein administrator kan ta over registeret når som helst, og då kan ikkje det du gjer her, leverast. Lever tilbake no.',
    unreachable: 'Registeret er lånt til denne maskina til og med {{until}}.',
    unreachableText: 'Vi når ikkje den delte staden no. Du kan arbeide som før, og levere tilbake når han er der att.',
    lost: 'Nokon annan har avslutta lånet.',
    lostText:
      'Det som er gjort her sidan du henta registeret, kan ikkje leverast, og ingenting blir slått saman. Skriv ut det som må med vidare. Lås så registeret, og hent det på nytt. Kopien her blir lagd til side, ikkje sletta.',
    checkIn: 'Lever tilbake',
    checkingIn: 'Leverer tilbake …',
    extend: 'Forleng',
    extended: 'Lånet er forlengt.',
  },
  door: {
    here: 'Registeret er lånt til denne maskina til og med {{until}}.',
    overdue: 'Lånet gjekk ut {{until}}. Lås opp og lever tilbake.',
    lost: 'Nokon annan har avslutta lånet, og kopien her kan ikkje leverast. Lås opp for å sjå kva som må med vidare, eller hent registeret på nytt. Kopien blir lagd til side, ikkje sletta.',
    fetchAgain: 'Hent registeret på nytt',
    back: 'Tilbake til Lås opp',
  },
  rule: {
    title: 'Lån',
    intro:
      'Gjeld når registeret er heime på ein delt stad og blir lånt ut til éi maskin om gongen. Er det ikkje levert tilbake når lånet er gått ut, kan ein administrator ta det over.',
    days: 'Så mange arbeidsdagar varer eit lån',
    help: '1 er til slutten av neste arbeidsdag. Høgst 20.',
    saved: 'Lagra',
  },
};
