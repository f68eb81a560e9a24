import type { PlanThemes } from './planTheme.ts';

export const themesNb: PlanThemes = {
  child: {
    ownDescription:
      'Jeg liker dyr, lego og å være i skogen. Det blir ofte for mye lyd på skolen, og da får jeg vondt i magen.\n\nMamma og pappa blir slitne når de må ringe så mange.',
    resources:
      '- Jeg husker alt om dinosaurer.\n- Bestefar henter meg på onsdager.\n- Læreren min skjønner når jeg trenger pause.',
    needs: 'Ro i skoledagen, avlastning hjemme, og én som holder i trådene.',
    overallGoal: 'Jeg vil ha det fint på skolen og være med på fotball.',
    areas: [
      {
        area: 'Skole',
        text: 'Være på skolen hele uka',
        measures: [
          { text: 'Fast pauserom og plan for dagen med bilder', extent: 'hver dag', by: 0, comment: 'Virker godt.' },
          { text: 'Samtaler om hva som er vanskelig', extent: 'annenhver uke', by: 1, comment: '' },
        ],
      },
      {
        area: 'Hjemme',
        text: 'Mer krefter til alle i familien',
        measures: [{ text: 'Avlastning', extent: 'en helg i måneden', by: 2, comment: 'Familien vil fortsette.' }],
      },
      {
        area: 'Fritid',
        text: 'Spille fotball med de andre',
        measures: [{ text: 'Støttekontakt på treningene', extent: 'en gang i uka', by: 2, comment: '' }],
      },
    ],
    kinRole: 'mor',
    services: [
      { role: 'kontaktlærer', service: 'Lia skole', sector: 'school', duty: 'school' },
      { role: 'helsesykepleier', service: 'Helsestasjonen', sector: 'healthStation', duty: 'municipalHealth' },
      { role: 'saksbehandler', service: 'Avlastning og støttekontakt', sector: 'homeCare', duty: 'municipalHealth' },
    ],
    personContributes: 'Jeg sier fra med det gule kortet når jeg trenger pause.',
    kinContribute: 'Foreldrene er med på møtene og gir beskjed til skolen om morgenen når natta har vært vanskelig.',
    providersContribute: 'Skolen leder arbeidet med skoledagen. Helsestasjonen følger opp familien.',
    howCarriedOut:
      'Ansvarsgruppa møtes hver sjette uke. Koordinatoren skriver referat og ringer familien mellom møtene.',
    cooperation: 'Habiliteringstjenesten på sykehuset blir spurt til råd en gang i året.',
    childParticipation:
      'Barnet tegnet det som er fint og dumt på skolen, og tegningene ble med på møtet. Pauserommet kom av det.',
    information: 'Det som står i planen om skole, helse og hjemmet',
    purpose: 'For at de som hjelper, skal gjøre det samme',
  },
  adult: {
    ownDescription:
      'Jeg har levd lenge med angst, og de siste årene har jeg vært mye hjemme. På gode dager får jeg til mer enn folk tror.\n\nDet er vanskelig når jeg må fortelle alt på nytt til noen jeg ikke kjenner.',
    resources:
      '- Jeg er flink med hendene og liker å reparere ting.\n- Søsteren min stiller opp.\n- Jeg har en hund som må ut.',
    needs: 'Noen få som kjenner meg, hjelp med økonomien, og en vei tilbake til arbeid.',
    overallGoal: 'Jeg vil ha en grunn til å stå opp, og klare meg med penger.',
    areas: [
      {
        area: 'Helse',
        text: 'Sove og ha krefter',
        measures: [
          { text: 'Samtaler', extent: 'hver uke', by: 0, comment: 'Fortsetter.' },
          { text: 'Søvnskole', extent: 'seks ganger', by: 1, comment: 'Sover bedre.' },
        ],
      },
      {
        area: 'Arbeid',
        text: 'Prøve arbeid noen timer i uka',
        measures: [{ text: 'Arbeidstrening på verkstedet', extent: 'to dager i uka', by: 2, comment: '' }],
      },
      {
        area: 'Økonomi',
        text: 'Betale regningene i tide',
        measures: [
          {
            text: 'Råd om gjeld og fast trekk',
            extent: 'hver måned',
            by: 2,
            comment: 'Husleia er betalt tre måneder på rad.',
          },
        ],
      },
    ],
    kinRole: 'søster',
    services: [
      {
        role: 'psykiatrisk sykepleier',
        service: 'Psykisk helse og rus',
        sector: 'mentalHealthAndSubstance',
        duty: 'municipalHealth',
      },
      { role: 'fastlege', service: 'Sentrum legesenter', sector: 'other', duty: 'healthPersonnel' },
      { role: 'veileder', service: 'NAV', sector: 'nav', duty: 'nav' },
    ],
    personContributes: 'Jeg møter selv om jeg har en dårlig dag, og sender melding når jeg ikke kan.',
    kinContribute: 'Søsteren ringer hver søndag og kan være med på møter når jeg ber om det.',
    providersContribute: 'Psykisk helse har kontakten fra uke til uke. NAV har ansvar for arbeid og økonomi.',
    howCarriedOut: 'Vi møtes hver annen måned, på et sted jeg kjenner. Det som blir avtalt, skrives ned samme dag.',
    cooperation: 'Verkstedet og frivilligsentralen.',
    childParticipation: '',
    information: 'Helse, arbeid og økonomi, så langt det står i planen',
    purpose: 'Samarbeid om målene mine',
  },
  old: {
    ownDescription:
      'Jeg fikk slag i fjor. Beina bærer meg inne, men trappa er blitt for mye, og ordene kommer sakte.\n\nJeg savner å gå i butikken selv og å synge i koret.',
    resources: '- Jeg gir meg ikke.\n- Naboen stikker innom hver dag.\n- Jeg har sunget i kor i førti år.',
    needs: 'Trening, en trygg bolig, og hjelp til å komme ut.',
    overallGoal: 'Jeg vil bo hjemme og synge i koret igjen til jul.',
    areas: [
      {
        area: 'Gange',
        text: 'Gå til postkassen alene',
        measures: [
          {
            text: 'Trening med fysioterapeut',
            extent: 'tre ganger i uka',
            by: 0,
            comment: 'Går med rullator til porten.',
          },
        ],
      },
      {
        area: 'Språk',
        text: 'Finne ordene',
        measures: [{ text: 'Logoped', extent: 'en gang i uka', by: 1, comment: '' }],
      },
      {
        area: 'Bolig',
        text: 'Komme trygt inn og ut',
        measures: [{ text: 'Rekkverk og rampe', extent: '', by: 0, comment: 'Rampen er på plass.' }],
      },
      {
        area: 'Fritid',
        text: 'Tilbake i koret',
        measures: [{ text: 'Følge til korøvelsen', extent: 'hver torsdag', by: 2, comment: '' }],
      },
    ],
    kinRole: 'sønn',
    services: [
      { role: 'fysioterapeut', service: 'Rehabilitering', sector: 'rehabilitation', duty: 'municipalHealth' },
      { role: 'logoped', service: 'Logopedtjenesten', sector: 'rehabilitation', duty: 'municipalHealth' },
      { role: 'hjemmesykepleier', service: 'Hjemmetjenesten', sector: 'homeCare', duty: 'municipalHealth' },
    ],
    personContributes: 'Jeg gjør øvelsene hver morgen og skriver dem på arket på kjøleskapet.',
    kinContribute: 'Sønnen handler på lørdager og er med på møtene.',
    providersContribute: 'Rehabilitering leder treningen, og hjemmetjenesten minner om øvelsene.',
    howCarriedOut: 'Treningsplanen henger på kjøkkenet. Vi ser på den sammen hver måned.',
    cooperation: 'Koret og hjelpemiddelsentralen.',
    childParticipation: '',
    information: 'Det som står i planen om trening, språk og bolig',
    purpose: 'Samme trening hos alle',
  },
};
