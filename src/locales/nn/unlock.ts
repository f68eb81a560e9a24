import type { unlock as nb } from '../nb/unlock.ts';
import type { Texts } from '../textTypes.ts';

export const unlock: Texts<typeof nb> = {
  title: 'Lås opp',
  who: 'Kven er du?',
  loginName: 'Brukarnamn',
  password: 'Passord',
  unlock: 'Lås opp',
  unlocking: 'Låser opp …',
  unlockIn: 'Lås opp om {{seconds}} s',
  waitTitle_one: 'Du kan prøve igjen om {{count}} sekund.',
  waitTitle_other: 'Du kan prøve igjen om {{count}} sekund.',
  waitText: 'Ventetida blir dobla for kvart feil forsøk. Du blir aldri stengd ute for godt, og ingenting går tapt.',
  draftsSafe: 'Det du skreiv, er teke vare på som utkast.',
  lostLines_one:
    'Disken tok ikkje imot: eitt oppslag er ikkje ført i loggen. Det blir ført at det manglar, når registeret blir låst opp.',
  lostLines_other:
    'Disken tok ikkje imot: {{count}} oppslag er ikkje førte i loggen. Det blir ført at dei manglar, når registeret blir låst opp.',
  forgotten: 'Gløymt passordet?',
  forgottenText:
    'Ein administrator kan gi deg eit nytt. Har ingen passord lenger, ligg <key>gjenopprettingsnøkkelen</key> på papir i eit låst skap.',
  recoverTitle: 'Lås opp med gjenopprettingsnøkkelen',
  recoverLead: 'Skriv nøkkelen av frå papiret, og lag eit nytt passord for kontoen din.',
  key: 'Gjenopprettingsnøkkelen',
  keyHelp: 'Ni grupper med fire teikn. Store og små bokstavar, mellomrom og bindestrek spelar inga rolle.',
  keyProblem: {
    tooShort: 'Noko manglar: nøkkelen har ni grupper med fire teikn',
    tooLong: 'For mykje: nøkkelen har ni grupper med fire teikn',
    unknownCharacter: 'Eitt av teikna finst ikkje i nøkkelen',
    checksum: 'Nøkkelen er skriven feil ein stad. Sjå over han ein gong til.',
  },
  older: {
    title: 'Registeret ser eldre ut enn det var sist',
    OLDER_COPY: 'Fila er ein eldre kopi enn den de arbeidde i sist.',
    CHANGES_MISSING: 'Noko av det som vart lagra sist, er ikkje i fila lenger.',
    KEY_FILE_OLDER: 'Nøkkelfila er eldre enn registeret.',
    advice:
      'Er det med vilje, til dømes etter at ein tryggingskopi er henta inn, kan ein administrator halde fram. Det blir skrive i loggen.',
    goOn: 'Hald fram med denne',
  },
  newPassword: 'Nytt passord',
  recover: 'Lås opp og byt passord',
  backToPassword: 'Tilbake til passordet',
};
