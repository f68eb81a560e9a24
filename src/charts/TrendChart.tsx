import { scaleLinear } from 'd3-scale';
import { line } from 'd3-shape';

import { Drawing, type DrawingTexts, type FigureLink, linked, textWidth } from './Drawing.tsx';
import { GapField, GapWords, NationalLine, SeriesBreak } from './TrendNational.tsx';
import type { ChartPalette } from './palette.ts';
import type { TrendPoint, TrendPlot } from './trend.ts';

interface TrendTexts extends DrawingTexts {
  /** The office's short name, beside its last point. */
  readonly office: string;
  /** «Landet 6,6 % i 2021», at the country's last point. */
  readonly national: string;
  /** «Brudd: IPLOS til KPR» */
  readonly seriesBreak: string;
  /** Words in the field without figures, one a line. */
  readonly gap: readonly string[];
  /** A share as text with one decimal, and without for the axis. */
  readonly percent: (share: number, decimals: number) => string;
}

interface TrendChartProps {
  points: readonly TrendPoint[];
  /** Years from which the office counts in another way: its line is not drawn across. */
  officeBreaks?: readonly number[];
  texts: TrendTexts;
  palette: ChartPalette;
  link?: FigureLink<TrendPoint>;
}

const width = 640;
const height = 230;

/** The office's share over years beside the country's: axis from zero, broken where the series is, grey where the country has none. */
export function TrendChart({ points, officeBreaks = [], texts, palette, link }: TrendChartProps) {
  const last = points.findLast((point) => point.office !== null);
  const labelRoom = Math.min(150, Math.max(80, textWidth(texts.office, 15) + 20));
  const [left, right, top, bottom] = [44, width - labelRoom, 24, height - 30];
  const years = points.map((point) => point.year);
  const most = Math.max(0.01, ...points.map((point) => Math.max(point.office ?? 0, point.national ?? 0)));
  const x = scaleLinear([Math.min(...years), Math.max(...years)], [left + 8, right]);
  const y = scaleLinear([0, most], [bottom, top]).nice(4);
  const plot: TrendPlot = { x, y, left, right, top, bottom };
  const path = line<TrendPoint>(
    (point) => x(point.year),
    (point) => y(point.office ?? 0),
  ).defined((point) => point.office !== null);
  const hasWholeTicks = y.ticks(4).every((tick) => Math.abs(tick * 100 - Math.round(tick * 100)) < 1e-6);
  const step = years.length > 9 ? 2 : 1;

  return (
    <Drawing width={width} height={height} texts={texts} hasLinks={link !== undefined}>
      <GapField points={points} plot={plot} palette={palette} />
      {y.ticks(4).map((tick) => (
        <g key={tick}>
          <line
            x1={left}
            x2={right}
            y1={y(tick)}
            y2={y(tick)}
            stroke={tick === 0 ? palette.axisLine : palette.gridLine}
          />
          <text x={left - 6} y={y(tick) + 5} textAnchor="end" fill={palette.ink2}>
            {texts.percent(tick, hasWholeTicks ? 0 : 1)}
          </text>
        </g>
      ))}
      {years
        .filter((year) => (Math.max(...years) - year) % step === 0)
        .map((year) => (
          <text key={year} x={x(year)} y={height - 10} textAnchor="middle" fill={palette.ink2}>
            {year}
          </text>
        ))}
      <GapWords points={points} plot={plot} words={texts.gap} palette={palette} />
      <SeriesBreak points={points} plot={plot} text={texts.seriesBreak} palette={palette} />
      <NationalLine points={points} plot={plot} text={texts.national} palette={palette} />
      {partedAt(points, officeBreaks).map((part) => (
        <path key={part[0]?.year} d={path(part) ?? ''} fill="none" stroke={palette.accent} strokeWidth={2.5} />
      ))}
      {points.map(
        (point) =>
          point.office !== null && (
            <circle
              key={point.year}
              cx={x(point.year)}
              cy={y(point.office)}
              r={point === last ? 5 : 3.5}
              fill={palette.accent}
            />
          ),
      )}
      {last?.office != null && (
        <g fill={palette.accent} fontWeight={600} fontSize={15}>
          <text x={x(last.year) + 14} y={y(last.office) - 3}>
            {texts.office}
          </text>
          {linked(
            link,
            last,
            <text x={x(last.year) + 14} y={y(last.office) + 16}>
              {texts.percent(last.office, 1)}
            </text>,
          )}
        </g>
      )}
    </Drawing>
  );
}

/** The years cut into stretches that are counted alike. */
function partedAt(points: readonly TrendPoint[], breaks: readonly number[]): TrendPoint[][] {
  const parts: TrendPoint[][] = [[]];
  for (const point of points) {
    if (breaks.includes(point.year)) parts.push([]);
    parts.at(-1)?.push(point);
  }
  return parts.filter((part) => part.length > 0);
}
