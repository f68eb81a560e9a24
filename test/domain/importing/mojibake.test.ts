import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { looksLikeMojibake, repairMojibake } from '../../../src/domain/importing/mojibake.ts';

/** What a program shows that takes UTF-8 for Windows-1252. */
const misread = (text: string): string => new TextDecoder('windows-1252').decode(new TextEncoder().encode(text));

const words = [
  'Åse',
  'Bø',
  'SÆTHER',
  'Ødegård',
  'Vadsø–Vardø',
  '«Frå',
  'til»',
  'é',
  'Kárášjohka',
  'čálli',
  'Porsáŋgu',
  'Å',
  'fra',
  '§ 7-2',
  '…',
  '€',
];
const sentence = fc.array(fc.constantFrom(...words), { minLength: 1 }).map((list) => list.join(' '));

test('whatever was misread once or twice comes back exactly', () => {
  const withLetters = sentence.filter((text) => /[^ -~]/.test(text));
  fc.assert(
    fc.property(withLetters, (original) => {
      expect(repairMojibake(misread(original))).toBe(original);
      expect(repairMojibake(misread(misread(original)))).toBe(original);
    }),
  );
});

test('sound Norwegian text is never taken for damaged', () => {
  const anyText = fc.oneof(sentence, fc.string({ unit: fc.constantFrom(...'abcæøåÆØÅéèôüö–«»§ ’”') }));
  fc.assert(
    fc.property(anyText, (text) => {
      expect(looksLikeMojibake(text)).toBe(false);
      expect(repairMojibake(text)).toBeNull();
    }),
  );
});

test('a misread replacement character is destroyed for good', () => {
  expect([looksLikeMojibake('Bï¿½'), repairMojibake('Bï¿½')]).toEqual([true, null]);
});

test.each(['SÃO PAULO', 'Ångström', 'Âge', 'Ã'])('%s is a word, no damage', (text) => {
  expect(looksLikeMojibake(text)).toBe(false);
});

test.each(['BÃ¸ og Bø', 'BÃ¸ \uFFFD', 'BÃ¸ 中'])('%s mixes sound and damaged letters and is not repaired', (text) => {
  expect(looksLikeMojibake(text)).toBe(true);
  expect(repairMojibake(text)).toBeNull();
});
