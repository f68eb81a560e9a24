import type { privacyText as nb } from '../nb/privacyText.ts';
import type { Texts } from '../textTypes.ts';

/** The office’s record of processing and its assessment of consequences: headings, what shall stand there, and a suggestion. */
export const privacyText: Texts<typeof nb> = {
  processingRecord: {
    title: 'Protokoll over behandlinga',
    file: 'protokoll',
    intro:
      'Personvernforordninga artikkel 30 krev ein protokoll. Framlegga passar for registeret slik det er levert; skriv om det som er annleis hos dykk.',
    controller: {
      title: 'Dataansvarleg og kontakt',
      help: 'Verksemda, den som svarar for ho, og personvernombodet.',
      standard:
        'Kommunen eller helseføretaket er dataansvarleg. Koordinerande eining behandlar opplysningane på vegner av verksemda. Namn og kontakt til personvernombodet: (fyll ut).',
    },
    purpose: {
      title: 'Føremål',
      help: 'Kva registeret er til.',
      standard:
        'Ta imot meldingar om behov for individuell plan, koordinator og barnekoordinator, avgjere dei, oppnemne og følgje opp koordinatorar, og gjere opp status for arbeidet kvart år.',
    },
    legalBasis: {
      title: 'Rettsleg grunnlag',
      help: 'Artikkelen i forordninga og lovene.',
      standard:
        'Personvernforordninga artikkel 6 nr. 1 bokstav c og e og artikkel 9 nr. 2 bokstav h. Helse- og omsorgstenestelova §§ 7-1 til 7-3, spesialisthelsetenestelova §§ 2-5 til 2-5 c, forskrift om individuell plan (FOR-2022-06-22-1110), pasientjournallova.',
    },
    persons: {
      title: 'Kven det gjeld',
      help: 'Grupper av registrerte.',
      standard:
        'Tenestemottakarar, òg venta barn; pårørande og representantar; meldarar; koordinatorar, fadderar og deltakarar på kurs; tilsette i koordinerande eining.',
    },
    categories: {
      title: 'Opplysningar',
      help: 'Kva som blir registrert, og kva som er helseopplysningar.',
      standard:
        'Namn, fødselsnummer, kontakt, språk, behov og tenester, avgjerder, samtykke, plan, møte, brev, klager og vedlegg. Behov og tenester er helseopplysningar. Om tilsette: namn, arbeidsstad, opplæring og rettleiing.',
    },
    recipients: {
      title: 'Kven som får dei',
      help: 'Kven opplysningar blir gitt til, og med kva grunnlag.',
      standard:
        'Einingar og koordinatorar som skal følgje opp, meldar (tilbakemelding), kommune eller helseføretak ved overføring, Statsforvaltaren i klagesaker. Ut over dette berre med samtykke eller heimel.',
    },
    thirdCountries: {
      title: 'Overføring til andre land',
      help: 'Om noko blir overført ut av EØS.',
      standard: 'Ingen. Programmet sender ingenting over nettet.',
    },
    retention: {
      title: 'Kor lenge',
      help: 'Slettefristane, og kven som godkjenner.',
      standard:
        'Som bestemt under «Kor lenge». Ein leiar gjer framlegg, ein annan godkjenner. Tryggingskopiar blir forelda innan tolv månader.',
    },
    security: {
      title: 'Tryggleik',
      help: 'Tekniske og organisatoriske tiltak.',
      standard:
        'Fila er kryptert med ein nøkkel som berre blir opna med personleg passord eller attvinningsnøkkel. Roller, tidsavgrensa autorisasjon, logg over alle oppslag, gjennomgang av loggen, sperring for kollegaer, låsing når maskina ikkje er i bruk, tryggingskopiar som blir prøvde.',
    },
    rights: {
      title: 'Rettane til den det gjeld',
      help: 'Korleis de svarar på innsyn, retting, avgrensing og sletting.',
      standard:
        'Innsyn, og kven som har sett, blir skrive ut frå sida til personen. Retting blir gjord der med historikk. Behandlinga kan avgrensast, og sletting blir godkjend av to. Svar blir gitt innan éin månad.',
    },
  },
  impactAssessment: {
    title: 'Vurdering av personvernkonsekvensar',
    file: 'personvernvurdering',
    intro:
      'Personvernforordninga artikkel 35. Verksemda må sjølv vurdere og konkludere; framlegga seier kva programmet gjer og ikkje gjer.',
    description: {
      title: 'Kva som blir gjort',
      help: 'Behandlinga, systemet og flyten av opplysningar.',
      standard:
        'Koordinerande eining registrerer meldingar og saker i Koordinat, på ei kontormaskin utan nett. Opplysningar kjem inn frå meldarar og lister, og går ut som brev, rapportar og lister som nokon tek ut med ei grunngiving.',
    },
    necessity: {
      title: 'Om det er nødvendig',
      help: 'Kvifor opplysningane trengst, og kva som er valt bort.',
      standard:
        'Lova pålegg eininga å ta imot meldingar, oppnemne koordinator og halde oversyn. Berre det som trengst til det, er felt i skjema; nummeret er frivillig og skjult. Små tal blir skjulte i det som går ut.',
    },
    persons: {
      title: 'Dei det gjeld',
      help: 'Kven dei er, og kva dei kan vente.',
      standard:
        'Menneske med langvarige behov, mange av dei barn. Dei har ikkje valt registeret sjølve, og lokalsamfunnet kan vere lite.',
    },
    riskAccess: {
      title: 'Fare: nokon ser det dei ikkje skal',
      help: 'Nysgjerrige kollegaer, tapt maskin, utskrift på avvegar.',
      standard:
        'Mogleg. Følgjene kan vere store for den det gjeld. Tapt maskin: fila er kryptert. Kollegaer: logg, gjennomgang og sperring. Utskrifter: grunngiving og logg, men papiret må de sjølve passe på.',
    },
    riskLoss: {
      title: 'Fare: opplysningar blir borte',
      help: 'Feil på maskin, brann, gløymt passord.',
      standard: 'Mogleg. Dagleg tryggingskopi som blir prøvd, attvinningsnøkkel på papir, minst to administratorar.',
    },
    riskWrong: {
      title: 'Fare: opplysningar er feil',
      help: 'Forveksling, gammalt, feil ved import.',
      standard: 'Mogleg. Kontroll av nummer, varsel om dublettar, prøve før import, angre, retting med historikk.',
    },
    measures: {
      title: 'Tiltak',
      help: 'Det som er gjort, og det de skal gjere.',
      standard:
        'Sjå protokollen om tryggleik. Rutinar de må ha sjølve: gjennomgang av loggen kvar månad, ny vurdering av kontoar kvart år, øving på attvinning, opplæring.',
    },
    remaining: {
      title: 'Det som er att',
      help: 'Risiko etter tiltaka.',
      standard:
        'Rollene blir handheva av programmet, ikkje av krypteringa: den som kan låse opp, kan med stor kunne kome til heile fila. Utskrifter og eksporterte filer er ikkje krypterte.',
    },
    consulted: {
      title: 'Kven som er spurt',
      help: 'Personvernombod, brukarråd, IT.',
      standard: '(Fyll ut: personvernombodet, brukarrådet, IT, tillitsvalde.)',
    },
    conclusion: {
      title: 'Konklusjon',
      help: 'Om behandlinga kan ta til, kven som avgjorde det og når ho blir vurdert på nytt.',
      standard: '(Blir fylt ut av den dataansvarlege, med dato og namn.)',
    },
  },
};
