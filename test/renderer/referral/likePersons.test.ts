import { expect, it } from 'vitest';

import { syntheticNationalId } from '../../../src/domain/person/syntheticNationalId.ts';
import { newPerson } from '../../../src/renderer/form/person/typedPerson.ts';
import { comparable } from '../../../src/renderer/referral/newReferral/useLikePersons.ts';

const surroundings = { municipalityNumber: null, letterLanguage: 'nb' } as const;
const number = syntheticNationalId('1969-03-12', 'male');

it('there is nothing to compare before there is a whole name or a right number', () => {
  const typed = newPerson('nationalId', '', surroundings);
  expect(comparable({ ...typed, familyName: 'Lund' })).toBeNull();
  expect(comparable({ ...typed, nationalId: number.slice(0, 10) })).toBeNull();
  expect(comparable({ ...typed, nationalId: number.slice(0, 10) + String((Number(number[10]) + 1) % 10) })).toBeNull();
});

it('a number tells the birth date, so that the same person without number is found too', () => {
  const typed = { ...newPerson('nationalId', number, surroundings), givenName: 'Per', familyName: 'Lund' };
  expect(comparable(typed)).toMatchObject({ nationalId: number, birthDate: '1969-03-12', familyName: 'Lund' });
});

it('an expected child is compared by family once its due date is known, and never by a birth date', () => {
  const typed = { ...newPerson('expectedChild', 'Fiktli', surroundings), birthDate: '2020-01-01' };
  expect(comparable(typed)).toBeNull();
  expect(comparable({ ...typed, dueDate: '2027-02-01' })).toMatchObject({ familyName: 'Fiktli', birthDate: null });
});
