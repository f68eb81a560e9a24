import { line } from 'd3-shape';

import { textWidth } from './Drawing.tsx';
import type { ChartPalette } from './palette.ts';
import type { TrendPlot, TrendPoint } from './trend.ts';

interface PieceProps {
  points: readonly TrendPoint[];
  plot: TrendPlot;
  palette: ChartPalette;
}

/** The country's line, dashed and grey; broken where the source changes and where a year is missing. */
export function NationalLine({ points, plot, text, palette }: PieceProps & { text: string }) {
  const published = points.filter((point) => point.national !== null);
  const last = published.at(-1);
  if (!last || last.national === null) return null;
  const path = line<TrendPoint>(
    (point) => plot.x(point.year),
    (point) => plot.y(point.national ?? 0),
  ).defined((point) => point.national !== null);
  const [x, y] = [plot.x(last.year), plot.y(last.national)];
  const place = labelPlace(points, plot, x, y, text);
  return (
    <g>
      {(['IPLOS', 'KPR'] as const).map((source) => (
        <path
          key={source}
          d={
            path(points.map((point) => (point.nationalSource === source ? point : { ...point, national: null }))) ?? ''
          }
          fill="none"
          stroke={palette.national}
          strokeWidth={1.75}
          strokeDasharray="5 4"
        />
      ))}
      <circle cx={x} cy={y} r={4} fill={palette.background} stroke={palette.national} strokeWidth={1.75} />
      <text x={place.x} y={place.y} textAnchor={place.anchor} fill={palette.ink2}>
        {text}
      </text>
    </g>
  );
}

/** Space from a line at which a label reads well. */
const enough = 14;

interface Place {
  readonly x: number;
  readonly y: number;
  readonly anchor: 'start' | 'middle' | 'end';
}

/** Above or below the country's last point, centred or to a side: the nearest place with both lines well away. */
function labelPlace(points: readonly TrendPoint[], plot: TrendPlot, x: number, y: number, text: string): Place {
  const width = textWidth(text, 13);
  const places = [-16, -28, -40, 26, 38, 50].flatMap((down) =>
    (['middle', 'start', 'end'] as const).map((anchor) => {
      const left = x - { middle: width / 2, start: 12, end: width - 12 }[anchor];
      return {
        left,
        place: { x: left + width / 2, y: y + down, anchor: 'middle' as const },
      };
    }),
  );
  const roomy = places.filter(
    ({ left, place }) => left >= plot.left && left + width <= plot.right && place.y <= plot.bottom - 6,
  );
  const rated = (roomy.length > 0 ? roomy : places).map(({ left, place }) => ({
    place,
    room: Math.min(
      enough,
      ...heightsBetween(points, plot, left, left + width).map((height) => Math.abs(height - (place.y - 5))),
    ),
  }));
  return rated.reduce((best, next) => (next.room > best.room + 1 ? next : best)).place;
}

/** The heights of both lines, sampled between two places along the years. */
function heightsBetween(points: readonly TrendPoint[], plot: TrendPlot, left: number, right: number): number[] {
  return (['office', 'national'] as const).flatMap((series) =>
    points.slice(1).flatMap((point, index) => {
      const [from, to] = [points[index]?.[series] ?? null, point[series]];
      if (from === null || to === null) return [];
      return [0, 0.25, 0.5, 0.75, 1]
        .filter((part) => {
          const x = plot.x(point.year - 1 + part);
          return x >= left && x <= right;
        })
        .map((part) => plot.y(from + (to - from) * part));
    }),
  );
}

/** A dotted line between the last year of the one source and the first of the other. */
export function SeriesBreak({ points, plot, text, palette }: PieceProps & { text: string }) {
  const after = points.find((point) => point.nationalSource === 'KPR');
  if (!after || !points.some((point) => point.nationalSource === 'IPLOS')) return null;
  const x = plot.x(after.year - 0.5);
  return (
    <g>
      <line
        x1={x}
        x2={x}
        y1={plot.top}
        y2={plot.bottom}
        stroke={palette.axisLine}
        strokeDasharray="1.5 3"
        strokeWidth={1.5}
      />
      <text x={x} y={plot.top - 9} textAnchor="middle" fill={palette.ink2}>
        {text}
      </text>
    </g>
  );
}

interface Field {
  readonly from: number;
  readonly points: readonly TrendPoint[];
}

/** The years after the country's last figure. */
function fieldAfter(points: readonly TrendPoint[], plot: TrendPlot): Field | null {
  const last = points.findLast((point) => point.national !== null);
  const after = last ? points.filter((point) => point.year > last.year) : [];
  return last && after.length > 0 ? { from: plot.x(last.year + 0.4), points: after } : null;
}

/** A grey field where the country has no figures; under the grid. */
export function GapField({ points, plot, palette }: PieceProps) {
  const field = fieldAfter(points, plot);
  if (!field) return null;
  return (
    <rect
      x={field.from}
      y={plot.top}
      width={plot.right - field.from}
      height={plot.bottom - plot.top}
      fill={palette.gap}
    />
  );
}

/** The words in the grey field, over the grid: at its foot, in its middle or at its head, clear of the office's line and the label. */
export function GapWords({ points, plot, words, palette }: PieceProps & { words: readonly string[] }) {
  const field = fieldAfter(points, plot);
  if (!field || plot.right - field.from < Math.max(...words.map((word) => textWidth(word)))) return null;
  const height = words.length * 18;
  const label = points.findLast((point) => point.national !== null)?.national ?? 0;
  const taken = [
    ...heightsBetween(field.points, plot, field.from, plot.right),
    ...field.points.flatMap((point) => (point.office === null ? [] : [plot.y(point.office)])),
    plot.y(label) - 20,
  ];
  const places = [plot.bottom - height - 4, (plot.top + plot.bottom - height) / 2, plot.top + 6].map((top) => ({
    top,
    room: Math.min(26, ...taken.map((y) => Math.abs(y - (top + height / 2)) - height / 2)),
  }));
  const { top } = places.reduce((best, next) => (next.room > best.room ? next : best));
  const middle = (field.from + plot.right) / 2;
  return words.map((word, index) => (
    <g key={word} transform={`translate(${middle} ${top + 14 + index * 18})`} textAnchor="middle">
      <rect x={-textWidth(word) / 2} y={-12} width={textWidth(word)} height={16} fill={palette.gap} />
      <text fill={palette.ink2}>{word}</text>
    </g>
  ));
}
