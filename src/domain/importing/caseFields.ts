import { codeField, dateField, textField } from './fieldMaking.ts';
import { channelWords, needWords, outcomeWords, specialtyWords } from './referralWords.ts';
import { referrerTypeWords } from './referrerWords.ts';
import { words } from './wordList.ts';

/** Not decided yet: the cell tells nothing about an outcome. */
const nothingDecided = words(`
  under behandling | til behandling | ikke avgjort | ikkje avgjort | venter | ventar | til vurdering | under
  vurdering | avventer | på vent | ubehandlet
`);

/** The columns about the melding, its decision and its end. Headers: the first is the one to show. */
export const caseFields = [
  dateField(
    'sentOn',
    'refused',
    `
    Dato sendt | Sendt dato | Sendt | Melding sendt | Avsendt | Sendedato | Sendt den | Dato sendt melding |
    Meldingsdato | Meldedato | Dato for melding | Melding dato | Søknadsdato | Dato melding | Dato søknad | Sendt
    fra melder | Send dato | Dato send | Melding datert | Datert
  `,
  ),
  dateField(
    'receivedOn',
    'refused',
    `
    Dato mottatt | Mottatt | Mottatt dato | Mottattdato | Mottaksdato | Dato mottak | Melding mottatt | Mottatt
    melding | Innkommet | Innkomet | Innkommet dato | Dato inn | Mottatt KE | Motteken | Motteke | Dato motteke |
    Motteken dato | Mottatt den | Dato mottatt KE | Dato mottatt melding | Mott. dato | Søknad mottatt | Melding
    motteken | Registrert dato | Mott. | Mottatt søknad | Dato motteken
  `,
  ),
  codeField(
    'channel',
    channelWords,
    `
    Meldemåte | Kanal | Hvordan mottatt | Mottatt via | Mottatt som | Meldingstype | Type melding | Måte | Meldt via
    | Innmeldt via | Motteke via | Form | Meldingsform
  `,
  ),
  codeField(
    'referrerType',
    referrerTypeWords,
    `
    Type melder | Melder type | Meldt av | Hvem melder | Kven melder | Henvist fra | Meldt fra | Melderkategori |
    Meldertype | Henvisende instans | Henviser | Tilvist frå | Melding fra | Meldande instans | Instans | Innmelder
    | Henvisar | Meldende instans | Melding frå | Kilde
  `,
  ),
  textField(
    'referrerName',
    `
    Melders navn | Melder navn | Navn melder | Melder | Kontaktperson melder | Navn på melder | Meldar | Namn meldar
    | Innmelders navn | Kontaktperson
  `,
  ),
  textField(
    'referrerOrganisation',
    `
    Melders arbeidssted | Melders virksomhet | Virksomhet melder | Arbeidssted melder | Avdeling melder |
    Organisasjon | Melders organisasjon | Avsender | Avdeling | Henvisende enhet | Sykehus/avdeling | Meldende enhet
    | Virksomhet | Verksemd | Avsendar | Melders enhet | Sykehus
  `,
  ),
  codeField(
    'need',
    needWords,
    `
    Behov | Behov for | Type behov | Gjelder | Melding gjelder | Melding om | Søker om | Søkt om | Meldt behov |
    IP/koordinator | Hva søkes det om | Meldinga gjeld | Gjeld | Søkjer om | Ønsker | Ønske om | Type | Type sak |
    IP eller koordinator | Sakstype | Tjeneste | Meldingen gjelder
  `,
  ),
  textField(
    'reason',
    `
    Begrunnelse | Årsak | Grunn | Bakgrunn | Grunngjeving | Grunngiving | Problemstilling | Årsak til melding |
    Begrunnelse for melding | Beskrivelse av behov
  `,
  ),
  codeField('specialty', specialtyWords, 'Fagområde | Fagfelt | Fag | Sektor | Tjenesteområde HF | Divisjon | Fagomr.'),
  codeField(
    'decisionOutcome',
    outcomeWords,
    `
    Avgjørelse | Vedtak | Resultat | Utfall | Innvilget/avslag | Beslutning | Avgjerd | Konklusjon | Innvilget |
    Svar | Innvilga | Utfall av vurdering | Vurdering | Avgjersle | Innvilga/avslag | Innvilget? | Avgj. | Resultat
    av vurdering
  `,
    nothingDecided,
  ),
  dateField(
    'decidedOn',
    'refused',
    `
    Avgjørelsesdato | Dato avgjørelse | Vedtaksdato | Dato vedtak | Avgjort | Avgjort dato | Beslutningsdato |
    Innvilget dato | Dato innvilget | Avgjerdsdato | Dato avgjerd | Vurdert dato | Dato for avgjørelse | Dato for
    vedtak | Vedtatt | Dato besluttet | Avgj.dato | Svardato | Avgjørelse dato | Vedtak dato
  `,
  ),
  dateField(
    'preliminaryAnswerOn',
    'refused',
    `
    Foreløpig svar | Foreløpig svar sendt | Dato foreløpig svar | Foreløpig svar dato | Førebels svar | Førebels svar
    sendt | Forvaltningsmelding | Foreløpig melding | Foreløpig svar gitt
  `,
  ),
  dateField(
    'feedbackSentOn',
    'refused',
    `
    Tilbakemelding sendt | Tilbakemelding | Tilbakemelding til melder | Dato tilbakemelding | Tilbakemeldingsdato |
    Tilbakemelding dato | Tilbakemelding gitt | Grønt skjema | Grønt skjema sendt | Svar til melder | Svar sendt melder
    | Dato for tilbakemelding | Tilbakemelding send | Tilbakemelding til meldar | Melder informert
  `,
  ),
  dateField(
    'closedOn',
    'refused',
    `
    Avsluttet | Avsluttet dato | Dato avsluttet | Sak avsluttet | Avslutningsdato | Lukket dato | Avslutta |
    Avslutta dato | Dato avslutta | Sluttdato | Sak avslutta | Lukket | Avsluttet sak | Sak lukket
  `,
  ),
  textField(
    'closedReason',
    `
    Avslutningsårsak | Årsak avsluttet | Årsak til avslutning | Avsluttet årsak | Grunn avsluttet | Avsluttet grunn
    | Årsak avslutning | Avsluttet pga | Grunn til avslutning | Årsak avslutta | Årsak til avslutting
  `,
  ),
  textField(
    'caseNumber',
    `
    Saksnummer | Saksnr | Sak | Saks nr | Arkivsak | Arkivsaksnummer | Saksid | Sak nr | Løpenummer | Løpenr | Nr |
    Referanse | Ref | Saksnr. | Ref.nr | Journalnr | Lnr | Sak-ID
  `,
  ),
  textField(
    'responsible',
    `
    Saksbehandler | Saksbehandlar | Ansvarlig | Ansvarlig saksbehandler | Behandlet av | Sakshandsamar | Ansvarleg |
    Saksbeh | Saksbeh. | KE-kontakt | Ansvarlig i KE | Ansvarleg sakshandsamar
  `,
  ),
  textField(
    'note',
    `
    Merknad | Merknader | Kommentar | Kommentarer | Notat | Annet | Anna | Merknad/kommentar | Diverse | Notater |
    Kommentarar | Opplysninger | Info | Tilleggsopplysninger | Merk
  `,
  ),
] as const;
