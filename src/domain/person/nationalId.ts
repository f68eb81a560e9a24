import { type Day, dayFromParts } from '../calendar/day.ts';
import { type ControlDigitRule, controlDigitRule } from './controlDigits.ts';
import { centuryOf, centuryOfDNumber } from './individualNumber.ts';

const nationalIdKinds = ['fodselsnummer', 'dnummer', 'hnummer', 'fhnummer', 'unknown'] as const;
export type NationalIdKind = (typeof nationalIdKinds)[number];

/** Made-up numbers, known by what is added to the month: +80 Skatteetaten (Tenor), +65 Norsk helsenett, +40 NAV (Dolly). */
const syntheticSeries = ['skatteetaten', 'nhn', 'nav'] as const;
export type SyntheticSeries = (typeof syntheticSeries)[number];

export type NationalIdProblem = 'notElevenDigits' | 'unknownSeries' | 'impossibleDate' | 'controlDigits';

export interface NationalIdCheck {
  /** Eleven digits without spaces; other text as it was given. */
  readonly number: string;
  readonly kind: NationalIdKind;
  readonly valid: boolean;
  /** Which control digits it satisfies, the narrower rule when both; null when none. */
  readonly rule: ControlDigitRule | null;
  readonly synthetic: SyntheticSeries | null;
  /** Null where the number does not tell: the 2032 rule (no century), FH-numbers, and every invalid number. */
  readonly birthDate: Day | null;
  readonly gender: 'female' | 'male' | null;
  /** Why it is not valid; null when it is. */
  readonly problem: NationalIdProblem | null;
}

interface Series {
  readonly kind: NationalIdKind;
  readonly synthetic: SyntheticSeries | null;
  readonly day: number;
  readonly month: number;
}

/** What the first four digits say: D-numbers add 40 to the day, H-numbers and synthetic series add to the month. */
function seriesOf(number: string): Series {
  const dNumber = /^[4-7]/.test(number);
  const day = Number(number.slice(0, 2)) - (dNumber ? 40 : 0);
  const month = Number(number.slice(2, 4));
  const kind = dNumber ? 'dnummer' : 'fodselsnummer';
  if (month < 20) return { kind, synthetic: null, day, month };
  // A +40 number is an H-number (hjelpenummer) of the health service or made up by NAV: nothing in it tells which.
  if (month >= 40 && month < 60) return { kind: dNumber ? kind : 'hnummer', synthetic: 'nav', day, month: month - 40 };
  if (month >= 66 && month <= 77) return { kind, synthetic: 'nhn', day, month: month - 65 };
  if (month >= 80) return { kind, synthetic: 'skatteetaten', day, month: month - 80 };
  return { kind: 'unknown', synthetic: null, day, month };
}

function birthDateOf(number: string, series: Series, rule: ControlDigitRule | null): Day | null | 'impossible' {
  const yearOfCentury = Number(number.slice(4, 6));
  const individualNumber = Number(number.slice(6, 9));
  const century =
    series.kind === 'dnummer'
      ? centuryOfDNumber(individualNumber, yearOfCentury)
      : centuryOf(individualNumber, yearOfCentury);
  if (rule === '2032' || century === null) {
    // Without a century a date is possible when any century has it: 29.02.00 existed in 2000.
    return dayFromParts(2000 + yearOfCentury, series.month, series.day) === null ? 'impossible' : null;
  }
  return dayFromParts(century + yearOfCentury, series.month, series.day) ?? 'impossible';
}

/** Digits of a typed number: spaces (also hard ones), full stops and hyphens between them are taken away. */
function normalise(text: string): string {
  return text.replace(/[\s.\u2010-\u2013-]/g, '');
}

/**
 * Checks an identity number: fødselsnummer, D-, H- and FH-number, by today's control digits or those from 2032.
 * Synthetic numbers are valid here; whether a register takes them is `verdictOnNationalId`'s question. Never throws.
 */
export function checkNationalId(text: string): NationalIdCheck {
  const digits = normalise(text);
  const empty = { rule: null, synthetic: null, birthDate: null, gender: null } as const;
  if (!/^[0-9]{11}$/.test(digits)) {
    return { ...empty, number: text, kind: 'unknown', valid: false, problem: 'notElevenDigits' };
  }
  const rule = controlDigitRule(digits);
  if (/^[89]/.test(digits)) {
    // Felles hjelpenummer: random digits with today's control digits; they say nothing about the person.
    const valid = rule === 'current';
    const problem = valid ? null : 'controlDigits';
    return { ...empty, number: digits, kind: 'fhnummer', valid, rule: valid ? rule : null, problem };
  }
  const series = seriesOf(digits);
  const birthDate = birthDateOf(digits, series, rule);
  const found = { number: digits, kind: series.kind, rule, synthetic: series.synthetic };
  const fault = (problem: NationalIdProblem) => ({ ...found, valid: false, birthDate: null, gender: null, problem });
  if (series.kind === 'unknown') return fault(rule === null ? 'controlDigits' : 'unknownSeries');
  if (birthDate === 'impossible') return fault('impossibleDate');
  if (rule === null) return fault('controlDigits');
  const gender = Number(digits[8]) % 2 === 0 ? 'female' : 'male';
  return { ...found, valid: true, birthDate, gender: rule === 'current' ? gender : null, problem: null };
}

/** `120369 •••••` for lists and screens until somebody asks to see it; numbers that are not eleven digits are hidden whole. */
export function maskNationalId(number: string): string {
  const digits = normalise(number);
  return /^\d{11}$/.test(digits) ? `${digits.slice(0, 6)} •••••` : '•••••• •••••';
}

/** What a register does with a checked number: takes it, warns (it may still be saved), or refuses it. */
export type NationalIdVerdict = 'accepted' | 'warning' | 'refused';

/**
 * Only a well-formed number of a series nobody told us about is a warning; wrong control digits, impossible dates and wrong length are
 * refused (the person can be registered without a number). A synthetic number is refused unless the office's setting allows them.
 */
export function verdictOnNationalId(check: NationalIdCheck, allowSynthetic: boolean): NationalIdVerdict {
  if (!check.valid) return check.problem === 'unknownSeries' ? 'warning' : 'refused';
  return check.synthetic !== null && !allowSynthetic ? 'refused' : 'accepted';
}
