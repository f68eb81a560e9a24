/** The user panel and what it took up, by the bokmål text. */
export const panelInNynorsk = {
  'Brukerråd for habilitering og rehabilitering': 'Brukarråd for habilitering og rehabilitering',
  'Brukerutvalgets arbeidsgruppe': 'Arbeidsgruppa til brukarutvalet',
  'Gir råd om individuell plan, koordinator og overgangene mellom tjenestene.':
    'Gir råd om individuell plan, koordinator og overgangane mellom tenestene.',
  FFO: 'FFO',
  SAFO: 'SAFO',
  'Mental Helse': 'Mental Helse',
  Pårørende: 'Pårørande',
  'Unge funksjonshemmede': 'Unge funksjonshemma',
  Rådhuset: 'Rådhuset',
  'Sykehuset, møterom 2': 'Sjukehuset, møterom 2',
  Digitalt: 'Digitalt',
  'Informasjon om retten til koordinator': 'Informasjon om retten til koordinator',
  'Brosjyren er for lang, og den ligger ikke der folk leter.':
    'Brosjyren er for lang, og han ligg ikkje der folk leitar.',
  'Ny brosjyre på én side, også på nettsidene til helsestasjonen.':
    'Ny brosjyre på éi side, også på nettsidene til helsestasjonen.',
  'Møter i ansvarsgruppa': 'Møte i ansvarsgruppa',
  'Møtene bør legges utenom skoletida, og innkallingen bør komme to uker før.':
    'Møta bør leggjast utanom skuletida, og innkallinga bør kome to veker før.',
  'Rutinen for innkalling er endret til to uker.': 'Rutinen for innkalling er endra til to veker.',
  'Overgangen ved 18 år': 'Overgangen ved 18 år',
  'Foreldre vet ikke hvem som tar over, før det har skjedd.':
    'Foreldra veit ikkje kven som tek over, før det har skjedd.',
  'Samtale et halvt år før, med ny koordinator til stede.': 'Samtale eit halvt år før, med ny koordinator til stades.',
  Brukerundersøkelsen: 'Brukarundersøkinga',
  'Spør om planen blir brukt mellom møtene, ikke bare om den finnes.':
    'Spør om planen blir brukt mellom møta, ikkje berre om han finst.',
  'Spørsmålet er tatt inn i undersøkelsen.': 'Spørsmålet er teke inn i undersøkinga.',
  'Kortere vei til svar': 'Kortare veg til svar',
  'Det bør stå på nettsidene hvem man kan ringe når koordinatoren er borte.':
    'Det bør stå på nettsidene kven ein kan ringje når koordinatoren er borte.',
  'Valg av leder': 'Val av leiar',
} as const;

/** Surveys among users and units, by the bokmål text. */
export const surveysInNynorsk = {
  'Brukerundersøkelse om koordinator og plan': 'Brukarundersøking om koordinator og plan',
  'Sendt til alle med koordinator, og til foreldre når det gjelder barn.':
    'Send til alle med koordinator, og til foreldra når det gjeld barn.',
  'Hvem svarer?': 'Kven svarar?',
  'Den det gjelder': 'Den det gjeld',
  'Forelder eller annen pårørende': 'Forelder eller annan pårørande',
  Verge: 'Verje',
  'Vet du hvem koordinatoren din er?': 'Veit du kven koordinatoren din er?',
  Ja: 'Ja',
  Nei: 'Nei',
  'Hvor fornøyd er du med samarbeidet med koordinatoren?': 'Kor nøgd er du med samarbeidet med koordinatoren?',
  'Har du fått være med på å lage den individuelle planen?': 'Har du fått vere med på å lage den individuelle planen?',
  'Ja, helt': 'Ja, heilt',
  Delvis: 'Delvis',
  'Har ikke plan': 'Har ikkje plan',
  'Hva bør bli bedre?': 'Kva bør bli betre?',
  Møtetidene: 'Møtetidene',
  'At alle tjenestene kommer på møtene': 'At alle tenestene kjem på møta',
  'Planen følges opp': 'At planen blir følgd opp',
  Annet: 'Anna',
  'Hva vil du si til oss?': 'Kva vil du seie til oss?',
  'Fint å vite hvem jeg kan ringe.': 'Fint å vite kven eg kan ringje.',
  'Det tar lang tid før noen svarer.': 'Det tek lang tid før nokon svarar.',
  'Møtene går mye bedre når skolen også kommer.': 'Møta går mykje betre når skulen også kjem.',
  'Jeg skulle ønske planen ble brukt mer mellom møtene.': 'Eg skulle ønskje at planen blei brukt meir mellom møta.',
  'Koordinatoren hører på oss.': 'Koordinatoren høyrer på oss.',
  'Det er slitsomt å fortelle det samme flere ganger.': 'Det er slitsamt å fortelje det same fleire gonger.',
  'Koordinatorene og enhetene': 'Koordinatorane og einingane',
  'Sendt til lederne i enhetene som har koordinatorer.': 'Send til leiarane i einingane som har koordinatorar.',
  'Har koordinatorene avsatt tid til oppgaven?': 'Har koordinatorane sett av tid til oppgåva?',
  'Noen av dem': 'Nokre av dei',
  'Hva trenger dere mer av?': 'Kva treng de meir av?',
  Opplæring: 'Opplæring',
  Veiledning: 'Rettleiing',
  'Ledelsens støtte': 'Støtte frå leiinga',
  'Bedre digitalt verktøy': 'Betre digitalt verktøy',
  'Individuell plan og koordinator i enhetene våre': 'Individuell plan og koordinator i einingane våre',
  'Sendt til ledere og fagansvarlige i alle enheter med pasienter.':
    'Send til leiarar og fagansvarlege i alle einingar med pasientar.',
  Fagområde: 'Fagområde',
  'Psykisk helsevern': 'Psykisk helsevern',
  Somatikk: 'Somatikk',
  'Vurderer dere om pasienten trenger individuell plan?': 'Vurderer de om pasienten treng individuell plan?',
  'Er ansatte hos dere med i kommunens arbeid med planen?':
    'Er tilsette hos dykk med i arbeidet kommunen gjer med planen?',
  'Hva er grunnen til at dere ikke er med?': 'Kva er grunnen til at de ikkje er med?',
  'Det er ikke vår oppgave': 'Det er ikkje vår oppgåve',
  'Den digitale løsningen er vanskelig å delta i': 'Den digitale løysinga er vanskeleg å delta i',
  'Vi har ikke tid': 'Vi har ikkje tid',
} as const;
