import { expect, test } from 'vitest';

import { signerRuleOn } from '../../../src/domain/consent/signerRules.ts';

const person = (birthDate: string | null) => ({ birthDate, isExpectedChild: false, lacksCompetence: false });

test.each([
  ['2008-06-01', 16, 'adult', 'person'],
  ['2008-06-02', 16, 'youth', 'person'],
  ['2010-06-01', 16, 'youth', 'person'],
  ['2010-06-02', 16, 'olderChild', 'personAndParents'],
  ['2014-06-01', 16, 'olderChild', 'personAndParents'],
  ['2014-06-02', 16, 'child', 'parents'],
  // An office with another age of consent.
  ['2011-06-01', 15, 'youth', 'person'],
  ['2010-06-01', 18, 'olderChild', 'personAndParents'],
  [null, 16, 'unknownAge', 'person'],
])('on 1 June 2026, one born %s where the age of consent is %i: %s, %s', (born, age, stage, signer) => {
  expect(signerRuleOn(person(born), age, '2026-06-01')).toMatchObject({ stage, signer });
});

test('an expected child has its parents, whoever lacks beslutningskompetanse a representative, at any age', () => {
  const unborn = { ...person(null), isExpectedChild: true };
  expect(signerRuleOn(unborn, 16, '2026-06-01')).toMatchObject({ stage: 'unborn', signer: 'parents' });
  const grownUp = { ...person('1960-01-01'), lacksCompetence: true };
  expect(signerRuleOn(grownUp, 16, '2026-06-01')).toMatchObject({ stage: 'lacksCompetence', signer: 'representative' });
});
