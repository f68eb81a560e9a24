import type { attachment as nb } from '../nb/attachment.ts';
import type { Texts } from '../textTypes.ts';

export const attachment: Texts<typeof nb> = {
  title: 'Vedlegg',
  add: 'Legg ved fil',
  addHelp: 'PDF, bilete, tekst, Word, Excel, OpenDocument eller RTF. Høgst 20 MB.',
  none: 'Ingen vedlegg.',
  added: '{{name}} er lagd ved.',
  addedBy: '{{day}}, {{by}}',
  show: 'Vis {{name}}',
  more: 'Meir om {{name}}',
  saveCopy: 'Lagre ein kopi …',
  remove: 'Fjern …',
  removed: '{{name}} er fjerna.',
  removedLine: 'Fjerna {{day}} av {{by}}: {{because}}',
  removedShow_one: 'Vis éi som er fjerna',
  removedShow_other: 'Vis {{count}} som er fjerna',
  kinds: {
    pdf: 'PDF',
    png: 'Bilete',
    jpeg: 'Bilete',
    text: 'Tekst',
    word: 'Word',
    excel: 'Excel',
    openDocument: 'OpenDocument',
    rtf: 'RTF',
  },
  size: { kB: '{{size}} kB', MB: '{{size}} MB' },
  copy: {
    title: 'Kopien forlèt registeret',
    text: 'Fila blir ikkje lenger kryptert. I loggen står det kven som lagra henne, når og kvifor.',
    label: 'Kva skal kopien brukast til?',
    help: 'Svaret står i loggen. Skriv ikkje namn på personar.',
    go: 'Vel kvar ho skal lagrast',
    saved: '{{name}} er lagra.',
  },
  removal: {
    title: 'Fjern {{name}}',
    text: 'Fila blir sletta og kan ikkje hentast tilbake. Det blir ståande kven som fjerna henne, når og kvifor.',
    label: 'Kvifor blir ho fjerna?',
    help: 'Til dømes: lagd ved feil sak.',
    go: 'Slett fila',
  },
  view: {
    note: 'Blir vist frå registeret. Ingenting blir lagra på maskina.',
    page: 'Side {{page}} av {{pages}}',
    broken:
      'Fila kan ikkje visast. Ho kan vere skadd eller låst med passord. Lagre ein kopi for å opne henne i eit anna program.',
  },
  pending: {
    help: 'Fila blir teken inn i registeret når meldinga er registrert. Ho blir liggjande der ho er på maskina.',
    takeAway: 'Ikkje ta med {{name}}',
    failed: '{{name}} vart ikkje lagd ved: {{why}}',
    again: 'Vel fila på nytt på saka.',
  },
};
