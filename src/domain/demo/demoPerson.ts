import { addDays, addYears, type Day } from '../calendar/day.ts';
import type { LetterLanguage, OfficeType } from '../office/officeType.ts';
import type { Gender, IdentityKind, NeedClass, RepresentativeType } from '../person/codes.ts';
import { syntheticNationalId } from '../person/syntheticNationalId.ts';
import type { DemoNames } from './demoNames.ts';
import { dayBetween, type Random } from './random.ts';

export interface DemoPerson {
  id: string;
  identityKind: IdentityKind;
  nationalId: string | null;
  givenName: string;
  familyName: string;
  birthDate: Day | null;
  dueDate: Day | null;
  gender: Gender;
  address: string | null;
  postalCode: string | null;
  municipalityNumber: string;
  area: string | null;
  language: string | null;
  needsInterpreter: boolean;
  gp: string | null;
  letterLanguage: LetterLanguage;
  needClass: NeedClass;
  representativeType: RepresentativeType | null;
  representativeName: string | null;
  hasPowerOfAttorney: boolean;
  /** Who an expected child turns out to be, once born; null for everybody else. */
  bornAs: Pick<DemoPerson, 'identityKind' | 'nationalId' | 'givenName' | 'birthDate' | 'gender'> | null;
}

/** Where the people of an office live: one kommune, or a hospital's many. */
export interface DemoPlace {
  municipalityNumber: string;
  letterLanguage: LetterLanguage;
  postalCodes: readonly string[];
  weight: number;
}

const streets = [
  'Bjørkeveien',
  'Fjellgata',
  'Kirkeveien',
  'Elvegata',
  'Solbakken',
  'Skogveien',
  'Storgata',
  'Åsveien',
  'Myrveien',
  'Furulia',
  'Granveien',
  'Utsikten',
  'Moloveien',
  'Prestegårdsveien',
];
const languages = ['arabisk', 'polsk', 'ukrainsk', 'somali', 'tigrinja', 'engelsk', 'litauisk', 'urdu', 'nordsamisk'];

/** Makes people of all ages, with more children and more old people among them than there are in the country. */
export class DemoPeople {
  readonly #random: Random;
  readonly #names: DemoNames;
  readonly #office: OfficeType;
  readonly #places: readonly (readonly [DemoPlace, number])[];
  readonly #areas: readonly string[];
  /** How many have the birth date and gender already: each gets the next number of the day. */
  readonly #serials = new Map<string, number>();

  constructor(
    random: Random,
    names: DemoNames,
    office: OfficeType,
    places: readonly DemoPlace[],
    areas: readonly string[],
  ) {
    this.#random = random;
    this.#names = names;
    this.#office = office;
    this.#places = places.map((place) => [place, place.weight] as const);
    this.#areas = areas;
  }

  /** A person as they are when their first melding comes. */
  make(receivedOn: Day): DemoPerson {
    const random = this.#random;
    const isExpected = random.chance(0.018);
    const age = isExpected ? -1 : ageOf(random);
    const isChild = age < 18;
    const gender = random.chance(isChild ? 0.41 : 0.54) ? 'female' : 'male';
    const birthDate = isExpected
      ? null
      : dayBetween(
          random,
          addDays(addYears(receivedOn, -age - 1), 1),
          age === 0 ? addDays(receivedOn, -1) : addYears(receivedOn, -age),
        );
    const nationalId = birthDate === null || random.chance(0.03) ? null : this.#number(birthDate, gender);
    const dueDate = isExpected ? addDays(receivedOn, random.int(30, 130)) : null;
    const place = random.weighted(this.#places);
    const familyName = this.#names.family(random);
    const speaksOther = random.chance(0.07);
    const hasGuardian = isChild || random.chance(age >= 80 ? 0.14 : 0.06);
    return {
      id: random.id(receivedOn),
      identityKind: isExpected ? 'expectedChild' : nationalId === null ? 'withoutNumber' : 'nationalId',
      nationalId,
      givenName: isExpected ? '' : this.#names.given(random, gender),
      familyName,
      birthDate,
      dueDate,
      gender: isExpected ? 'unknown' : gender,
      address: random.chance(0.9) ? `${random.pick(streets)} ${random.int(1, 98)}` : null,
      postalCode: place.postalCodes.length > 0 && random.chance(0.9) ? random.pick(place.postalCodes) : null,
      municipalityNumber: place.municipalityNumber,
      area: this.#office === 'municipality' && random.chance(0.96) ? random.pick(this.#areas) : null,
      language: speaksOther ? random.pick(languages) : null,
      needsInterpreter: speaksOther && random.chance(0.6),
      gp: random.chance(0.75) ? `Dr. ${this.#names.whole(random, random.chance(0.5) ? 'female' : 'male')}` : null,
      letterLanguage: place.letterLanguage,
      needClass: needClassOf(random, age),
      representativeType: hasGuardian
        ? isChild
          ? 'parents'
          : random.pick(['guardian', 'attorney', 'futurePowerOfAttorney'] as const)
        : null,
      representativeName: hasGuardian
        ? `${this.#names.given(random, random.chance(0.65) ? 'female' : 'male')} ${familyName}`
        : null,
      hasPowerOfAttorney: hasGuardian && !isChild && random.chance(0.8),
      bornAs: dueDate === null ? null : this.#born(dueDate, gender),
    };
  }

  #born(dueDate: Day, gender: 'female' | 'male'): DemoPerson['bornAs'] {
    const birthDate = addDays(dueDate, this.#random.int(-12, 9));
    const nationalId = this.#number(birthDate, gender);
    const identityKind = nationalId === null ? 'withoutNumber' : 'nationalId';
    return { identityKind, nationalId, givenName: this.#names.given(this.#random, gender), birthDate, gender };
  }

  #number(birthDate: Day, gender: 'female' | 'male'): string | null {
    const key = `${birthDate} ${gender}`;
    const serial = this.#serials.get(key) ?? 0;
    this.#serials.set(key, serial + 1);
    try {
      return syntheticNationalId(birthDate, gender, serial);
    } catch {
      // A day has some two hundred numbers; in a huge demo the rest go without.
      return null;
    }
  }
}

function ageOf(random: Random): number {
  const [least, most] = random.weighted([
    [[0, 5], 11],
    [[6, 12], 11],
    [[13, 17], 8],
    [[18, 24], 8],
    [[25, 49], 20],
    [[50, 66], 16],
    [[67, 79], 15],
    [[80, 97], 11],
  ] as const);
  return random.int(least, most);
}

const needClassOf = (random: Random, age: number): NeedClass =>
  random.weighted([
    ['limited', age >= 67 ? 5 : 3],
    ['moderate', 4],
    ['extensive', age >= 67 ? 2 : 3.5],
    ['unknown', 1.1],
  ]);
