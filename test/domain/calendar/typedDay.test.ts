import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addDays, formatDay } from '../../../src/domain/calendar/day.ts';
import { parseTypedDay } from '../../../src/domain/calendar/typedDay.ts';

const today = '2026-11-21';

test.each([
  '24.12.2026',
  '24.12.26',
  '241226',
  '24122026',
  '24/12/2026',
  '24/12-2026',
  '24-12-2026',
  '24-12-26',
  '24 12 2026',
  '24. 12. 2026',
  '2026-12-24',
  '2026.12.24',
  '20261224',
  '24.12',
  '24.12.',
  '24/12',
  ' 24.12.2026 ',
  '24. desember 2026',
  '24 des 2026',
  '24. des.',
  '24. December 2026',
])('«%s» is Christmas Eve', (typed) => {
  expect(parseTypedDay(typed, today)).toBe('2026-12-24');
});

test.each([
  ['i dag', '2026-11-21'],
  ['I DAG', '2026-11-21'],
  ['today', '2026-11-21'],
  ['i går', '2026-11-20'],
  ['i ga\u030Ar', '2026-11-20'],
  ['yesterday', '2026-11-20'],
  ['i morgen', '2026-11-22'],
  ['i morgon', '2026-11-22'],
  ['imorgon', '2026-11-22'],
  ['tomorrow', '2026-11-22'],
])('«%s» counts from today', (typed, day) => {
  expect(parseTypedDay(typed, today)).toBe(day);
});

test('The day comes before the month, never the American way', () => {
  expect(parseTypedDay('03/04/2026', today)).toBe('2026-04-03');
  expect(parseTypedDay('12/24/2026', today)).toBeNull();
});

test.each([
  '',
  'x',
  '31.04.2026',
  '29.02.2026',
  '0.1.2026',
  '24.13.2026',
  '24.12.202',
  '24.12.20266',
  '2412',
  '1.1.0026',
  '24.12.2926',
  '24 foo 2026',
  'constructor',
  '2026-12',
  '24.12.2026 kl 10',
])('«%s» is refused, not guessed at', (typed) => {
  expect(parseTypedDay(typed, today)).toBeNull();
});

describe('two-digit years', () => {
  test('An event lies at most ten years ahead', () => {
    expect(parseTypedDay('01.06.36', today)).toBe('2036-06-01');
    expect(parseTypedDay('01.06.37', today)).toBe('1937-06-01');
  });

  test('A birth lies in the past, to the day', () => {
    expect(parseTypedDay('211126', today, 'past')).toBe('2026-11-21');
    expect(parseTypedDay('221126', today, 'past')).toBe('1926-11-22');
    expect(parseTypedDay('010136', today, 'past')).toBe('1936-01-01');
  });

  test('A full year is taken at its word', () => {
    expect(parseTypedDay('22.11.2026', today, 'past')).toBe('2026-11-22');
  });
});

test('What we write we can read, in every form', () => {
  const days = fc.integer({ min: 0, max: 90_000 }).map((count) => addDays('1900-01-01', count));
  fc.assert(
    fc.property(days, (day) => {
      const written = formatDay(day);
      expect(parseTypedDay(written, today)).toBe(day);
      expect(parseTypedDay(written.replaceAll('.', ''), today)).toBe(day);
      expect(parseTypedDay(day, today)).toBe(day);
      expect(parseTypedDay(day.replaceAll('-', ''), today)).toBe(day);
    }),
  );
});

test('No text makes it fail', () => {
  fc.assert(
    fc.property(fc.string(), (text) => {
      expect(() => parseTypedDay(text, today)).not.toThrow();
    }),
  );
});
