import { describe, expect, it } from 'vitest';

import { addDays, daysBetween } from '../../src/domain/calendar/day.ts';
import { formatsFor } from '../../src/locales/formats.ts';

const nb = formatsFor('nb');
const today = '2026-11-21';
const kari = { givenName: 'Kari', familyName: 'Testnes', birthDate: '1980-01-01', dueDate: null };
const expected = { givenName: '', familyName: 'Fiktli', birthDate: null, dueDate: '2027-02-14' };

describe('dates and distances in Norwegian', () => {
  it('writes the day of the first page with weekday and week', () => {
    expect(nb.longDay(today)).toBe('lørdag 21.11.2026, uke 47');
    expect(formatsFor('nn').longDay(today)).toBe('laurdag 21.11.2026, veke 47');
    expect(nb.day(null)).toBe('–');
  });

  it.each([
    ['2026-11-13', '8 dager over'],
    ['2026-11-20', '1 dag over'],
    ['2026-11-21', 'i dag'],
    ['2026-11-22', 'i morgen'],
    ['2026-11-23', 'om 2 dager'],
  ])('says how far away %s is', (day, text) => {
    expect(nb.distance(day, today)).toBe(text);
  });

  it.each([
    ['2026-10-13', '39 dager'],
    ['2025-09-20', '1 år 2 md.'],
    ['2025-01-14', '1 år 10 md.'],
    ['2025-11-21', '1 år'],
    ['2025-11-22', '364 dager'],
    ['2026-12-24', '0 dager'],
  ])('counts a case from %s in days under a year, then in years and months', (from, text) => {
    expect(nb.duration(from, today)).toBe(text);
  });

  it('gives a small child an age in months and an unborn one none', () => {
    expect(nb.age('2026-06-21', today)).toBe('5 md.');
    expect(nb.age('1980-01-01', today)).toBe('46 år');
    expect(nb.age('2027-02-14', today)).toBe('');
  });

  it('never says «1 dager», whatever the distance', () => {
    for (let days = -400; days <= 400; days += 1) {
      const day = addDays(today, days);
      expect(nb.distance(day, today)).not.toMatch(/(^|\D)1 dager/);
      expect(daysBetween(today, day)).toBe(days);
    }
  });

  it('writes periods in words and leaves what is no period alone', () => {
    expect(nb.period('P1M')).toBe('1 måned');
    expect(nb.period('P14D')).toBe('14 dager');
    expect(nb.period('P5B')).toBe('5 virkedager');
    expect(nb.period('som avtalt')).toBe('som avtalt');
  });
});

describe('numbers', () => {
  it('groups thousands with a no-break space and uses a decimal comma', () => {
    expect(nb.number(1234.5, 1)).toBe('1\u00a0234,5');
    expect(nb.number(1234567)).toBe('1\u00a0234\u00a0567');
    expect(nb.number(-1234.56, 1)).toBe('−1\u00a0234,6');
    expect(nb.number(-0.04, 1)).toBe('0,0');
    expect(nb.percent(0.0842)).toBe('8,4\u00a0%');
    expect(formatsFor('en').number(1234.5, 1)).toBe('1,234.5');
  });
});

describe('names', () => {
  it('writes people as the lists do, and an expected child by its family', () => {
    expect(nb.name(kari)).toBe('Testnes, Kari');
    expect(nb.spokenName(kari)).toBe('Kari Testnes');
    expect(nb.born(kari)).toBe('f. 1980');
    expect(nb.name(expected)).toBe('Ventet barn (Fiktli)');
    expect(nb.born(expected)).toBe('termin 14.02.2027');
  });

  it('does not leave a comma after somebody with one name', () => {
    expect(nb.name({ ...kari, givenName: '' })).toBe('Testnes');
    expect(nb.spokenName({ ...kari, givenName: '' })).toBe('Testnes');
  });

  it('joins a list as one speaks it', () => {
    expect(nb.list(['psykisk helse', 'rus', 'arbeid'])).toBe('psykisk helse, rus og arbeid');
    expect(nb.list(['rus'])).toBe('rus');
    expect(nb.list([])).toBe('');
  });
});
