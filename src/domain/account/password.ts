import { commonPasswordWords } from './commonPasswords.ts';
import { isMostlyKeyboardRuns, isRepetition } from './passwordPattern.ts';

/** The least number of characters, when the password is not at least five words. */
const passwordMinLength = 15;
/** The number of different words that is enough by itself. */
const passwordMinWords = 5;

/** Why a password is refused. */
export const passwordProblemCodes = ['tooShort', 'common', 'repeated', 'keyboardRun', 'loginName'] as const;
export type PasswordProblem = (typeof passwordProblemCodes)[number];

/** Which sentence stands below the field while one types. */
export type PasswordStrengthKey = 'empty' | PasswordProblem | 'goodWords' | 'goodLength';

/**
 * What is wrong with a password; empty when it is good. At least 15 characters or five words, and not one that is
 * guessed first (NIST SP 800-63B 3.1.1.2: length and a block list, no rules of composition, paste allowed).
 */
export function passwordProblems(password: string, loginName: string): PasswordProblem[] {
  const text = normalizePassword(password);
  const plain = text.toLowerCase();
  const problems: PasswordProblem[] = [];
  if (Array.from(text).length < passwordMinLength && wordsOf(plain).size < passwordMinWords) problems.push('tooShort');
  if (isCommon(plain)) problems.push('common');
  if (isRepetition(plain)) problems.push('repeated');
  if (isMostlyKeyboardRuns(plain)) problems.push('keyboardRun');
  if (holdsLoginName(plain, loginName)) problems.push('loginName');
  return problems;
}

/** The sentence for a password as it is being typed: its first problem, or why it is good. */
export function passwordStrengthKey(password: string, loginName: string): PasswordStrengthKey {
  if (password === '') return 'empty';
  const problem = passwordProblems(password, loginName)[0];
  if (problem) return problem;
  return wordsOf(normalizePassword(password).toLowerCase()).size >= passwordMinWords ? 'goodWords' : 'goodLength';
}

/** The one spelling of a password that is judged and hashed: å is the same however the keyboard composes it. */
export function normalizePassword(password: string): string {
  return password.normalize('NFKC');
}

/** The one spelling of a login name that is compared: no spaces around, case without meaning. */
export function normalizeLoginName(loginName: string): string {
  return loginName.normalize('NFKC').trim().toLowerCase();
}

function wordsOf(plain: string): Set<string> {
  return new Set(plain.split(/[^\p{L}]+/u).filter((word) => Array.from(word).length >= 2));
}

function isCommon(plain: string): boolean {
  const core = plain.replace(/^[^\p{L}]+|[^\p{L}]+$/gu, '');
  return [plain, withoutDisguise(plain), withoutDisguise(core)].some((spelling) =>
    isMadeOfCommonWords(lettersOf(spelling)),
  );
}

/** «p@ssw0rd» is «password». */
function withoutDisguise(plain: string): string {
  const letters: Readonly<Record<string, string>> = {
    '0': 'o',
    '1': 'i',
    '3': 'e',
    '4': 'a',
    '5': 's',
    '@': 'a',
    $: 's',
  };
  return Array.from(plain, (character) => letters[character] ?? character).join('');
}

function lettersOf(text: string): string {
  return text.replace(/[^\p{L}]/gu, '');
}

/** Whether the letters are one or two common words, any number of times each. Five ordinary words are not common. */
function isMadeOfCommonWords(letters: string): boolean {
  const present = commonPasswordWords.filter((word) => letters.includes(word));
  return present.some((first, index) =>
    present.slice(index).some((second) => letters.replaceAll(first, ' ').replaceAll(second, ' ').trim() === ''),
  );
}

function holdsLoginName(plain: string, loginName: string): boolean {
  const bare = normalizeLoginName(loginName).replace(/[^\p{L}\p{N}]/gu, '');
  if (bare === '') return false;
  // «ola» stands inside «sjokolade»: a short name counts only as a word of its own.
  if (Array.from(bare).length < 4) return plain.split(/[^\p{L}\p{N}]+/u).includes(bare);
  return plain.replace(/[^\p{L}\p{N}]/gu, '').includes(bare);
}
