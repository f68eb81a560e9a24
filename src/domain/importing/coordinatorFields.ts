import { codeField, dateField, field, numberField, requiredTextField, textField } from './fieldMaking.ts';
import type { ImportKindRules } from './importField.ts';
import { words } from './wordList.ts';

/** What a coordinator may be, as lists write it; `both` is both roles. */
const roleWords = {
  coordinator: words('koordinator | K | koord | koord. | vanlig koordinator | IP-koordinator'),
  childCoordinator: words('barnekoordinator | BK | barnekoord | barnekoord. | barn | kun barnekoordinator'),
  both: words(`
    begge | koordinator og barnekoordinator | koordinator/barnekoordinator | K/BK | K og BK | begge deler |
    koordinator + barnekoordinator | barnekoordinator og koordinator | både koordinator og barnekoordinator | begge
    roller
  `),
};

const fields = [
  requiredTextField(
    'name',
    `
    Navn | Namn | Koordinator | Koordinators navn | Navn koordinator | Fullt navn | Ansatt | Tilsett | Navn på
    koordinator | Namn på koordinator | Koordinator navn | Medarbeider | Name | Barnekoordinator | Koordinatornavn |
    Ansattnavn | Display name | Full name
  `,
  ),
  textField(
    'unit',
    `
    Enhet | Eining | Arbeidssted | Avdeling | Tjeneste | Teneste | Tjenestested | Arbeidsstad | Virksomhet |
    Enhet/avdeling | Tjenesteenhet | Verksemd | Seksjon | Enhetsnavn
  `,
  ),
  textField(
    'leader',
    `
    Leder | Leiar | Nærmeste leder | Nærmaste leiar | Enhetsleder | Avdelingsleder | Einingsleiar | Overordnet
  `,
  ),
  textField(
    'profession',
    `
    Yrke | Profesjon | Stilling | Yrkestittel | Tittel | Utdanning | Fagbakgrunn | Yrkesgruppe | Stillingstittel |
    Fag
  `,
  ),
  field(
    'healthPersonnel',
    'boolean',
    `
    Helsepersonell | Er helsepersonell | Helsepers. | Helsepersonell (ja/nei) | Autorisert | Helsepersonell j/n |
    Autorisert helsepersonell
  `,
  ),
  codeField(
    'roles',
    roleWords,
    `
    Rolle | Roller | Type | Type koordinator | Koordinatorrolle | Koordinator/barnekoordinator | Funksjon |
    Koordinatortype | Oppnevnt som
  `,
  ),
  dateField(
    'activeFrom',
    'allowed',
    `
    Aktiv fra | Fra | Fra dato | Startdato | Start | Begynte | Koordinator fra | Aktiv frå | Frå | Frå dato | Aktiv
    fra dato | Koordinator siden | Startet | Fom | F.o.m. | Gyldig fra | Koordinator frå
  `,
  ),
  dateField(
    'activeTo',
    'allowed',
    `
    Aktiv til | Til | Til dato | Sluttdato | Slutt | Sluttet | Koordinator til | Aktiv til dato | Slutta | Tom |
    T.o.m. | Gyldig til
  `,
  ),
  numberField(
    'maxPersons',
    [0, 200],
    `
    Maks antall | Maks | Maks personer | Maks antall personer | Kapasitet | Maks brukere | Antall plasser | Max |
    Maks antall brukere | Maks antal | Maks tal | Maks brukarar | Maks saker
  `,
  ),
  field(
    'takesNew',
    'boolean',
    `
    Tar nye | Ledig | Kan ta nye | Ledig kapasitet | Tek nye | Kan ta flere | Tar imot nye | Ledig plass | Kan ta
    fleire | Ledig (ja/nei) | Tar nye (ja/nei) | Tar nye?
  `,
  ),
  numberField(
    'percentage',
    [0, 100],
    `
    Prosent | Avsatt tid | Stillingsprosent | Avsatt prosent | % | Stilling % | Prosent avsatt | Avsett tid | Avsett
    prosent | Stillingsandel | Avsatt tid (%) | Stilling (%) | Koordinatorprosent
  `,
  ),
  textField(
    'competence',
    `
    Kompetanse | Kompetanseområde | Kompetanseområder | Særlig kompetanse | Spesialkompetanse | Fagfelt | Fagområde
    | Målgruppe | Særleg kompetanse
  `,
  ),
  textField(
    'phone',
    `
    Telefon | Tlf | Mobil | Telefonnummer | Mobilnummer | Tlf.nr | Mobiltelefon | Mobilnr | Phone | Phone number
  `,
  ),
  textField(
    'email',
    `
    E-post | Epost | E-postadresse | Mail | E-mail | Epostadresse | Mailadresse | Email
  `,
  ),
] as const;

/** What a row of a list of coordinators can tell. */
export type CoordinatorField = (typeof fields)[number]['field'];

/** A list of coordinators: one row each. */
export const coordinatorRules: ImportKindRules<CoordinatorField> = {
  fields,
  dateOrders: [{ earlier: 'activeFrom', later: 'activeTo', code: 'TO_BEFORE_FROM' }],
  identifiedBy: [['name']],
};
