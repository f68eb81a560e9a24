import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, test } from 'vitest';

import { BarChart, type BarRow } from '../../src/charts/BarChart.tsx';
import { spread, textWidth } from '../../src/charts/Drawing.tsx';
import { FunnelChart } from '../../src/charts/FunnelChart.tsx';
import { LoadChart } from '../../src/charts/LoadChart.tsx';
import { lightPalette as palette } from '../../src/charts/palette.ts';
import { StackedTertialChart, type TertialBar } from '../../src/charts/StackedTertialChart.tsx';
import { TrendChart } from '../../src/charts/TrendChart.tsx';
import type { TrendPoint } from '../../src/charts/trend.ts';
import { specialties } from '../../src/domain/referral/codes.ts';

const named = { title: 'Tittel', description: 'Beskrivelse' };
const count = (svg: string, what: RegExp) => [...svg.matchAll(what)].length;
const textsOf = (svg: string) => [...svg.matchAll(/<text[^>]*>([^<]*)<\/text>/g)].map((found) => found[1]);

const drawTrend = (points: readonly TrendPoint[]) =>
  renderToStaticMarkup(
    <TrendChart
      points={points}
      palette={palette}
      texts={{
        ...named,
        office: 'Prøvestad',
        national: 'Landet',
        seriesBreak: 'Brudd',
        gap: ['ingen tall'],
        percent: (s, d) => `${(s * 100).toFixed(d)} %`,
      }}
    />,
  );

describe('the trend', () => {
  const national: Record<number, number> = { 2015: 0.09, 2016: 0.08, 2017: 0.07, 2018: 0.078 };
  const point = (year: number, office: number | null): TrendPoint => ({
    year,
    office,
    national: national[year] ?? null,
    nationalSource: national[year] === undefined ? null : year < 2017 ? 'IPLOS' : 'KPR',
  });
  const whole = drawTrend(
    [2015, 2016, 2017, 2018, 2019, 2020, 2021].map((year) => point(year, year < 2018 ? null : 0.084)),
  );

  test('breaks the country’s line between the two sources, and says so', () => {
    const paths = [...whole.matchAll(/<path d="([^"]*)"[^>]*stroke-dasharray="5 4"/g)].map((found) => found[1]!);
    expect(paths).toHaveLength(2);
    for (const path of paths) expect(count(path, /M/g)).toBe(1);
    expect(textsOf(whole)).toContain('Brudd');
  });

  test('shows the years without national figures as a field with words', () => {
    expect(textsOf(whole)).toContain('ingen tall');
    expect(textsOf(drawTrend([point(2017, 0.05), point(2018, 0.06)]))).not.toContain('ingen tall');
  });

  test('begins its axis at zero and names the office at its last point', () => {
    expect(textsOf(whole)).toEqual(expect.arrayContaining(['0 %', 'Prøvestad', '8.4 %']));
  });

  test('draws a point and no line through a year without a share', () => {
    const svg = drawTrend([point(2019, 0.05), point(2020, null), point(2021, 0.06)]);
    const own = /<path d="([^"]*)"[^>]*stroke="#0b5d63"/.exec(svg)?.[1] ?? '';
    expect(count(own, /M/g)).toBe(2);
    expect(count(svg, /<circle/g)).toBe(2);
  });

  test('stands an empty register', () => expect(drawTrend([point(2021, null)])).not.toContain('NaN'));
});

const tertialBar = (tertial: number, counts: readonly number[]): TertialBar => ({
  year: 2025,
  tertial,
  total: counts.reduce((a, b) => a + b, 0),
  bySpecialty: counts.map((n, i) => ({ specialty: specialties[i]!, count: n })),
});

