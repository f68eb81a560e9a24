import { expect, it } from 'vitest';

import { referrerTypes } from '../../../src/domain/referral/codes.ts';
import { usualSpecialty } from '../../../src/domain/referral/usualSpecialty.ts';

it('the hospital’s own departments tell the field of practice, and nobody else does', () => {
  const told = referrerTypes.filter((referrer) => usualSpecialty(referrer) !== 'unknown');
  expect(Object.fromEntries(told.map((referrer) => [referrer, usualSpecialty(referrer)]))).toEqual({
    hospitalSomatic: 'somatic',
    hospitalMentalAdult: 'mentalHealth',
    hospitalMentalChild: 'childAndYouth',
    substanceTreatment: 'substance',
    hospitalRehabilitation: 'rehabilitation',
  });
  expect(usualSpecialty(null)).toBe('unknown');
});
