/** The locked window. */
export const unlock = {
  title: 'Lås opp',
  who: 'Hvem er du?',
  loginName: 'Brukernavn',
  password: 'Passord',
  unlock: 'Lås opp',
  unlocking: 'Låser opp …',
  unlockIn: 'Lås opp om {{seconds}} s',
  waitTitle_one: 'Du kan prøve igjen om {{count}} sekund.',
  waitTitle_other: 'Du kan prøve igjen om {{count}} sekunder.',
  waitText: 'Ventetiden dobles for hvert feil forsøk. Du blir aldri stengt ute for godt, og ingenting går tapt.',
  draftsSafe: 'Det du skrev, er tatt vare på som utkast.',
  lostLines_one:
    'Disken tok ikke imot: ett oppslag er ikke ført i loggen. Det blir ført at det mangler, når registeret låses opp.',
  lostLines_other:
    'Disken tok ikke imot: {{count}} oppslag er ikke ført i loggen. Det blir ført at de mangler, når registeret låses opp.',
  forgotten: 'Glemt passordet?',
  forgottenText:
    'En administrator kan gi deg et nytt. Har ingen passord lenger, ligger <key>gjenopprettingsnøkkelen</key> på papir i et låst skap.',
  recoverTitle: 'Lås opp med gjenopprettingsnøkkelen',
  recoverLead: 'Skriv nøkkelen av fra papiret, og lag et nytt passord for kontoen din.',
  key: 'Gjenopprettingsnøkkelen',
  keyHelp: 'Ni grupper med fire tegn. Store og små bokstaver, mellomrom og bindestrek spiller ingen rolle.',
  keyProblem: {
    tooShort: 'Noe mangler: nøkkelen har ni grupper med fire tegn',
    tooLong: 'For mye: nøkkelen har ni grupper med fire tegn',
    unknownCharacter: 'Et av tegnene finnes ikke i nøkkelen',
    checksum: 'Nøkkelen er skrevet feil et sted. Se over den én gang til.',
  },
  older: {
    title: 'Registeret ser eldre ut enn det var sist',
    OLDER_COPY: 'Fila er en eldre kopi enn den dere arbeidet i sist.',
    CHANGES_MISSING: 'Noe av det som ble lagret sist, er ikke i fila lenger.',
    KEY_FILE_OLDER: 'Nøkkelfila er eldre enn registeret.',
    advice:
      'Er det med vilje, for eksempel etter at en sikkerhetskopi er hentet inn, kan en administrator fortsette. Det skrives i loggen.',
    goOn: 'Fortsett med denne',
  },
  newPassword: 'Nytt passord',
  recover: 'Lås opp og bytt passord',
  backToPassword: 'Tilbake til passordet',
} as const;
