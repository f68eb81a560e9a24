import type { SeriesSpec } from '../domain/document/block.ts';
import type { ChartPalette } from './palette.ts';

/** Where the pieces of a series are drawn: periods by their place. */
export interface SeriesPlot {
  readonly x: (at: number) => number;
  readonly y: ((value: number) => number) & { readonly ticks: (count: number) => number[] };
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

interface SeriesAxisProps {
  plot: SeriesPlot;
  periods: SeriesSpec['periods'];
  number: (value: number) => string;
  palette: ChartPalette;
}

/** So many years stand side by side; beyond that every second, third … */
const mostYears = 11;
const mostShorts = 24;

/** Lines and numbers from zero; periods under them, and their year in the middle of its periods. */
export function SeriesAxis({ plot, periods, number, palette }: SeriesAxisProps) {
  const years = [...new Set(periods.map(({ year }) => year))];
  const step = Math.ceil(years.length / mostYears);
  const shownYears = years.filter((_, index) => (years.length - 1 - index) % step === 0);
  const hasShorts = periods.some(({ short }) => short !== '');
  const middleOf = (year: number) => {
    const places = periods.flatMap((period, at) => (period.year === year ? [plot.x(at)] : []));
    return places.reduce((sum, place) => sum + place, 0) / places.length;
  };
  return (
    <g>
      {plot.y
        .ticks(4)
        .filter(Number.isInteger)
        .map((tick) => (
          <g key={tick}>
            <line
              x1={plot.left}
              x2={plot.right}
              y1={plot.y(tick)}
              y2={plot.y(tick)}
              stroke={tick === 0 ? palette.axisLine : palette.gridLine}
            />
            <text x={plot.left - 7} y={plot.y(tick) + 5} textAnchor="end" fill={palette.ink2}>
              {number(tick)}
            </text>
          </g>
        ))}
      {periods.length <= mostShorts &&
        periods.map(({ year, short }, at) => (
          <text key={`${year} ${short}`} x={plot.x(at)} y={plot.bottom + 19} textAnchor="middle" fill={palette.ink2}>
            {short}
          </text>
        ))}
      {shownYears.map((year) => (
        <text
          key={year}
          x={middleOf(year)}
          y={plot.bottom + (hasShorts ? 38 : 21)}
          textAnchor="middle"
          fontWeight={hasShorts ? 600 : 400}
          fill={palette.ink2}
        >
          {year}
        </text>
      ))}
    </g>
  );
}
