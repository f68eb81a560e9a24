import { scaleLinear } from 'd3-scale';
import { line } from 'd3-shape';

import type { SeriesSpec } from '../domain/document/block.ts';
import { specialties } from '../domain/referral/codes.ts';
import { stretchesOf } from '../domain/series/shownSeries.ts';
import { Drawing, type DrawingTexts, shortenedTo, spread, textWidth } from './Drawing.tsx';
import type { ChartPalette } from './palette.ts';
import { SeriesAxis } from './SeriesAxis.tsx';
import { SeriesBreaks } from './SeriesBreaks.tsx';

interface SeriesTexts extends DrawingTexts {
  readonly number: (value: number) => string;
}

interface SeriesChartProps {
  spec: SeriesSpec;
  texts: SeriesTexts;
  palette: ChartPalette;
}

const [width, height] = [640, 300];
const [top, bottom] = [30, height - 48];
/** Beyond so many rows the same colour comes again, dashed. */
const dashes = [undefined, '7 3', '2 3'] as const;

type Row = SeriesSpec['rows'][number];

/** Figures by period, a line a row, from zero: parted where a figure lacks and where counting changed, named beside its last point. */
export function SeriesChart({ spec, texts, palette }: SeriesChartProps) {
  const { periods, rows, breaks } = spec;
  const most = Math.max(4, ...rows.flatMap(({ values }) => values.map((value) => value ?? 0)));
  const y = scaleLinear([0, most], [bottom, top]).nice(4);
  const left = 16 + textWidth(texts.number(y.domain()[1] ?? most));
  const isNamed = rows.length > 1;
  const nameRoom = isNamed ? Math.min(190, Math.max(70, ...rows.map(({ label }) => textWidth(label) + 24))) : 24;
  const right = width - nameRoom;
  const x = scaleLinear([0, Math.max(1, periods.length - 1)], [left + 18, right - 8]);
  const plot = { x, y, left, right, top, bottom };
  const path = line<readonly [at: number, value: number]>(
    ([at]) => x(at),
    ([, value]) => y(value),
  );
  // A break is told by its place here; the rule that parts a line goes by the period's name.
  const placed = { periods: periods.map((_, at) => String(at) as never) };
  const brokenAt = breaks.map(({ at, row }) => ({ at: String(at) as never, row, text: '' }));

  return (
    <Drawing width={width} height={height} texts={texts} hasLinks={false}>
      <SeriesAxis plot={plot} periods={periods} number={texts.number} palette={palette} />
      <SeriesBreaks spec={spec} plot={plot} palette={palette} />
      {rows.map((row, index) => {
        const colour = colourOf(row, rows, palette);
        const asCells = { key: row.key, cells: row.values.map((value) => ({ value })) };
        return (
          <g key={row.key}>
            {stretchesOf(placed, asCells, brokenAt).map(({ from, values }) => (
              <path
                key={from}
                d={path(values.map((value, step) => [from + step, value] as const)) ?? ''}
                fill="none"
                stroke={colour}
                strokeWidth={2.25}
                strokeDasharray={dashes[Math.floor(index / 5) % dashes.length]}
              />
            ))}
            {row.values.map((value, at) =>
              value === null ? null : (
                // The order of the periods never changes.
                // oxlint-disable-next-line react/no-array-index-key
                <g key={at} transform={`translate(${x(at)} ${y(value)})`}>
                  <circle r={periods.length > 24 ? 2 : 3.25} fill={colour} />
                </g>
              ),
            )}
          </g>
        );
      })}
      {rows.flatMap((row) =>
        row.values.map((value, at) =>
          value === null || row.marks[at] === '' ? null : (
            <text
              // The order of the periods never changes.
              // oxlint-disable-next-line react/no-array-index-key
              key={`${row.key} ${at}`}
              x={x(at) - 5}
              y={y(value) - 8}
              textAnchor="end"
              fill={palette.ink}
              stroke={palette.background}
              strokeWidth={4}
              paintOrder="stroke"
            >
              {row.marks[at]}
            </text>
          ),
        ),
      )}
      {isNamed && <RowNames rows={rows} plot={plot} nameRoom={nameRoom} palette={palette} />}
    </Drawing>
  );
}

/** The fagområde's own colour everywhere; else by place, and grey for those nothing is known of. */
function colourOf(row: Row, rows: readonly Row[], palette: ChartPalette): string {
  if (row.isUnknown) return palette.unknown;
  if (row.specialty) return palette.specialty[row.specialty];
  if (rows.length === 1) return palette.accent;
  const known = rows.filter(({ isUnknown }) => !isUnknown);
  const coloured = specialties.filter((specialty) => specialty !== 'unknown');
  const specialty = coloured[known.indexOf(row) % coloured.length];
  return specialty ? palette.specialty[specialty] : palette.accent;
}

interface RowNamesProps {
  rows: readonly Row[];
  plot: { y: (value: number) => number; right: number; bottom: number };
  nameRoom: number;
  palette: ChartPalette;
}

/** Each name at the height of its last figure, moved apart where lines end close to each other. */
function RowNames({ rows, plot, nameRoom, palette }: RowNamesProps) {
  const named = rows
    .map((row) => ({ row, last: row.values.findLast((value) => value !== null) }))
    .filter(({ last }) => last !== undefined)
    .toSorted((one, other) => (one.last ?? 0) - (other.last ?? 0));
  const places = spread(
    named.map(({ last }) => plot.y(last ?? 0) + 5),
    17,
    plot.bottom + 5,
  );
  return named.map(({ row }, index) => (
    <g key={row.key} transform={`translate(${plot.right + 6} ${places[index]})`}>
      <rect y={-9} width={9} height={9} fill={colourOf(row, rows, palette)} />
      <text x={14} fill={palette.ink}>
        {shortenedTo(row.label, nameRoom - 20)}
      </text>
    </g>
  ));
}
