import { field, codeField, textField } from './fieldMaking.ts';
import { genderWords, needClassWords } from './personWords.ts';

/** The columns about the person. Headers: the first is the one to show. */
export const personFields = [
  field(
    'nationalId',
    'nationalId',
    `
    Fødselsnummer | Fnr | Fødselsnr | Personnummer | Personnr | Pnr | F.nr | Fødsels- og personnummer |
    Fødselsnummer/D-nummer | Fødselsnummer (11 siffer) | D-nummer | Dnr | Fnr/Dnr | F-nr | Fødselsnummer 11 siffer |
    ID-nummer | Fnr 11 siffer | Pers.nr | Person-ID | NIN | Personnummer (11 siffer)
  `,
  ),
  textField(
    'name',
    `
    Navn | Namn | Fullt navn | Brukers navn | Brukernavn | Bruker | Brukar | Pasient | Pasientnavn | Navn på bruker
    | Navn på pasient | Tjenestemottaker | Tenestemottakar | Personens navn | Etternavn, fornavn | Navn (etternavn,
    fornavn) | Navn bruker | Navn pasient | Person | Barnets navn | Brukarnamn | Namn på brukar | Name
  `,
  ),
  textField('givenName', 'Fornavn | Førenamn | Fornamn | For- og mellomnavn | Fornavn mellomnavn'),
  textField('familyName', 'Etternavn | Etternamn | Slektsnavn | Familienavn | Eternavn'),
  field(
    'birthDate',
    'birthDate',
    `
    Fødselsdato | Født | F.dato | Fdato | Født dato | Fødd | Fødselsdag | Fødsels dato | Født (dato) | Dato født |
    Fødedato | Fødd dato | Fødselsdata | Birth date
  `,
  ),
  codeField('gender', genderWords, 'Kjønn | K/M | M/K | Kjønn (K/M) | Kjønn (M/K) | Mann/kvinne | Gender'),
  textField(
    'address',
    `
    Adresse | Bostedsadresse | Gateadresse | Bustadadresse | Hjemmeadresse | Gate | Heimeadresse
  `,
  ),
  field(
    'postalCode',
    'postalCode',
    `
    Postnummer | Postnr | Post nr | Postnr. | Postnummer/sted | Postnr og sted | Postnr/sted | Postkode
  `,
  ),
  field(
    'municipality',
    'municipality',
    `
    Kommune | Hjemkommune | Bostedskommune | Kommunenavn | Kommunenr | Kommunenummer | Heimkommune | Bustadkommune |
    Hjemmekommune | Komnr | Komm.
  `,
  ),
  textField(
    'area',
    `
    Bydel | Område | Sone | Distrikt | Geografisk område | Bydel/område | Bydel/sone | Krets | Omsorgsdistrikt |
    Område/sone | Tjenesteområde | Område/bydel
  `,
  ),
  textField(
    'phone',
    `
    Telefon | Tlf | Mobil | Telefonnummer | Mobilnummer | Tlf.nr | Mobiltelefon | Tlf bruker | Telefon bruker | Tlf
    pasient | Mobilnr | Telefonnr | Mob
  `,
  ),
  textField('language', 'Språk | Morsmål | Målform | Språk/tolk | Tolkespråk'),
  textField('gp', 'Fastlege | Fastlegens navn | Fastlege navn | Fastlegen'),
  codeField(
    'needClass',
    needClassWords,
    `
    Bistandsbehov | Behovsklasse | Omfang | Bistandskategori | Samlet bistandsbehov | Omfang bistand | Hjelpebehov |
    IPLOS | Grad av bistandsbehov | Behovskategori | Samla bistandsbehov | Bistandsbehov (IPLOS)
  `,
  ),
] as const;
