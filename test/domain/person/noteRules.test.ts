import { describe, expect, test } from 'vitest';

import { holdsNationalNumber, possibleNames } from '../../../src/domain/person/noteRules.ts';

describe('a note holds what may be somebody’s number', () => {
  test.each([
    ['17847012345', true],
    ['Snakket om 178470 12345 i dag', true],
    ['178470-12345', true],
    ['178470.12345', true],
    ['ring 47 91 23 45', false],
    ['sak 2026/1784', false],
    ['999 17847012345', true],
    ['117847012345', false],
    ['17 84 70 12 345', true],
    ['Hun har 1 7 8 4 7 0 1 2 3 4 5', true],
    ['17\u00a084\u00a070 12345', true],
    ['ring 0047 91 23 45 67', false],
    ['33 84 70 12 345', false],
    ['17 84 70 12\n345', false],
    ['26.11.2026 kl. 13.00–14.30', false],
  ])('%s: %s', (text, holds) => {
    expect(holdsNationalNumber(text)).toBe(holds);
  });
});

const typed = (text: string) => [...new Set(possibleNames(text).map((name) => name.typed))];

describe('words that may be a name', () => {
  test.each([
    ['Vi snakket om Kari Testnes.', ['Kari Testnes']],
    ['Testnes, Kari var tema', ['Testnes, Kari']],
    ['Kari. Testnes', []],
    ['kari testnes', []],
    ['Vi Snakket Om', ['Vi Snakket', 'Vi Snakket Om', 'Snakket Om']],
    ['Kari M. Testnes', ['Kari M', 'Kari M. Testnes', 'M. Testnes']],
    ['Kari Nordby Testnes', ['Kari Nordby', 'Kari Nordby Testnes', 'Nordby Testnes']],
    ['Testnes Kari', ['Testnes Kari']],
    ['Kari i Testnes', []],
    ['Anne-Mari Ås Berg', ['Anne-Mari Ås', 'Anne-Mari Ås Berg', 'Ås Berg']],
    ['Møte\nKari', []],
    ['', []],
  ])('%s', (text, names) => {
    expect(typed(text)).toEqual(names);
  });

  test('are spelled as the register spells them, hyphened names in parts', () => {
    expect(possibleNames('Anne-Mari MÜLLER').map(({ words }) => words.join(' '))).toEqual([
      'anne myller',
      'mari myller',
    ]);
  });
});
