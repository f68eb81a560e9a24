import {
  complainantWords,
  complaintGroundWords,
  complaintKindWords,
  complaintOutcomeWords,
  complaintRecordWords,
} from './complaintWords.ts';
import { codeField, dateField, field, textField } from './fieldMaking.ts';
import type { ImportKindRules } from './importField.ts';
import { personFields } from './personFields.ts';
import { words } from './wordList.ts';

const [nationalId, name, givenName, familyName, birthDate, gender] = personFields;

/** Not answered yet: the cell tells nothing about how it ended. */
const nothingAnswered = words(`
  under behandling | til behandling | ikke avgjort | ikkje avgjort | venter | ventar | sendt | hos statsforvalteren | hos
  statsforvaltaren | ubehandlet | pågår | oversendt
`);

const fields = [
  nationalId,
  name,
  givenName,
  familyName,
  birthDate,
  gender,
  {
    ...dateField(
      'receivedOn',
      'refused',
      `
      Mottatt | Dato mottatt | Mottatt dato | Klage mottatt | Mottatt klage | Klagedato | Dato klage | Dato for klage |
      Klage datert | Motteken | Motteke | Dato motteke | Motteken dato | Klage motteken | Innkommet | Innkommet dato |
      Mottaksdato | Mottatt KE | Dato | Registrert dato
    `,
    ),
    required: true,
  },
  codeField(
    'recordKind',
    complaintRecordWords,
    'Type sak | Sakstype | Klage eller tilsyn | Klage/tilsyn | Slag sak | Type henvendelse',
  ),
  codeField(
    'complaintKind',
    complaintKindWords,
    `
    Klager på | Det klages på | Klagegrunn | Gjelder | Gjeld | Hva klages det på | Kva blir det klaga på | Hva det klages på
    | Klagen gjelder | Klaga gjeld | Type klage | Klagetype | Tema | Årsak | Hva gjelder klagen | Kva gjeld klaga
  `,
  ),
  codeField(
    'ground',
    complaintGroundWords,
    `
    Lovgrunnlag | Hjemmel | Heimel | Lov | Regelverk | Rettsgrunnlag | Lovhjemmel | Lovheimel | Grunnlag | Etter lov
  `,
  ),
  codeField(
    'complainant',
    complainantWords,
    'Hvem klager | Kven klagar | Klaget av | Klaga av | Klager er | Klagar er | Innsendt av | Sendt av | Rolle klager',
  ),
  textField(
    'complainantName',
    'Klagers navn | Klagarens namn | Navn klager | Namn klagar | Navn på klager | Klager navn',
  ),
  field('hasPowerOfAttorney', 'boolean', 'Fullmakt | Har fullmakt | Fullmakt foreligger | Fullmakt ligg føre'),
  field('isSigned', 'boolean', 'Underskrevet | Signert | Underskriven | Undertegnet | Er underskrevet'),
  dateField('sentOn', 'refused', 'Sendt | Klage sendt | Dato sendt | Sendt dato | Avsendt | Poststemplet | Postlagt'),
  dateField(
    'knownOn',
    'refused',
    `
    Kjent fra | Kjent | Kjent med avgjørelsen | Kjend frå | Underrettet | Underretta | Avgjørelsen mottatt | Avgjørelse
    mottatt av bruker | Frist regnet fra | Klagefrist regnes fra | Klagefrist fra | Underrettet dato
  `,
  ),
  textField(
    'description',
    'Beskrivelse | Omtale | Innhold i klagen | Begrunnelse | Grunngiving | Kort om klagen | Merknad',
  ),
  dateField(
    'forwardedOn',
    'refused',
    `
    Oversendt | Sendt videre | Sendt vidare | Oversendt Statsforvalteren | Oversendt Statsforvaltaren | Sendt
    Statsforvalteren | Sendt til Statsforvalteren | Dato oversendt | Oversendt dato | Oversendt SF | Oversendelsesdato |
    Sendt SF | Videresendt
  `,
  ),
  codeField(
    'complaintOutcome',
    complaintOutcomeWords,
    `
    Utfall | Resultat | Klageresultat | Utfall av klagen | Utfall i klagesaken | Statsforvalterens avgjørelse |
    Statsforvaltarens avgjerd | Avgjørelse | Avgjerd | Svar fra Statsforvalteren | Svar frå Statsforvaltaren | Konklusjon
  `,
    nothingAnswered,
  ),
  dateField(
    'closedOn',
    'refused',
    `
    Avsluttet | Avslutta | Avgjort | Avgjort dato | Dato avgjort | Svar mottatt | Svardato | Svar dato | Dato svar |
    Klagen avgjort | Klaga avgjord | Avgjørelsesdato | Avsluttet dato | Dato avsluttet | Ferdig | Ferdigbehandlet
  `,
  ),
  textField(
    'learnt',
    'Læring | Lærdom | Hva vi lærte | Kva vi lærte | Hva har vi lært | Oppfølging | Tiltak etter klagen',
  ),
  textField(
    'caseNumber',
    'Saksnummer | Saksnr | Saksnr. | Sak | Saks nr | Gjelder sak | Gjeld sak | Sak-ID | Referanse | Ref',
  ),
] as const;

/** What a row of a list of complaints can tell. */
export type ComplaintField = (typeof fields)[number]['field'];

/** A list of complaints: one row a complaint or a request for supervision. */
export const complaintImportRules: ImportKindRules<ComplaintField> = {
  fields,
  dateOrders: [
    { earlier: 'sentOn', later: 'receivedOn', code: 'RECEIVED_BEFORE_SENT' },
    { earlier: 'knownOn', later: 'receivedOn', code: 'RECEIVED_BEFORE_KNOWN' },
    { earlier: 'receivedOn', later: 'forwardedOn', code: 'FORWARDED_BEFORE_RECEIVED' },
    { earlier: 'receivedOn', later: 'closedOn', code: 'CLOSED_BEFORE_RECEIVED' },
    { earlier: 'forwardedOn', later: 'closedOn', code: 'CLOSED_BEFORE_FORWARDED' },
  ],
  identifiedBy: [['nationalId'], ['name'], ['givenName', 'familyName'], ['caseNumber']],
};
