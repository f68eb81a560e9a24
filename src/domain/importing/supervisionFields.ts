import { codeField, dateField, field, textField } from './fieldMaking.ts';
import type { ImportKindRules } from './importField.ts';
import { words } from './wordList.ts';

/** Kinds of supervision as lists write them. */
const kindWords = {
  group: words('gruppe | gruppeveiledning | grupperettleiing | gruppevis | i gruppe | G | gruppesamling'),
  individual: words(
    'individuell | individuell veiledning | individuell rettleiing | individuelt | enkeltvis | én til én | I',
  ),
  fadderGroup: words('fadder | faddermøte | faddergruppe | faddergruppa | faddersamling | fadderveiledning | F'),
  other: words('annen | annet | anna | annen veiledning | anna rettleiing | nettverk | fagdag'),
};

/** Whether somebody came, as people tick it. */
const attendedWords = {
  yes: words(
    'ja | j | x | 1 | yes | sann | true | møtte | møtt | deltok | deltatt | deltatt ja | til stede | tilstede | ok | ✓',
  ),
  no: words(
    'nei | n | 0 | no | usann | false | møtte ikke | ikke møtt | møtte ikkje | ikkje møtt | fravær | fråvær | forfall | avbud | syk | sjuk | ikke til stede | -',
  ),
};

const fields = [
  {
    ...dateField(
      'date',
      'allowed',
      'Dato | Dag | Veiledningsdato | Rettleiingsdato | Dato for veiledning | Når | Date | Samlingsdato | Møtedato',
    ),
    required: true,
  },
  codeField(
    'kind',
    kindWords,
    'Type | Slag | Type veiledning | Type rettleiing | Veiledningstype | Form | Hva | Kva | Veiledning | Rettleiing',
  ),
  textField(
    'fadder',
    'Fadder | Fadders navn | Faddernavn | Navn fadder | Veileder | Rettleiar | Ledet av | Leia av | Ansvarlig fadder',
  ),
  textField(
    'coordinator',
    `Koordinator | Koordinators navn | Koordinatornavn | Navn koordinator | Navn | Namn | Deltaker | Deltakar |
    Navn på koordinator | Namn på koordinator | Barnekoordinator | Ansatt | Tilsett`,
  ),
  textField(
    'unit',
    'Enhet | Eining | Arbeidssted | Avdeling | Tjeneste | Teneste | Arbeidsstad | Virksomhet | Verksemd',
  ),
  field('hours', 'number', 'Timer | Timar | Antall timer | Tal timar | Varighet | Lengde | Timer veiledning | Hours'),
  codeField(
    'attended',
    attendedWords,
    'Møtte | Møtt | Oppmøte | Deltok | Deltatt | Til stede | Tilstede | Møtte (ja/nei) | Deltok (ja/nei) | Attended',
  ),
  textField('themes', 'Tema | Temaer | Innhold | Innhald | Emne | Hva tok vi opp'),
  textField('place', 'Sted | Stad | Lokale | Rom | Hvor | Kor'),
] as const;

/** What a row of a list of supervision can tell. */
export type SupervisionField = (typeof fields)[number]['field'];

/** A list of supervision: one row for each coordinator at each session, or one for a session without names. */
export const supervisionRules: ImportKindRules<SupervisionField> = {
  fields,
  dateOrders: [],
  identifiedBy: [['coordinator'], ['fadder']],
};
