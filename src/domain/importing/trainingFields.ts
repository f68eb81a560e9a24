import { codeField, dateField, field, requiredTextField, textField } from './fieldMaking.ts';
import type { ImportKindRules } from './importField.ts';
import { words } from './wordList.ts';

/** Whether somebody was there, as people tick it. */
const attendedWords = {
  yes: words(
    'ja | j | x | 1 | yes | sann | true | møtt | møtte | deltok | deltatt | delteke | til stede | tilstede | til stades | ok | ✓ | fullført | gjennomført | bestått',
  ),
  no: words(
    'nei | n | 0 | no | usann | false | ikke møtt | ikkje møtt | møtte ikke | fravær | fråvær | forfall | avbud | syk | sjuk | ikke til stede | ikke fullført | -',
  ),
};

const fields = [
  requiredTextField(
    'name',
    `
    Navn | Namn | Koordinator | Deltaker | Deltakar | Koordinators navn | Navn koordinator | Fullt navn | Ansatt |
    Tilsett | Deltakernavn | Medarbeider | Name | Kursdeltaker | Kursdeltakar
  `,
  ),
  textField('unit', 'Enhet | Eining | Arbeidssted | Avdeling | Tjeneste | Teneste | Virksomhet | Verksemd | Seksjon'),
  codeField('leader', attendedWords, 'Leder | Leiar | Er leder | Er leiar | Leder (ja/nei) | Leiar (ja/nei)'),
  textField(
    'course',
    `
    Kurs | Kursnavn | Kursnamn | Opplæring | Program | Samling | Opplæringsprogram | Tittel | Kurstittel | Course |
    Aktivitet
  `,
  ),
  dateField(
    'date',
    'allowed',
    `
    Dato | Kursdato | Dag 1 | Dato 1 | Samling 1 | Dato dag 1 | Første dag | Fyrste dag | 1. samling | Når | Date |
    Gjennomført dato | Kursdag 1
  `,
  ),
  dateField('date2', 'allowed', 'Dag 2 | Dato 2 | Samling 2 | Dato dag 2 | Andre dag | 2. samling | Kursdag 2'),
  dateField('date3', 'allowed', 'Dag 3 | Dato 3 | Samling 3 | Dato dag 3 | Tredje dag | 3. samling | Kursdag 3'),
  codeField(
    'attended',
    attendedWords,
    `
    Møtt | Møtte | Oppmøte | Til stede | Til stades | Deltatt | Delteke | Deltok | Fullført | Gjennomført | Møtt dag
    1 | Oppmøte dag 1 | Til stede dag 1 | Attended
  `,
  ),
  codeField('attended2', attendedWords, 'Møtt dag 2 | Møtte dag 2 | Oppmøte dag 2 | Til stede dag 2 | Deltok dag 2'),
  codeField('attended3', attendedWords, 'Møtt dag 3 | Møtte dag 3 | Oppmøte dag 3 | Til stede dag 3 | Deltok dag 3'),
  dateField(
    'eLearningOn',
    'refused',
    `
    E-læring | E-læring fullført | E-læring dato | Dato e-læring | E-læringsdato | E-kurs | Nettkurs | Nettkurs
    fullført | E-læring gjennomført | E-læringskurs
  `,
  ),
  {
    ...field('courseColumn', 'presence', 'Kurs i egen kolonne | Kurskolonne'),
    words: attendedWords,
    repeats: true,
  },
  textField('place', 'Sted | Stad | Kurssted | Kursstad | Lokale | Hvor | Kvar'),
  textField('email', 'E-post | Epost | E-postadresse | Mail | E-mail | Email'),
] as const;

/** What a row of a list of training can tell. */
export type TrainingField = (typeof fields)[number]['field'];

/**
 * A list of training: a row for each participant of each course, or for each completed e-learning; or a matrix, a row for each participant and a
 * column for each course, with the day or a tick in the cell.
 */
export const trainingRules: ImportKindRules<TrainingField> = {
  fields,
  dateOrders: [
    { earlier: 'date', later: 'date2', code: 'TO_BEFORE_FROM' },
    { earlier: 'date2', later: 'date3', code: 'TO_BEFORE_FROM' },
  ],
  identifiedBy: [['name']],
  matrix: { field: 'courseColumn', unless: ['course', 'date'], butNot: ['eLearningOn'] },
};
