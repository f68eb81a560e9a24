import { describe, expect, test } from 'vitest';

import { holdsNationalNumber, possibleNames } from '../../../src/domain/supervision/noteRules.ts';

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
    ['Vi Snakket Om', ['Vi Snakket', 'Snakket Om']],
    ['Anne-Mari Ås Berg', ['Anne-Mari Ås', 'Ås Berg']],
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
