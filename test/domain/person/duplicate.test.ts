import { describe, expect, it } from 'vitest';

import { isEqualName, isSameButForATypo, isSimilarName } from '../../../src/domain/person/duplicate.ts';

const named = (givenName: string, familyName: string) => ({ givenName, familyName });

describe('typos', () => {
  it.each([
    ['hansen', 'hanssen', true],
    ['hansen', 'hanesn', true],
    ['hansen', 'jansen', true],
    ['hansen', 'hanse', true],
    ['hansen', 'johansen', false],
    ['hansen', 'hasnne', false],
    ['lie', 'lia', false],
    ['moen', 'moan', true],
    ['moen', '', false],
  ])('«%s» and «%s»: %s', (a, b, same) => {
    expect(isSameButForATypo(a, b)).toBe(same);
    expect(isSameButForATypo(b, a)).toBe(same);
  });
});

describe('similar names', () => {
  it.each([
    [named('Kari', 'Hansen'), named('kari', 'HANSSEN'), true],
    [named('Kari', 'Hansen'), named('Hansen', 'Kari'), true],
    [named('Kari Anne', 'Hansen Berg'), named('Kari', 'Berg'), true],
    [named('Aase', 'Vik'), named('Åse', 'Vik'), true],
    [named('Kari', 'Hansen'), named('Ola', 'Hansen'), false],
    [named('Kari', 'Hansen'), named('Kari', 'Olsen'), false],
    [named('', ''), named('', ''), false],
  ])('%o and %o: %s', (a, b, similar) => {
    expect(isSimilarName(a, b)).toBe(similar);
  });

  it('are equal but for case, accents and signs', () => {
    expect(isEqualName(named('André', 'Vik-Lie'), named('andre', 'Vik Lie'))).toBe(true);
    expect(isEqualName(named('André', 'Vik'), named('Andreas', 'Vik'))).toBe(false);
  });
});
