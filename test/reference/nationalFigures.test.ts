import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { needClasses } from '../../src/domain/person/codes.ts';
import { type NationalFigureFile, nationalIndicators } from '../../src/domain/reference/types.ts';

const path = new URL('../../resources/reference/national-figures.json', import.meta.url);
const file = JSON.parse(readFileSync(path, 'utf8')) as NationalFigureFile;

const series = (indicator: string) =>
  file.figures
    .filter(
      (figure) =>
        figure.indicator === indicator &&
        figure.needClass === 'all' &&
        figure.ageGroup === 'all' &&
        figure.region === 'NO',
    )
    .map(({ year, value }) => [year, value]);

describe('the national line', () => {
  test('Shares with active plan 2012–2021', () => {
    expect(series('planShare')).toEqual([
      [2012, 9],
      [2013, 9],
      [2014, 10],
      [2015, 9],
      [2016, 8],
      [2017, 7],
      [2018, 7.8],
      [2019, 7.7],
      [2020, 7.2],
      [2021, 6.6],
    ]);
  });

  test('The recipients that the shares are of', () => {
    expect(series('homeCareRecipients')).toEqual([
      [2012, 178_687],
      [2013, 179_859],
      [2014, 180_444],
      [2015, 182_500],
      [2016, 185_505],
      [2017, 189_520],
      [2018, 197_160],
      [2019, 201_461],
      [2020, 202_830],
      [2021, 208_645],
    ]);
  });

  test('It breaks at 2017 and has no figure for 2022–2024', () => {
    expect(file.breaks.find((found) => found.indicator === 'planShare')?.firstYear).toBe(2017);
    expect(file.gaps.find((found) => found.indicator === 'planShare')?.years).toEqual([2022, 2023, 2024]);
    expect(file.figures.some((figure) => figure.indicator === 'planShare' && figure.year > 2021)).toBe(false);
  });

  test('Whole percentages are marked as such, so that nobody shows 9 as 9.0', () => {
    for (const { value, decimals } of file.figures) expect(Number(value.toFixed(decimals))).toBe(value);
    expect(file.figures.find((figure) => figure.indicator === 'planShare' && figure.year === 2012)?.decimals).toBe(0);
  });
});

/** The country's figure for 2021 of a need class. */
const of2021 = (indicator: string, needClass: string) =>
  file.figures.find(
    (figure) => figure.indicator === indicator && figure.year === 2021 && figure.needClass === needClass,
  )?.value ?? 0;

describe('2021 by need class', () => {
  test.each([
    ['limited', 79_315, 3.3],
    ['moderate', 79_465, 6.7],
    ['extensive', 36_327, 15.8],
  ])('%s: %i recipients, %f per cent', (needClass, recipients, share) => {
    expect([of2021('homeCareRecipients', needClass), of2021('planShare', needClass)]).toEqual([recipients, share]);
  });

  test('The parts under 67 and 67+ add up to the class’s share within rounding: they are not rates of an age group', () => {
    for (const needClass of ['limited', 'moderate', 'extensive']) {
      const parts = of2021('planSharePartUnder67', needClass) + of2021('planSharePartFrom67', needClass);
      expect(Math.abs(parts - of2021('planShare', needClass))).toBeLessThan(0.15);
    }
  });

  test('The classes weighted together stay within the country’s share', () => {
    const known = ['limited', 'moderate', 'extensive'].reduce(
      (sum, needClass) => sum + (of2021('homeCareRecipients', needClass) * of2021('planShare', needClass)) / 100,
      0,
    );
    expect(known).toBeLessThanOrEqual(of2021('homeCareRecipients', 'all') * 0.0665);
  });

  test('Coordinators: 13 per cent of all, 24 of those with extensive need', () => {
    expect([of2021('coordinatorShare', 'all'), of2021('coordinatorShare', 'extensive')]).toEqual([13, 24]);
  });
});

test('Each figure stands once, under a known indicator and need class, with the page it was read on', () => {
  const seen = new Set<string>();
  for (const figure of file.figures) {
    expect(nationalIndicators).toContain(figure.indicator);
    expect(['all', ...needClasses]).toContain(figure.needClass);
    expect(file.pages[figure.page]).toMatch(/^https:\/\/(www\.)?helsedirektoratet\.no\//);
    seen.add([figure.indicator, figure.year, figure.region, figure.needClass, figure.ageGroup].join('|'));
  }
  expect(seen.size).toBe(file.figures.length);
});
