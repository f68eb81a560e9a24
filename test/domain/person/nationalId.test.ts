import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addDays } from '../../../src/domain/calendar/day.ts';
import { withControlDigits } from '../../../src/domain/person/controlDigits.ts';
import { checkNationalId, maskNationalId, verdictOnNationalId } from '../../../src/domain/person/nationalId.ts';
import { syntheticNationalId } from '../../../src/domain/person/syntheticNationalId.ts';

/** Eleven digits with today's control digits; the nine given must have them. */
function number(nineDigits: string): string {
  const made = withControlDigits(nineDigits);
  if (made === null) throw new Error(`${nineDigits} is never given out`);
  return made;
}

describe('synthetic numbers of the +80 series', () => {
  const births = fc.integer({ min: 0, max: 50_000 }).map((days) => addDays('1900-01-01', days));

  test('Every made number is valid and tells the birth date and gender it was made from', () => {
    fc.assert(
      fc.property(
        births,
        fc.constantFrom('female' as const, 'male' as const),
        fc.nat(99),
        (birthDate, gender, serial) => {
          expect(checkNationalId(syntheticNationalId(birthDate, gender, serial))).toMatchObject({
            kind: 'fodselsnummer',
            valid: true,
            rule: 'current',
            synthetic: 'skatteetaten',
            birthDate,
            gender,
            problem: null,
          });
        },
      ),
    );
  });

  test('Serials give different numbers, and an exhausted day says so', () => {
    const made = Array.from({ length: 150 }, (_, serial) => syntheticNationalId('2011-02-03', 'male', serial));
    expect(new Set(made).size).toBe(150);
    expect(() => syntheticNationalId('2011-02-03', 'male', 1000)).toThrow(RangeError);
    expect(() => syntheticNationalId('2050-02-03', 'male')).toThrow(RangeError);
  });

  test('One wrong digit is always found by today’s rule, but for the few that the 2032 rule would take', () => {
    fc.assert(
      fc.property(births, fc.nat(10), fc.integer({ min: 1, max: 9 }), (birthDate, position, change) => {
        const good = syntheticNationalId(birthDate, 'female');
        const digit = (Number(good[position]) + change) % 10;
        const bad = good.slice(0, position) + String(digit) + good.slice(position + 1);
        expect(checkNationalId(bad).rule).not.toBe('current');
      }),
    );
  });
});

describe('kinds and series', () => {
  test.each([
    ['a D-number has 40 added to the day', number('538972482'), 'dnummer', 'skatteetaten', '1972-09-13'],
    [
      'a number of Norsk helsenett has 65 added to the month',
      number('137472481'),
      'fodselsnummer',
      'nhn',
      '1972-09-13',
    ],
    ['+40 is an H-number or made up by NAV', '13527248013', 'hnummer', 'nav', '1972-12-13'],
    ['+40 on a D-number stays a D-number', '68467038838', 'dnummer', 'nav', '1970-06-28'],
    ['+80 on a D-number stays a D-number', '50846202355', 'dnummer', 'skatteetaten', '1962-04-10'],
  ])('%s', (_rule, given, kind, synthetic, birthDate) => {
    expect(checkNationalId(given)).toMatchObject({ kind, synthetic, birthDate, valid: true, rule: 'current' });
  });

  test('An FH-number is eleven digits from 8 or 9 that say nothing about the person', () => {
    expect(checkNationalId(number('912345678'))).toMatchObject({
      kind: 'fhnummer',
      valid: true,
      synthetic: null,
      birthDate: null,
      gender: null,
    });
    expect(checkNationalId('91234567800')).toMatchObject({ kind: 'fhnummer', valid: false, problem: 'controlDigits' });
  });

  test('A series nobody told us about is well formed but not valid', () => {
    expect(checkNationalId(number('013203999'))).toMatchObject({
      kind: 'unknown',
      valid: false,
      problem: 'unknownSeries',
    });
  });
});