describe('meldinger per tertial', () => {
  const specialty = Object.fromEntries(specialties.map((s) => [s, `navn ${s}`])) as Record<
    (typeof specialties)[number],
    string
  >;
  const draw = (tertials: readonly TertialBar[]) =>
    renderToStaticMarkup(
      <StackedTertialChart
        tertials={tertials}
        palette={palette}
        texts={{ ...named, specialty, number: String, hidden: ':' }}
      />,
    );

  test('stacks the fields of practice in their fixed order from the bottom, in their own colours', () => {
    const pieces = [
      ...draw([tertialBar(1, [5, 4, 3, 2, 1, 1])]).matchAll(
        /<rect y="([\d.]+)" width="[\d.]+" height="[\d.]+" fill="(#\w+)"/g,
      ),
    ];
    expect(pieces.map((piece) => piece[2])).toEqual(specialties.map((s) => palette.specialty[s]));
    const tops = pieces.map((piece) => Number(piece[1]));
    expect(tops).toEqual(tops.toSorted((a, b) => b - a));
  });

  test('names every field that any bar has, also one that the last bar lacks', () => {
    const texts = textsOf(draw([tertialBar(1, [5, 0, 0, 3, 0, 0]), tertialBar(2, [6, 0, 0, 0, 0, 0])]));
    expect(texts).toEqual(expect.arrayContaining(['navn somatic', 'navn substance']));
    expect(texts).not.toContain('navn childAndYouth');
  });

  test('draws a hidden total as «:» without a bar, and a total without pieces as one bar', () => {
    const svg = draw([
      { ...tertialBar(1, []), total: null },
      { ...tertialBar(2, []), total: 12 },
    ]);
    expect(textsOf(svg)).toEqual(expect.arrayContaining([':', '12']));
    expect(count(svg, /<rect/g)).toBe(1);
  });
});

const groupRow = (facts: Partial<BarRow>): BarRow => ({
  key: 'a',
  label: 'A',
  value: 0.5,
  valueText: '50 %',
  ofText: '1 av 2',
  isUnknown: false,
  ...facts,
});

const drawBars = (rows: readonly BarRow[]) =>
  renderToStaticMarkup(<BarChart rows={rows} texts={named} palette={palette} />);

describe('shares by group', () => {
  test('are bars from zero, in the proportion of the shares', () => {
    const [a, b] = [
      ...drawBars([groupRow({}), groupRow({ key: 'b', value: 0.25 })]).matchAll(/<rect[^>]*width="([\d.]+)"/g),
    ].map((found) => Number(found[1]));
    expect(a! / b!).toBeCloseTo(2);
  });

  test('draw unknown in grey, and nothing for a hidden share', () => {
    expect(drawBars([groupRow({ isUnknown: true })])).toContain(`fill="${palette.unknown}"`);
    expect(drawBars([groupRow({ value: null, valueText: ':' })])).not.toContain('<rect');
  });

  test('keep a figure off the words beside it, however long they are', () => {
    const ofText = '1 316 dagar på 1 083 personar';
    const svg = drawBars([groupRow({ value: 1317, valueText: '1 317', ofText })]);
    const ends = [...svg.matchAll(/<text x="([\d.]+)"/g)].map((found) => Number(found[1]));
    expect(ends[0]).toBeLessThan(ends[1]! - textWidth(ofText));
  });
});

test('a figure is a link where the screen asks for it, and then the drawing is a group to step into', () => {
  const steps = [{ key: 'received', label: 'Meldinger', count: 3, countText: '3', note: '' }];
  const still = renderToStaticMarkup(<FunnelChart steps={steps} texts={named} palette={palette} />);
  const pressed = renderToStaticMarkup(
    <FunnelChart
      steps={steps}
      texts={named}
      palette={palette}
      link={(step, children) => <a href={`/referrals?step=${step.key}`}>{children}</a>}
    />,
  );
  expect(still).toMatch(/role="img" aria-labelledby/);
  expect(still).not.toContain('<a ');
  expect(pressed).toContain('role="group"');
  expect(pressed).toContain('<a href="/referrals?step=received">');
});

test('only who has more persons than agreed is marked, in words too', () => {
  const rows = [
    { key: 'a', name: 'Aas, Grete', persons: 8, max: 8 },
    { key: 'b', name: 'Vik, Hanne', persons: 9, max: 8 },
  ];
  const svg = renderToStaticMarkup(
    <LoadChart rows={rows} palette={palette} texts={{ ...named, number: String, over: 'over avtalt maks' }} />,
  );
  expect(count(svg, /over avtalt maks/g)).toBe(1);
});

test('labels that would overlap are moved up, and those with room stay', () => {
  expect(spread([100, 95, 40], 18, 200)).toEqual([100, 82, 40]);
  expect(spread([210, 208], 18, 200)).toEqual([200, 182]);
});
