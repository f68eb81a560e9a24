import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import {
  countMatchingGroups,
  formatRecoveryKey,
  matchingGroups,
  readRecoveryKey,
} from '../../../src/domain/account/recoveryKey.ts';

const alphabet = Array.from('0123456789ABCDEFGHJKMNPQRSTVWXYZ');
const secrets = fc.uint8Array({ minLength: 20, maxLength: 20 });
const bytes = (make: (index: number) => number) => Uint8Array.from({ length: 20 }, (_, index) => make(index));

describe('the recovery key as text', () => {
  // Worked out with another program: base 32 by bits and the checksum by long division of polynomials.
  it.each([
    ['counting up', bytes((index) => 150 + index), 'JTBS H6CT KEE9 V7MZ M2GT 58X4 MPKA FA59 8FHD'],
    ['all zeros', bytes(() => 0), '0000 0000 0000 0000 0000 0000 0000 0000 GCBY'],
    ['all ones', bytes(() => 255), 'ZZZZ ZZZZ ZZZZ ZZZZ ZZZZ ZZZZ ZZZZ ZZZZ YC4T'],
  ])('writes the known key of %s', (_, secret, text) => {
    expect(formatRecoveryKey(secret)).toBe(text);
    expect(readRecoveryKey(text)).toEqual({ ok: true, secret });
  });

  it('has nine groups of four characters, none of which looks like another', () => {
    fc.assert(
      fc.property(secrets, (secret) => {
        expect(formatRecoveryKey(secret)).toMatch(/^[0-9A-HJKMNP-TV-Z]{4}( [0-9A-HJKMNP-TV-Z]{4}){8}$/);
      }),
    );
  });

  it('is read back in any spelling: case, spaces, hyphens, dashes, and look-alikes', () => {
    const spellings = [
      (text: string) => text.toLowerCase(),
      (text: string) => text.replaceAll(' ', ''),
      (text: string) => text.replaceAll(' ', '-'),
      (text: string) => ` ${text.replaceAll(' ', ' – ')}\n`,
      (text: string) => Array.from(text).join(' '),
      (text: string) => text.replaceAll('0', 'O').replaceAll('1', 'I').replaceAll('V', 'U'),
      (text: string) => text.replaceAll('0', 'ø').replaceAll('1', 'l').replaceAll('V', 'u'),
      (text: string) => text.replaceAll(' ', '\u00a0'),
    ];
    fc.assert(
      fc.property(secrets, fc.constantFrom(...spellings), (secret, spell) => {
        expect(readRecoveryKey(spell(formatRecoveryKey(secret)))).toEqual({ ok: true, secret });
      }),
    );
  });

  it('finds every single wrong character, at every place and with every other character', () => {
    fc.assert(
      fc.property(secrets, (secret) => {
        const text = formatRecoveryKey(secret).replaceAll(' ', '');
        const taken: string[] = [];
        for (let place = 0; place < text.length; place += 1) {
          for (const character of alphabet) {
            if (character === text[place]) continue;
            const wrong = text.slice(0, place) + character + text.slice(place + 1);
            if (readRecoveryKey(wrong).ok) taken.push(wrong);
          }
        }
        expect(taken).toEqual([]);
      }),
      { numRuns: 25 },
    );
  });

  it('finds two neighbours that changed places, and any one wrong group', () => {
    fc.assert(
      fc.property(secrets, fc.nat(34), fc.nat(8), fc.stringMatching(/^[2-9A-H]{4}$/), (secret, place, group, other) => {
        const text = formatRecoveryKey(secret).replaceAll(' ', '');
        const swapped = text.slice(0, place) + text.charAt(place + 1) + text.charAt(place) + text.slice(place + 2);
        expect(readRecoveryKey(swapped).ok).toBe(swapped === text);
        const replaced = text.slice(0, group * 4) + other + text.slice(group * 4 + 4);
        expect(readRecoveryKey(replaced).ok).toBe(replaced === text);
      }),
      { numRuns: 300 },
    );
  });

  it.each([
    ['', 'tooShort'],
    ['JTBS H6CT KEE9', 'tooShort'],
    ['JTBS H6CT KEE9 V7MZ M2GT 58X4 MPKA FA59 8FHD 8', 'tooLong'],
    ['JTBS H6CT KEE9 V7MZ M2GT 58X4 MPKA FA59 8FH!', 'unknownCharacter'],
    ['JTBS H6CT KEE9 V7MZ M2GT 58X4 MPKA FA59 8FHÆ', 'unknownCharacter'],
    ['0000 0000 0000 0000 0000 0000 0000 0000 0000', 'checksum'],
  ])('says what is wrong with «%s»', (typed, problem) => {
    expect(readRecoveryKey(typed)).toEqual({ ok: false, problem });
  });

  it('reads any text without failing', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 30 }), (typed) => {
        expect(readRecoveryKey(typed).ok).toBe(false);
      }),
    );
  });

  it('will not write a secret of another length', () => {
    expect(() => formatRecoveryKey(new Uint8Array(19))).toThrow(RangeError);
  });
});

describe('typing the recovery key back', () => {
  const printed = 'JTBS H6CT KEE9 V7MZ M2GT 58X4 MPKA FA59 8FHD';

  it.each([
    ['', 0],
    ['jtbs', 1],
    ['jtbs h6ct kee9 v7mz m2gt', 5],
    ['jtbsh6ctkee9v7mzm2gt', 5],
    ['jtbs h6ct kee9 v7mz m2gt 58', 5],
    ['jtbs h6ct xxxx v7mz m2gt', 4],
    [printed.replaceAll(' ', '-').toLowerCase(), 9],
  ])('counts the groups of «%s» that stand as printed', (typed, count) => {
    expect(countMatchingGroups(printed, typed)).toBe(count);
  });

  it('shows which group is wrong', () => {
    expect(matchingGroups(printed, 'jtbs xxxx kee9').slice(0, 4)).toEqual([true, false, true, false]);
  });
});
