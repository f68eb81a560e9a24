import { describe, expect, it } from 'vitest';

import { personFields } from '../../../../src/contract/person.ts';
import { syntheticNationalId } from '../../../../src/domain/person/syntheticNationalId.ts';
import {
  isTypedPerson,
  newPerson,
  personFrom,
  typedFrom,
  typedPersonFields,
} from '../../../../src/renderer/form/person/typedPerson.ts';
import { personProblems } from '../../../../src/renderer/form/person/usePersonForm.ts';
import { aPerson } from '../../../main/person/aPerson.ts';

const surroundings = { municipalityNumber: '3403', letterLanguage: 'nn' } as const;
const number = syntheticNationalId('1969-03-12', 'male');

describe('a new person takes along what was looked up', () => {
  it.each([
    ['kari anne lund', 'Kari Anne', 'Lund'],
    ['Lund, Kari', 'Kari', 'Lund'],
    ['van der Berg', 'van der', 'Berg'],
    ['hansen-ås, per', 'Per', 'Hansen-Ås'],
    ['lund', '', 'Lund'],
  ])('«%s» is %s and %s', (looked, givenName, familyName) => {
    expect(newPerson('withoutNumber', looked, surroundings)).toMatchObject({ givenName, familyName, nationalId: '' });
  });

  it('digits are a number, and no name', () => {
    expect(newPerson('nationalId', number, surroundings)).toMatchObject({ nationalId: number, familyName: '' });
  });

  it('an expected child has a family name alone', () => {
    expect(newPerson('expectedChild', 'berit fiktli', surroundings)).toMatchObject({
      givenName: '',
      familyName: 'Berit Fiktli',
    });
  });
});

describe('what the register is given', () => {
  it('empty lines are null, and it fits the contract', () => {
    const typed = newPerson('withoutNumber', 'Kari Lund', surroundings);
    expect(typedPersonFields.safeParse(typed).success).toBe(true);
    expect(personFields.parse(personFrom(typed))).toMatchObject({ phone: null, postalCode: null, area: null });
  });

  it('what belongs to another kind of identity is left out', () => {
    const typed = { ...newPerson('nationalId', number, surroundings), birthDate: '1969-03-12', dueDate: '2027-02-01' };
    expect(personFrom(typed)).toMatchObject({ nationalId: number, dueDate: null });
    expect(personFrom({ ...typed, identityKind: 'withoutNumber' })).toMatchObject({ nationalId: null });
    expect(personFrom({ ...typed, identityKind: 'expectedChild' })).toMatchObject({
      birthDate: null,
      nationalId: null,
    });
  });

  it('a registered person comes through the form unchanged but for the number', () => {
    const { nationalId: _, ...fields } = aPerson({ phone: '900 00 000', area: 'Nord', gp: null });
    expect(personFrom(typedFrom(fields))).toEqual({ ...fields, nationalId: null });
  });
});

describe('what is wrong with a person', () => {
  const facts = { today: '2026-11-21', allowSynthetic: true, keepsNumber: false, language: 'nb' } as const;
  const typed = newPerson('nationalId', number, surroundings);

  it('is said in words by field, as domain says it', () => {
    expect(personProblems({ ...typed, nationalId: '12036912345', givenName: 'A' }, facts)).toEqual({
      nationalId: 'Et siffer er feil: kontrollsifrene stemmer ikke',
    });
    expect(personProblems({ ...typed, givenName: 'A' }, { ...facts, allowSynthetic: false })).toHaveProperty(
      'nationalId',
    );
    expect(personProblems({ ...typed, identityKind: 'expectedChild' }, facts)).toEqual({ dueDate: 'Må fylles ut' });
  });

  it('a registered number may be left empty, a new person’s may not', () => {
    const empty = { ...typed, nationalId: '', givenName: 'A' };
    expect(personProblems(empty, facts)).toHaveProperty('nationalId');
    expect(personProblems(empty, { ...facts, keepsNumber: true })).toEqual({});
  });

  it('half a date does not stop the rules of the rest', () => {
    expect(personProblems({ ...typed, birthDate: '12.1', givenName: '' }, facts)).toHaveProperty('givenName');
  });
});

it('a draft’s person is taken only when it is one', () => {
  expect(isTypedPerson(newPerson('withoutNumber', '', surroundings))).toBe(true);
  expect([null, 'x', {}, { identityKind: 'nationalId' }, { identityKind: 'gone' }].some(isTypedPerson)).toBe(false);
});
