import type { account as nb } from '../nb/account.ts';
import type { Texts } from '../textTypes.ts';

export const account: Texts<typeof nb> = {
  notPersonal: {
    displayName: 'Skriv fornamn og etternamn. Kontoen er personleg, fordi loggen skal seie kven som såg.',
    loginName:
      'Skriv eit brukarnamn som er ditt eige, som «kari.nordmann». Kontoen er personleg, fordi loggen skal seie kven som såg.',
  },
  dataKey: {
    title: 'Byt krypteringsnøkkel',
    help: 'Den som sluttar, kan ha med seg ein kopi av nøkkelfila frå den tida vedkomande slapp inn. Med ny nøkkel opnar ikkje den fila registeret lenger. Ingen treng nytt passord, og gjenopprettingsnøkkelen på papir gjeld som før.',
    limits:
      'Ein kopi av registeret som nokon har teke før bytet, kan framleis opnast med det som galdt då. Det same gjeld dei eldre tryggingskopiane.',
    first: 'Registeret har den nøkkelen det vart laga med.',
    since: 'Nøkkelen er frå {{when}}.',
    endedTitle: 'Byt krypteringsnøkkel.',
    ended_one: 'Kontoen til {{names}} er avslutta, og nøkkelen er den same som før.',
    ended_other: 'Kontoane til {{names}} er avslutta, og nøkkelen er den same som før.',
    button: 'Byt nøkkel',
    working: 'Registeret får ny nøkkel',
    wait: 'Det kan ta nokre minutt i eit stort register. Så lenge kan du ikkje arbeide i det. Stoppar maskina undervegs, er registeret anten som før eller ferdig bytt.',
    step: {
      backup: 'Tek og prøver ein tryggingskopi …',
      copy: 'Kopierer registeret …',
      encrypt: 'Krypterer kopien med den nye nøkkelen …',
      check: 'Les og kontrollerer den nye fila …',
      exchange: 'Set den nye fila i staden for den gamle …',
    },
    stepOf: 'Steg {{number}} av {{all}}',
    done: 'Registeret har ny nøkkel. Tryggingskopien frå før bytet heiter {{file}}.',
  },
};
