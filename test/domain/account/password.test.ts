import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { commonPasswordWords } from '../../../src/domain/account/commonPasswords.ts';
import {
  normalizeLoginName,
  normalizePassword,
  passwordProblems,
  passwordStrengthKey,
} from '../../../src/domain/account/password.ts';

const loginName = 'ingrid.fagerli';

describe('a password', () => {
  it.each([
    'bjørk låve torsdag kopp fjære',
    'bi by gå få se',
    'sommer vinter hund katt mamma',
    'sommerferien i Hellas var varm',
    'Xk7#mQ2!vR9@bT4z',
    '483920175562094',
    'kfjeuwnqpzxmcbt',
    '   tre mellomrom foran   ',
  ])('«%s» is good', (password) => {
    expect(passwordProblems(password, loginName)).toEqual([]);
  });

  it.each([
    ['kort', 'tooShort'],
    ['fjorten tegnaa', 'tooShort'],
    ['passord12345678', 'common'],
    ['PassordPassord!', 'common'],
    ['p@ssw0rd12345678', 'common'],
    ['Sommer2024Sommer2024', 'common'],
    ['velkommen velkommen', 'common'],
    ['koordinerende enhet', 'common'],
    ['correct horse battery staple', 'common'],
    ['aaaaaaaaaaaaaaaa', 'repeated'],
    ['abcxabcxabcxabcx', 'repeated'],
    ['hest hest hest hest hest', 'repeated'],
    ['121212121212121', 'repeated'],
    ['qwertyuiopasdfgh', 'keyboardRun'],
    ['123456789012345', 'keyboardRun'],
    ['1qaz2wsx3edc4rfv', 'keyboardRun'],
    ['abcdefghijklmnop', 'keyboardRun'],
    ['poiuytrewqlkjhgf', 'keyboardRun'],
    ['qwerty1234567890ole', 'keyboardRun'],
    ['ingrid.fagerli2026', 'loginName'],
    ['Ingrid Fagerli i Bodø', 'loginName'],
  ])('«%s» has the problem %s', (password, problem) => {
    expect(passwordProblems(password, loginName)).toContain(problem);
  });

  it('may hold a short login name inside another word, but not as a word', () => {
    expect(passwordProblems('varm sjokolade med krem', 'ola')).toEqual([]);
    expect(passwordProblems('ola drikker varm saft', 'ola')).toContain('loginName');
  });

  it('of random letters is never refused when it is long enough', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[b-df-hj-np-tv-xz]{24}$/), (password) => {
        fc.pre(new Set(password).size >= 10);
        expect(passwordProblems(password, loginName)).toEqual([]);
      }),
    );
  });

  it('of fewer than 15 characters and fewer than five words is always too short', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 14 }), (password) => {
        fc.pre(Array.from(password.normalize('NFKC')).length < 15);
        fc.pre(password.split(/[^\p{L}]+/u).filter((word) => word.length > 1).length < 5);
        expect(passwordProblems(password, '')).toContain('tooShort');
      }),
    );
  });

  it('is the same however the keyboard composes its letters', () => {
    expect(normalizePassword('bla\u030a'.normalize('NFD'))).toBe(normalizePassword('blå'));
    expect(normalizeLoginName('  Ingrid.FAGERLI ')).toBe('ingrid.fagerli');
  });
});

describe('the sentence below the password', () => {
  it.each([
    ['', 'empty'],
    ['kort', 'tooShort'],
    ['bjørk låve torsdag kopp fjære', 'goodWords'],
    ['Xk7#mQ2!vR9@bT4z', 'goodLength'],
    ['passord12345678', 'common'],
  ])('for «%s» is %s', (password, key) => {
    expect(passwordStrengthKey(password, loginName)).toBe(key);
  });
});

describe('the list of common words', () => {
  it('holds only lower-case words of letters, or it would never match', () => {
    expect(commonPasswordWords.length).toBeGreaterThan(200);
    expect(commonPasswordWords.filter((word) => !/^\p{Ll}+$/u.test(word))).toEqual([]);
  });
});
