import { describe, expect, it } from 'vitest';

import { searchWords, typedWords } from '../../../src/domain/person/searchWords.ts';

describe('search words', () => {
  it('are the names, the number, the birth date in two lengths and the case numbers', () => {
    const words = searchWords({
      givenName: 'Åse-Marie',
      familyName: 'Lund',
      nationalId: '01815012345',
      birthDate: '1950-01-01',
      caseNumbers: ['2026/31'],
    });
    expect(words.toSorted()).toEqual(
      ['aase', 'åse', 'marie', 'lund', '01815012345', '010150', '01011950', '2026/31', '31'].toSorted(),
    );
  });

  it('let Aase be found as Åse', () => {
    expect(
      searchWords({ givenName: 'Aase', familyName: 'Vik', nationalId: null, birthDate: null, caseNumbers: [] }),
    ).toEqual(['aase', 'vik', 'åse']);
  });

  it.each([
    ['  Lund  ås', ['lund', 'ås']],
    ['12.03.69', ['120369']],
    ['120369 123', ['120369123']],
    ['2026/3', ['2026/3']],
    ['Kari-Anne', ['kari', 'anne']],
    ['%_"\u0000', []],
    ['a b c d e f g h', ['a', 'b', 'c', 'd', 'e', 'f']],
  ])('are typed as «%s»', (text, words) => {
    expect(typedWords(text)).toEqual(words);
  });
});
