import type { PersonFields } from '../../../src/contract/person.ts';
import { syntheticNationalId } from '../../../src/domain/person/syntheticNationalId.ts';

/** An adult without number, with what a test does not speak of filled in. */
export const aPerson = (fields: Partial<PersonFields> = {}): PersonFields => ({
  identityKind: 'withoutNumber',
  nationalId: null,
  givenName: 'Kari',
  familyName: 'Lund',
  birthDate: '1969-03-12',
  dueDate: null,
  gender: 'female',
  address: null,
  postalCode: null,
  municipalityNumber: '3403',
  area: 'Nord',
  phone: null,
  language: null,
  needsInterpreter: false,
  gp: null,
  letterLanguage: 'nb',
  needClass: 'unknown',
  representativeType: null,
  representativeName: null,
  representativePhone: null,
  hasPowerOfAttorney: false,
  ...fields,
});

/** The same person with a made-up number; birth date and gender follow from it. */
export const aNumberedPerson = (birthDate = '1969-03-12', fields: Partial<PersonFields> = {}, serial = 0) =>
  aPerson({
    identityKind: 'nationalId',
    nationalId: syntheticNationalId(birthDate, 'female', serial),
    birthDate: null,
    gender: 'unknown',
    ...fields,
  });
