import { describe, expect, test } from 'vitest';

import { agreementState, brokenAgreementRules, renewedPeriod } from '../../../src/domain/directory/agreement.ts';
import { isNotContacted, placeKey, placeOf } from '../../../src/domain/directory/catchment.ts';
import { brokenLiaisonRules } from '../../../src/domain/directory/liaison.ts';
import { type ChoosablePlace, readPlaces } from '../../../src/domain/directory/pastedPlaces.ts';
import { brokenProcedureRules } from '../../../src/domain/directory/procedure.ts';

const place = (key: string, name: string, within: string, otherNames: string[] = []): ChoosablePlace => ({
  key,
  name,
  within,
  otherNames,
});
const places = [
  place('0301', 'Oslo', 'Oslo', ['Oslove']),
  place('030104', 'St. Hanshaugen', 'Oslo'),
  place('3403', 'Hamar', 'Innlandet'),
  place('3411', 'Ringsaker', 'Innlandet'),
  place('3419', 'Våler', 'Innlandet'),
  place('3114', 'Våler', 'Østfold'),
  place('5540', 'Gáivuotna – Kåfjord – Kaivuono', 'Troms', ['Kåfjord']),
  place('4651', 'Stryn', 'Vestland'),
];

describe('a pasted list of kommuner', () => {
  test.each([
    ['one a line, in any case', 'hamar\nRINGSAKER', ['3403', '3411']],
    ['with «kommune» behind', 'Hamar kommune, Stryn kommune', ['3403', '4651']],
    ['by number', '3403;3411', ['3403', '3411']],
    ['rows out of a spreadsheet', '3403\tHamar\r\n3411\tRingsaker', ['3403', '3411']],
    ['Oslo’s number without its zero', '301', ['0301']],
    ['a bydel, with or without its word', 'Bydel St Hanshaugen', ['030104']],
    ['one of several names', 'Kåfjord', ['5540']],
    ['the fylke tells which of two', 'Våler (Innlandet)', ['3419']],
    ['the same twice counts once', 'Hamar, 3403, hamar kommune', ['3403']],
  ])('%s', (_, text, keys) => {
    expect(readPlaces(text, places)).toEqual({ found: keys, ambiguous: [], unknown: [] });
  });

  test('what can be two is asked about, and what is nowhere is told', () => {
    expect(readPlaces('Våler\nHammer\n \n9999', places)).toEqual({
      found: [],
      ambiguous: [{ text: 'Våler', keys: ['3419', '3114'] }],
      unknown: ['Hammer', '9999'],
    });
  });

  test('a place is known by its key', () => {
    for (const { key } of places) expect(placeKey(placeOf(key))).toBe(key);
  });
});

test('contact counts for the year of the day', () => {
  expect(isNotContacted(null, '2026-11-21')).toBe(true);
  expect(isNotContacted('2025-12-31', '2026-11-21')).toBe(true);
  expect(isNotContacted('2026-01-01', '2026-11-21')).toBe(false);
});

test('contact is with one body and has happened', () => {
  expect(brokenLiaisonRules({ day: '2026-11-22', placeId: 'a', partnerId: 'b' }, '2026-11-21')).toEqual({
    day: 'future',
    placeId: 'oneBody',
  });
  expect(brokenLiaisonRules({ day: '2026-11-21', placeId: null, partnerId: 'b' }, '2026-11-21')).toEqual({});
});

describe('an agreement', () => {
  const period = { fromDay: '2024-01-01', toDay: '2026-12-31', renewOn: '2026-09-30' };
  test.each([
    ['2023-12-31', 'coming'],
    ['2026-09-29', 'running'],
    ['2026-09-30', 'toRenew'],
    ['2026-12-31', 'toRenew'],
    ['2027-01-01', 'expired'],
  ])('on %s it is %s', (today, state) => expect(agreementState(period, today)).toBe(state));

  test('is renewed for as long, from the day after', () => {
    expect(renewedPeriod(period)).toEqual({ fromDay: '2027-01-01', toDay: '2029-12-31', renewOn: '2029-09-30' });
    expect(renewedPeriod({ ...period, toDay: null })).toBeNull();
  });

  test('ends after it begins and is renewed while it runs', () => {
    expect(brokenAgreementRules({ ...period, toDay: '2023-12-31', renewOn: null })).toEqual({ toDay: 'beforeFrom' });
    expect(brokenAgreementRules({ ...period, renewOn: '2027-01-01' })).toEqual({ renewOn: 'afterTo' });
    expect(brokenAgreementRules(period)).toEqual({});
  });
});

test('a procedure is revised already, and again later', () => {
  expect(brokenProcedureRules({ revisedOn: '2026-12-01', reviseOn: '2026-12-01' }, '2026-11-21')).toEqual({
    revisedOn: 'future',
    reviseOn: 'notLater',
  });
  expect(brokenProcedureRules({ revisedOn: '2026-11-01', reviseOn: null }, '2026-11-21')).toEqual({});
});