// Skatteetaten's own examples for 2032: nobody has been born on that day yet.
describe('control digits', () => {
  test('Both rules are met by a number with the first remainder 0, and today’s is named', () => {
    expect(checkNationalId('02013299997')).toMatchObject({ valid: true, rule: 'current', birthDate: '2032-01-02' });
  });

  test('A first remainder of 1 to 3 is valid from 2032, and then tells neither century nor gender', () => {
    expect(checkNationalId('02013299903')).toMatchObject({
      kind: 'fodselsnummer',
      valid: true,
      rule: '2032',
      birthDate: null,
      gender: null,
    });
  });

  test.each(['02013299987', '02013299996'])('%s has wrong control digits by either rule', (given) => {
    expect(checkNationalId(given)).toMatchObject({
      valid: false,
      rule: null,
      problem: 'controlDigits',
      birthDate: null,
    });
  });

  test('Nine digits whose control digit would be 10 are never given out', () => {
    const refused = Array.from({ length: 100 }, (_, index) =>
      withControlDigits(`0181329${String(index).padStart(2, '0')}`),
    );
    expect(refused).toContain(null);
    expect(refused.filter((made) => made?.length === 11).length).toBeGreaterThan(70);
  });
});

describe('dates', () => {
  test.each([
    ['day 32', '32813299900'],
    ['month 13', '01933299900'],
    ['month 0', '01003299900'],
    ['day 0', '00813299900'],
    ['29 February outside a leap year', '29823399900'],
  ])('%s is impossible', (_what, given) => {
    expect(checkNationalId(given)).toMatchObject({ valid: false, problem: 'impossibleDate', birthDate: null });
  });

  test.each([
    ['018135500', '2035-01-01'],
    ['018135400', '1935-01-01'],
    ['018154602', '1854-01-01'],
    ['018160901', '1960-01-01'],
    ['298200900', '2000-02-29'],
  ])('The digits %s… give the century of %s', (nine, birthDate) => {
    const made = Array.from({ length: 9 }, (_, last) => withControlDigits(`${nine.slice(0, 8)}${last}`)).find(
      (n) => n !== null,
    );
    expect(checkNationalId(made ?? '').birthDate).toBe(birthDate);
  });

  test('An individual number without a century leaves the birth date open', () => {
    const made = Array.from({ length: 10 }, (_, last) => withControlDigits(`01815080${last}`)).find((n) => n !== null);
    expect(checkNationalId(made ?? '')).toMatchObject({ valid: true, birthDate: null });
  });

  test('The series of D-numbers that were widened in 2021 have their own centuries', () => {
    expect(checkNationalId(number('418140610'))).toMatchObject({ kind: 'dnummer', birthDate: '1940-01-01' });
    expect(checkNationalId(number('418100218'))).toMatchObject({ kind: 'dnummer', birthDate: '2000-01-01' });
  });
});

describe('typed text', () => {
  const good = syntheticNationalId('1969-03-12', 'female');

  test.each([
    `${good.slice(0, 6)} ${good.slice(6)}`,
    `${good.slice(0, 6)}-${good.slice(6)}`,
    `${good.slice(0, 6)}\u00A0${good.slice(6)}`,
    ` ${good}\n`,
  ])('«%s» is read as eleven digits', (typed) => {
    expect(checkNationalId(typed)).toMatchObject({ number: good, valid: true });
  });

  test.each(['', 'abcdefghijk', good.slice(1), `${good}0`, '1234567891A', '١٢٣٤٥٦٧٨٩٠١'])(
    '«%s» is not eleven digits and is given back as it was',
    (typed) => {
      expect(checkNationalId(typed)).toMatchObject({
        number: typed,
        kind: 'unknown',
        valid: false,
        problem: 'notElevenDigits',
      });
    },
  );

  test('No text makes it fail', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        expect(() => checkNationalId(text)).not.toThrow();
      }),
    );
  });

  test('The mask shows the date part and never the last five', () => {
    expect(maskNationalId(good)).toBe('128369 •••••');
    expect(maskNationalId('12345')).not.toMatch(/\d/);
  });
});

describe('what a register does with a number', () => {
  const synthetic = checkNationalId(syntheticNationalId('2010-01-01', 'male'));

  test('A synthetic number is refused in a real register unless the setting allows them', () => {
    expect(verdictOnNationalId(synthetic, false)).toBe('refused');
    expect(verdictOnNationalId(synthetic, true)).toBe('accepted');
  });

  test('An unknown but well-formed number is a warning, an impossible one is refused', () => {
    expect(verdictOnNationalId(checkNationalId(number('013203999')), false)).toBe('warning');
    expect(verdictOnNationalId(checkNationalId('02013299987'), true)).toBe('refused');
    expect(verdictOnNationalId(checkNationalId('02013299997'), false)).toBe('accepted');
  });
});
