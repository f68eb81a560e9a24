import { describe, expect, it } from 'vitest';

import { brokenPersonRules, completeIdentity, type IdentityFields } from '../../../src/domain/person/personRules.ts';
import { syntheticNationalId } from '../../../src/domain/person/syntheticNationalId.ts';

const today = '2026-11-21';
const number = syntheticNationalId('1969-03-12', 'female');
const adult: IdentityFields = {
  identityKind: 'nationalId',
  nationalId: number,
  givenName: 'Kari',
  birthDate: null,
  dueDate: null,
  gender: 'unknown',
};
const broken = (fields: Partial<IdentityFields>, allowSynthetic = true) =>
  brokenPersonRules({ ...adult, ...fields }, { today, allowSynthetic });

describe('what follows from the number', () => {
  it('fills in birth date and gender and takes the spaces away', () => {
    expect(completeIdentity({ ...adult, nationalId: `${number.slice(0, 6)} ${number.slice(6)}` })).toMatchObject({
      nationalId: number,
      birthDate: '1969-03-12',
      gender: 'female',
    });
  });

  it('leaves a gender that was said, and a person without number alone', () => {
    expect(completeIdentity({ ...adult, gender: 'other' }).gender).toBe('other');
    const without = { ...adult, identityKind: 'withoutNumber', nationalId: null } as const;
    expect(completeIdentity(without)).toEqual(without);
  });
});

describe('the rules of a person', () => {
  it('take a number that is one', () => {
    expect(broken({})).toEqual({});
  });

  it('refuse a made-up number where the office does not allow them', () => {
    expect(broken({}, false)).toEqual({ nationalId: 'synthetic' });
  });

  it.each([
    ['required', null],
    ['notElevenDigits', '123'],
    ['controlDigits', `${number.slice(0, 10)}${(Number(number[10]) + 1) % 10}`],
  ])('refuse a number: %s', (rule, nationalId) => {
    expect(broken({ nationalId })).toEqual({ nationalId: rule });
  });

  it('let a person be without number, but not with one of another kind', () => {
    expect(broken({ identityKind: 'withoutNumber', nationalId: null })).toEqual({});
    expect(broken({ identityKind: 'withoutNumber' })).toEqual({ nationalId: 'mustBeEmpty' });
  });

  it('ask an expected child for a due date alone', () => {
    const child = { identityKind: 'expectedChild', nationalId: null, givenName: '' } as const;
    expect(broken({ ...child, dueDate: '2027-02-01' })).toEqual({});
    expect(broken(child)).toEqual({ dueDate: 'required' });
    expect(broken({ ...child, dueDate: '2029-02-01' })).toEqual({ dueDate: 'tooFarAhead' });
    expect(broken({ ...child, dueDate: '2027-02-01', birthDate: '2026-11-01' })).toEqual({ birthDate: 'mustBeEmpty' });
  });

  it('refuse births ahead and beyond memory, and a missing given name', () => {
    const without = { identityKind: 'withoutNumber', nationalId: null } as const;
    expect(broken({ ...without, birthDate: '2026-11-22' })).toEqual({ birthDate: 'inFuture' });
    expect(broken({ ...without, birthDate: '1890-01-01' })).toEqual({ birthDate: 'tooLongAgo' });
    expect(broken({ ...without, givenName: '' })).toEqual({ givenName: 'required' });
  });
});
