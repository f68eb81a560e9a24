import { scaleBand, scaleLinear } from 'd3-scale';

import { type Specialty, specialties } from '../domain/referral/codes.ts';
import { Drawing, type DrawingTexts, type FigureLink, linked, spread } from './Drawing.tsx';
import type { ChartPalette } from './palette.ts';

/** Meldinger of a tertial. No pieces: only the total is drawn. A total of null is hidden. */
export interface TertialBar {
  readonly year: number;
  readonly tertial: number;
  readonly total: number | null;
  readonly bySpecialty: readonly { readonly specialty: Specialty; readonly count: number }[];
}

export interface TertialTexts extends DrawingTexts {
  readonly specialty: Readonly<Record<Specialty, string>>;
  readonly number: (value: number) => string;
  /** What stands for a hidden total. */
  readonly hidden: string;
}

interface StackedTertialChartProps {
  tertials: readonly TertialBar[];
  texts: TertialTexts;
  palette: ChartPalette;
  link?: FigureLink<TertialBar>;
}

const [width, height] = [640, 300];
const [left, right, top, bottom] = [36, width - 116, 26, height - 52];
/** Space between two pieces, so that colour is never alone in telling them apart. */
const seam = 1.5;

const keyOf = (bar: TertialBar): string => `${bar.year}-${bar.tertial}`;

/** Meldinger per tertial as stacked bars from zero, named beside the last bar, in the same order and colours everywhere. */
export function StackedTertialChart({ tertials, texts, palette, link }: StackedTertialChartProps) {
  const x = scaleBand(tertials.map(keyOf), [left + 4, right])
    .paddingInner(0.5)
    .paddingOuter(0.25);
  const y = scaleLinear([0, Math.max(4, ...tertials.map((bar) => bar.total ?? 0))], [bottom, top]).nice(4);
  const present = specialties.filter((s) =>
    tertials.some((bar) => bar.bySpecialty.some((p) => p.specialty === s && p.count > 0)),
  );
  const years = [...new Set(tertials.map((bar) => bar.year))];
  const middleOf = (bars: readonly TertialBar[]) =>
    bars.reduce((sum, bar) => sum + (x(keyOf(bar)) ?? 0) + x.bandwidth() / 2, 0) / bars.length;

  return (
    <Drawing width={width} height={height} texts={texts} hasLinks={link !== undefined}>
      {y
        .ticks(4)
        .filter(Number.isInteger)
        .map((tick) => (
          <g key={tick}>
            <line
              x1={left}
              x2={right}
              y1={y(tick)}
              y2={y(tick)}
              stroke={tick === 0 ? palette.axisLine : palette.gridLine}
            />
            <text x={left - 7} y={y(tick) + 5} textAnchor="end" fill={palette.ink2}>
              {texts.number(tick)}
            </text>
          </g>
        ))}
      {tertials.map((bar) => (
        <g key={keyOf(bar)} transform={`translate(${x(keyOf(bar)) ?? 0} 0)`}>
          {piecesOf(bar).map((piece) => (
            <rect
              key={piece.key}
              y={y(piece.to)}
              width={x.bandwidth()}
              height={Math.max(0.5, y(piece.from) - y(piece.to) - (piece.from > 0 ? seam : 0))}
              fill={piece.specialty ? palette.specialty[piece.specialty] : palette.accent}
            />
          ))}
          <g fill={palette.accent} fontWeight={600}>
            {linked(
              link,
              bar,
              <text x={x.bandwidth() / 2} y={y(bar.total ?? 0) - 7} textAnchor="middle">
                {bar.total === null ? texts.hidden : texts.number(bar.total)}
              </text>,
            )}
          </g>
          <text x={x.bandwidth() / 2} y={bottom + 19} textAnchor="middle" fill={palette.ink2}>
            {bar.tertial}.
          </text>
        </g>
      ))}
      {years.map((year) => (
        <text
          key={year}
          x={middleOf(tertials.filter((bar) => bar.year === year))}
          y={bottom + 40}
          textAnchor="middle"
          fontWeight={600}
          fill={palette.ink2}
        >
          {year}
        </text>
      ))}
      <SpecialtyNames last={tertials.at(-1)} present={present} y={y} texts={texts} palette={palette} />
    </Drawing>
  );
}

interface SpecialtyNamesProps {
  last: TertialBar | undefined;
  present: readonly Specialty[];
  y: (count: number) => number;
  texts: TertialTexts;
  palette: ChartPalette;
}

/** Each name at the height of its piece in the last bar, moved apart where pieces are thin. */
function SpecialtyNames({ last, present, y, texts, palette }: SpecialtyNamesProps) {
  if (!last || last.bySpecialty.length === 0) return null;
  let below = 0;
  const middles = present.map((specialty) => {
    const count = last.bySpecialty.find((piece) => piece.specialty === specialty)?.count ?? 0;
    below += count;
    return y(below - count / 2) + 5;
  });
  const places = spread(middles, 18, bottom);
  return present.map((specialty, index) => (
    <g key={specialty} transform={`translate(${right + 8} ${places[index]})`}>
      <rect y={-9} width={9} height={9} fill={palette.specialty[specialty]} />
      <text x={14} fill={palette.ink}>
        {texts.specialty[specialty]}
      </text>
    </g>
  ));
}

interface Piece {
  readonly key: string;
  readonly specialty: Specialty | null;
  readonly from: number;
  readonly to: number;
}

function piecesOf(bar: TertialBar): Piece[] {
  if (bar.bySpecialty.length === 0) {
    return bar.total ? [{ key: 'all', specialty: null, from: 0, to: bar.total }] : [];
  }
  let from = 0;
  return specialties.flatMap((specialty) => {
    const count = bar.bySpecialty.find((piece) => piece.specialty === specialty)?.count ?? 0;
    from += count;
    return count === 0 ? [] : [{ key: specialty, specialty, from: from - count, to: from }];
  });
}
