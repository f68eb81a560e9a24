import { describe, expect, it } from 'vitest';

import { plainName, sortName } from '../../../src/domain/person/name.ts';

describe('plain names', () => {
  it.each([
    ['Kari-Anne MÜLLER', 'kari anne myller'],
    ['José  Núñez', 'jose nunez'],
    ["O'Brien", 'obrien'],
    ['Åse Ærlig Øst', 'åse ærlig øst'],
    ['A\u030Ase', 'åse'],
    ['Björn Ästrup', 'bjørn æstrup'],
    ['Biret Áhkká Čoalbme', 'biret ahkka coalbme'],
    ['  ', ''],
  ])('writes «%s» as «%s»', (name, plain) => {
    expect(plainName(name)).toBe(plain);
  });
});

describe('the order of names', () => {
  it('is the Norwegian one, æ ø å last and aa as å', () => {
    const names = ['Åsen', 'Aas', 'Østby', 'Ærø', 'Zahl', 'Berg', 'Bergan', 'Abel', 'Bø', 'Bakke', 'Ås'];
    const sorted = names.toSorted((a, b) => (sortName(a, 'Ola') < sortName(b, 'Ola') ? -1 : 1));
    expect(sorted).toEqual(['Abel', 'Bakke', 'Berg', 'Bergan', 'Bø', 'Zahl', 'Ærø', 'Østby', 'Aas', 'Ås', 'Åsen']);
  });

  it('takes the family name first and the given name next', () => {
    expect(sortName('Berg', 'Åse') > sortName('Berg', 'Anne')).toBe(true);
    expect(sortName('Berg', 'Åse') < sortName('Bergan', 'Anne')).toBe(true);
  });
});
