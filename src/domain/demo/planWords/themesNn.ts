import type { PlanThemes } from './planTheme.ts';

export const themesNn: PlanThemes = {
  child: {
    ownDescription:
      'Eg likar dyr, lego og å vere i skogen. Det blir ofte for mykje lyd på skulen, og da får eg vondt i magen.\n\nMamma og pappa blir slitne når dei må ringje så mange.',
    resources:
      '- Eg hugsar alt om dinosaurar.\n- Bestefar hentar meg på onsdagar.\n- Læraren min skjønar når eg treng pause.',
    needs: 'Ro i skuledagen, avlasting heime, og éin som held i trådane.',
    overallGoal: 'Eg vil ha det fint på skulen og vere med på fotball.',
    areas: [
      {
        area: 'Skule',
        text: 'Vere på skulen heile veka',
        measures: [
          { text: 'Fast pauserom og plan for dagen med bilete', extent: 'kvar dag', by: 0, comment: 'Verkar godt.' },
          { text: 'Samtalar om kva som er vanskeleg', extent: 'annakvar veke', by: 1, comment: '' },
        ],
      },
      {
        area: 'Heime',
        text: 'Meir krefter til alle i familien',
        measures: [{ text: 'Avlasting', extent: 'ei helg i månaden', by: 2, comment: 'Familien vil halde fram.' }],
      },
      {
        area: 'Fritid',
        text: 'Spele fotball med dei andre',
        measures: [{ text: 'Støttekontakt på treningane', extent: 'ein gong i veka', by: 2, comment: '' }],
      },
    ],
    kinRole: 'mor',
    services: [
      { role: 'kontaktlærar', service: 'Lia skule', sector: 'school', duty: 'school' },
      { role: 'helsesjukepleiar', service: 'Helsestasjonen', sector: 'healthStation', duty: 'municipalHealth' },
      { role: 'saksbehandlar', service: 'Avlasting og støttekontakt', sector: 'homeCare', duty: 'municipalHealth' },
    ],
    personContributes: 'Eg seier frå med det gule kortet når eg treng pause.',
    kinContribute: 'Foreldra er med på møta og gir beskjed til skulen om morgonen når natta har vore vanskeleg.',
    providersContribute: 'Skulen leier arbeidet med skuledagen. Helsestasjonen følgjer opp familien.',
    howCarriedOut:
      'Ansvarsgruppa møtest kvar sjette veke. Koordinatoren skriv referat og ringjer familien mellom møta.',
    cooperation: 'Habiliteringstenesta på sjukehuset blir spurd til råds ein gong i året.',
    childParticipation:
      'Barnet teikna det som er fint og dumt på skulen, og teikningane vart med på møtet. Pauserommet kom av det.',
    information: 'Det som står i planen om skule, helse og heimen',
    purpose: 'For at dei som hjelper, skal gjere det same',
  },
  adult: {
    ownDescription:
      'Eg har levd lenge med angst, og dei siste åra har eg vore mykje heime. På gode dagar får eg til meir enn folk trur.\n\nDet er vanskeleg når eg må fortelje alt på nytt til nokon eg ikkje kjenner.',
    resources:
      '- Eg er flink med hendene og likar å reparere ting.\n- Syster mi stiller opp.\n- Eg har ein hund som må ut.',
    needs: 'Nokre få som kjenner meg, hjelp med økonomien, og ein veg tilbake til arbeid.',
    overallGoal: 'Eg vil ha ein grunn til å stå opp, og klare meg med pengar.',
    areas: [
      {
        area: 'Helse',
        text: 'Sove og ha krefter',
        measures: [
          { text: 'Samtalar', extent: 'kvar veke', by: 0, comment: 'Held fram.' },
          { text: 'Søvnskule', extent: 'seks gonger', by: 1, comment: 'Søv betre.' },
        ],
      },
      {
        area: 'Arbeid',
        text: 'Prøve arbeid nokre timar i veka',
        measures: [{ text: 'Arbeidstrening på verkstaden', extent: 'to dagar i veka', by: 2, comment: '' }],
      },
      {
        area: 'Økonomi',
        text: 'Betale rekningane i tide',
        measures: [
          {
            text: 'Råd om gjeld og fast trekk',
            extent: 'kvar månad',
            by: 2,
            comment: 'Husleiga er betalt tre månader på rad.',
          },
        ],
      },
    ],
    kinRole: 'syster',
    services: [
      {
        role: 'psykiatrisk sjukepleiar',
        service: 'Psykisk helse og rus',
        sector: 'mentalHealthAndSubstance',
        duty: 'municipalHealth',
      },
      { role: 'fastlege', service: 'Sentrum legesenter', sector: 'other', duty: 'healthPersonnel' },
      { role: 'rettleiar', service: 'NAV', sector: 'nav', duty: 'nav' },
    ],
    personContributes: 'Eg møter sjølv om eg har ein dårleg dag, og sender melding når eg ikkje kan.',
    kinContribute: 'Syster mi ringjer kvar søndag og kan vere med på møte når eg ber om det.',
    providersContribute: 'Psykisk helse har kontakten frå veke til veke. NAV har ansvar for arbeid og økonomi.',
    howCarriedOut:
      'Vi møtest annankvar månad, på ein stad eg kjenner. Det som blir avtalt, blir skrive ned same dagen.',
    cooperation: 'Verkstaden og frivilligsentralen.',
    childParticipation: '',
    information: 'Helse, arbeid og økonomi, så langt det står i planen',
    purpose: 'Samarbeid om måla mine',
  },
  old: {
    ownDescription:
      'Eg fekk slag i fjor. Beina ber meg inne, men trappa er vorten for mykje, og orda kjem sakte.\n\nEg saknar å gå i butikken sjølv og å syngje i koret.',
    resources: '- Eg gir meg ikkje.\n- Naboen stikk innom kvar dag.\n- Eg har sunge i kor i førti år.',
    needs: 'Trening, ein trygg bustad, og hjelp til å komme ut.',
    overallGoal: 'Eg vil bu heime og syngje i koret igjen til jul.',
    areas: [
      {
        area: 'Gange',
        text: 'Gå til postkassa åleine',
        measures: [
          {
            text: 'Trening med fysioterapeut',
            extent: 'tre gonger i veka',
            by: 0,
            comment: 'Går med rullator til porten.',
          },
        ],
      },
      {
        area: 'Språk',
        text: 'Finne orda',
        measures: [{ text: 'Logoped', extent: 'ein gong i veka', by: 1, comment: '' }],
      },
      {
        area: 'Bustad',
        text: 'Komme trygt inn og ut',
        measures: [{ text: 'Rekkverk og rampe', extent: '', by: 0, comment: 'Rampa er på plass.' }],
      },
      {
        area: 'Fritid',
        text: 'Tilbake i koret',
        measures: [{ text: 'Følgje til korøvinga', extent: 'kvar torsdag', by: 2, comment: '' }],
      },
    ],
    kinRole: 'son',
    services: [
      { role: 'fysioterapeut', service: 'Rehabilitering', sector: 'rehabilitation', duty: 'municipalHealth' },
      { role: 'logoped', service: 'Logopedtenesta', sector: 'rehabilitation', duty: 'municipalHealth' },
      { role: 'heimesjukepleiar', service: 'Heimetenesta', sector: 'homeCare', duty: 'municipalHealth' },
    ],
    personContributes: 'Eg gjer øvingane kvar morgon og skriv dei på arket på kjøleskapet.',
    kinContribute: 'Sonen handlar på laurdagar og er med på møta.',
    providersContribute: 'Rehabilitering leier treninga, og heimetenesta minner om øvingane.',
    howCarriedOut: 'Treningsplanen heng på kjøkenet. Vi ser på han saman kvar månad.',
    cooperation: 'Koret og hjelpemiddelsentralen.',
    childParticipation: '',
    information: 'Det som står i planen om trening, språk og bustad',
    purpose: 'Same trening hos alle',
  },
};
