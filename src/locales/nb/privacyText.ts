/** The office’s record of processing and its assessment of consequences: headings, what shall stand there, and a suggestion. */
export const privacyText = {
  processingRecord: {
    title: 'Protokoll over behandlingen',
    file: 'protokoll',
    intro:
      'Personvernforordningen artikkel 30 krever en protokoll. Forslagene passer for registeret slik det er levert; skriv om det som er annerledes hos dere.',
    controller: {
      title: 'Dataansvarlig og kontakt',
      help: 'Virksomheten, den som svarer for den, og personvernombudet.',
      standard:
        'Kommunen eller helseforetaket er dataansvarlig. Koordinerende enhet behandler opplysningene på vegne av virksomheten. Navn og kontakt til personvernombudet: (fylles ut).',
    },
    purpose: {
      title: 'Formål',
      help: 'Hva registeret er til.',
      standard:
        'Ta imot meldinger om behov for individuell plan, koordinator og barnekoordinator, avgjøre dem, oppnevne og følge opp koordinatorer, og gjøre opp status for arbeidet hvert år.',
    },
    legalBasis: {
      title: 'Rettslig grunnlag',
      help: 'Forordningens artikkel og lovene.',
      standard:
        'Personvernforordningen artikkel 6 nr. 1 bokstav c og e og artikkel 9 nr. 2 bokstav h. Helse- og omsorgstjenesteloven §§ 7-1 til 7-3, spesialisthelsetjenesteloven §§ 2-5 til 2-5 c, forskrift om individuell plan (FOR-2022-06-22-1110), pasientjournalloven.',
    },
    persons: {
      title: 'Hvem det gjelder',
      help: 'Grupper av registrerte.',
      standard:
        'Tjenestemottakere, også ventede barn; pårørende og representanter; meldere; koordinatorer, faddere og deltakere på kurs; ansatte i koordinerende enhet.',
    },
    categories: {
      title: 'Opplysninger',
      help: 'Hva som registreres, og hva som er helseopplysninger.',
      standard:
        'Navn, fødselsnummer, kontakt, språk, behov og tjenester, avgjørelser, samtykker, plan, møter, brev, klager og vedlegg. Behov og tjenester er helseopplysninger. Om ansatte: navn, arbeidssted, opplæring og veiledning.',
    },
    recipients: {
      title: 'Hvem som får dem',
      help: 'Hvem opplysninger gis til, og med hvilket grunnlag.',
      standard:
        'Enheter og koordinatorer som skal følge opp, melder (tilbakemelding), kommune eller helseforetak ved overføring, Statsforvalteren i klagesaker. Ut over dette bare med samtykke eller hjemmel.',
    },
    thirdCountries: {
      title: 'Overføring til andre land',
      help: 'Om noe overføres ut av EØS.',
      standard: 'Ingen. Programmet sender ingenting over nettet.',
    },
    retention: {
      title: 'Hvor lenge',
      help: 'Slettefristene, og hvem som godkjenner.',
      standard:
        'Som bestemt under «Hvor lenge». En leder foreslår, en annen godkjenner. Sikkerhetskopier foreldes innen tolv måneder.',
    },
    security: {
      title: 'Sikkerhet',
      help: 'Tekniske og organisatoriske tiltak.',
      standard:
        'Fila er kryptert med en nøkkel som bare åpnes med personlig passord eller gjenopprettingsnøkkel. Roller, tidsavgrenset autorisasjon, logg over alle oppslag, gjennomgang av loggen, sperring for kolleger, låsing når maskinen ikke er i bruk, sikkerhetskopier som prøves.',
    },
    rights: {
      title: 'Rettighetene til den det gjelder',
      help: 'Hvordan dere svarer på innsyn, retting, begrensning og sletting.',
      standard:
        'Innsyn, og hvem som har sett, skrives ut fra personens side. Retting gjøres der med historikk. Behandlingen kan begrenses, og sletting godkjennes av to. Svar gis innen én måned.',
    },
  },
  impactAssessment: {
    title: 'Vurdering av personvernkonsekvenser',
    file: 'personvernvurdering',
    intro:
      'Personvernforordningen artikkel 35. Virksomheten må selv vurdere og konkludere; forslagene sier hva programmet gjør og ikke gjør.',
    description: {
      title: 'Hva som gjøres',
      help: 'Behandlingen, systemet og flyten av opplysninger.',
      standard:
        'Koordinerende enhet registrerer meldinger og saker i Koordinat, på en kontormaskin uten nett. Opplysninger kommer inn fra meldere og lister, og går ut som brev, rapporter og lister som noen tar ut med en grunn.',
    },
    necessity: {
      title: 'Om det er nødvendig',
      help: 'Hvorfor opplysningene trengs, og hva som er valgt bort.',
      standard:
        'Loven pålegger enheten å ta imot meldinger, oppnevne koordinator og holde oversikt. Bare det som trengs til det, er felt i skjemaene; nummeret er frivillig og skjult. Små tall skjules i det som går ut.',
    },
    persons: {
      title: 'De det gjelder',
      help: 'Hvem de er, og hva de kan vente.',
      standard:
        'Mennesker med langvarige behov, mange av dem barn. De har ikke valgt registeret selv, og lokalsamfunnet kan være lite.',
    },
    riskAccess: {
      title: 'Fare: noen ser det de ikke skal',
      help: 'Nysgjerrige kolleger, tapt maskin, utskrift på avveie.',
      standard:
        'Mulig. Følgene kan være store for den det gjelder. Tapt maskin: fila er kryptert. Kolleger: logg, gjennomgang og sperring. Utskrifter: grunn og logg, men papiret må dere selv passe på.',
    },
    riskLoss: {
      title: 'Fare: opplysninger blir borte',
      help: 'Feil på maskin, brann, glemt passord.',
      standard: 'Mulig. Daglig sikkerhetskopi som prøves, gjenopprettingsnøkkel på papir, minst to administratorer.',
    },
    riskWrong: {
      title: 'Fare: opplysninger er feil',
      help: 'Forveksling, gammelt, feil ved import.',
      standard: 'Mulig. Kontroll av nummer, varsel om dubletter, prøve før import, angre, retting med historikk.',
    },
    measures: {
      title: 'Tiltak',
      help: 'Det som er gjort, og det dere skal gjøre.',
      standard:
        'Se protokollen om sikkerhet. Rutiner dere må ha selv: gjennomgang av loggen hver måned, ny vurdering av kontoer hvert år, øving på gjenoppretting, opplæring.',
    },
    remaining: {
      title: 'Det som er igjen',
      help: 'Risiko etter tiltakene.',
      standard:
        'Rollene håndheves av programmet, ikke av krypteringen: den som kan låse opp, kan med stor kyndighet komme til hele fila. Utskrifter og eksporterte filer er ikke kryptert.',
    },
    consulted: {
      title: 'Hvem som er spurt',
      help: 'Personvernombud, brukerråd, IT.',
      standard: '(Fylles ut: personvernombudet, brukerrådet, IT, tillitsvalgte.)',
    },
    conclusion: {
      title: 'Konklusjon',
      help: 'Om behandlingen kan begynne, hvem som bestemte det og når den vurderes på nytt.',
      standard: '(Fylles ut av den dataansvarlige, med dato og navn.)',
    },
  },
} as const;
