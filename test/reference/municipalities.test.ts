import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type {
  FormerMunicipalityFile,
  Municipality,
  MunicipalityFile,
  PostalCodeFile,
} from '../../src/domain/reference/types.ts';

const read = (name: string) =>
  JSON.parse(readFileSync(new URL(`../../resources/reference/${name}`, import.meta.url), 'utf8'));
const file = read('municipalities.json') as MunicipalityFile;
const former = read('former-municipality-numbers.json') as FormerMunicipalityFile;
const postal = read('postal-codes.json') as PostalCodeFile;
const numbers = new Set(file.municipalities.map((municipality) => municipality.number));

const sumOf = ({ ages }: Municipality) => ages['0-17'] + ages['18-66'] + ages['67+'];

describe('municipalities', () => {
  test('There are 357, each once, with a number that begins with its county’s', () => {
    expect(file.municipalities).toHaveLength(357);
    expect(numbers.size).toBe(357);
    for (const { number, countyNumber } of file.municipalities) {
      expect(number).toMatch(/^\d{4}$/);
      expect(number.startsWith(countyNumber)).toBe(true);
    }
  });

  test('The ages add up to each municipality’s inhabitants, and to the country’s', () => {
    const wrong = file.municipalities.filter(
      (municipality) =>
        sumOf(municipality) !== municipality.population['2026'] || municipality.ages['80+'] > municipality.ages['67+'],
    );
    expect(wrong).toEqual([]);
    const country = file.municipalities.reduce((sum, municipality) => sum + sumOf(municipality), 0);
    expect(country).toBe(5_627_400);
  });

  test('Names, written forms and counties came through whole', () => {
    const find = (number: string) => file.municipalities.find((municipality) => municipality.number === number);
    expect(find('0301')).toMatchObject({ name: 'Oslo', writtenForm: 'neutral', countyName: 'Oslo' });
    expect(find('5538')).toMatchObject({
      name: 'Storfjord',
      otherNames: ['Omasvuotna', 'Omasvuono'],
      countyName: 'Troms',
    });
    const having = (form: string) => file.municipalities.filter(({ writtenForm }) => writtenForm === form).length;
    expect([having('nb'), having('nn'), having('neutral')]).toEqual([119, 88, 150]);
    expect(JSON.stringify(file)).not.toMatch(/\uFFFD|Ã/);
  });
});

describe('numbers until 2024', () => {
  test('No former number is in use today, and each leads to municipalities that exist', () => {
    const stillInUse = former.formerNumbers.filter(({ number }) => numbers.has(number));
    const leadingNowhere = former.formerNumbers.filter(
      (row) => !row.becameNumbers.every((number) => numbers.has(number)),
    );
    expect([stillInUse, leadingNowhere]).toEqual([[], []]);
  });

  test('Every municipality of the divided counties, and both parts of Ålesund, is reached exactly once', () => {
    const reached = former.formerNumbers.flatMap((row) => row.becameNumbers);
    const divided = [...numbers].filter((number) => /^(31|32|33|39|40|55|56)/.test(number));
    expect(reached.toSorted()).toEqual([...divided, '1508', '1580'].toSorted());
    expect(former.formerNumbers.find((row) => row.number === '1507')?.becameNumbers).toEqual(['1508', '1580']);
  });
});

test('Postal codes are four digits, each once, in a municipality that exists or on Svalbard and Jan Mayen', () => {
  const codes = postal.postalCodes.map(([code]) => code);
  expect(new Set(codes).size).toBe(codes.length);
  expect(codes.length).toBeGreaterThan(5000);
  const known = new Set([...numbers, '2100', '2211']);
  const wrong = postal.postalCodes.filter(
    ([code, place, municipality]) => !/^\d{4}$/.test(code) || place === '' || !known.has(municipality),
  );
  expect(wrong).toEqual([]);
});

test.each([file, former, postal])('The file names its source and when it was fetched', ({ source, retrieved }) => {
  expect(source.length).toBeGreaterThan(10);
  expect(retrieved).toMatch(/^\d{4}/);
});
