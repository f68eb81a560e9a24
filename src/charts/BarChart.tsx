import { scaleLinear } from 'd3-scale';

import { Drawing, type DrawingTexts, type FigureLink, linked, shortenedTo, textWidth } from './Drawing.tsx';
import type { ChartPalette } from './palette.ts';

/** A group's share. `value` null draws no bar: there is no denominator, or it is hidden. */
export interface BarRow {
  readonly key: string;
  readonly label: string;
  readonly value: number | null;
  /** «22,3 %», or what stands for a missing or hidden share. */
  readonly valueText: string;
  /** «61 av 274» */
  readonly ofText: string;
  /** Those nothing is known of: their own, grey bar. */
  readonly isUnknown: boolean;
}

interface BarChartProps {
  rows: readonly BarRow[];
  texts: DrawingTexts;
  palette: ChartPalette;
  link?: FigureLink<BarRow>;
}

const width = 480;
const rowHeight = 33;
/** The share, right of its bar; and what it is of, right of that: so much at least. */
const valueRoom = 74;
const leastOfRoom = 84;
/** The labels get the room they need, and no more than leaves the bars half the sheet. */
const [leastLabelRoom, mostLabelRoom] = [96, 200];
const labelSize = 15;

/** Shares by group, one bar a row, from zero. */
export function BarChart({ rows, texts, palette, link }: BarChartProps) {
  const most = Math.max(...rows.map((row) => row.value ?? 0)) || 1;
  const widest = Math.max(0, ...rows.map((row) => textWidth(row.label, labelSize)));
  const labelRoom = Math.min(mostLabelRoom, Math.max(leastLabelRoom, widest + 12));
  const ofRoom = Math.max(leastOfRoom, ...rows.map((row) => textWidth(row.ofText) + 12));
  const length = scaleLinear([0, most], [0, width - labelRoom - valueRoom - ofRoom]);
  return (
    <Drawing width={width} height={rows.length * rowHeight} texts={texts} hasLinks={link !== undefined}>
      {rows.map((row, index) => (
        <g key={row.key} transform={`translate(0 ${index * rowHeight})`}>
          <text y={21} fontSize={labelSize} fill={palette.ink}>
            {shortenedTo(row.label, labelRoom - 8, labelSize)}
          </text>
          <line x1={labelRoom - 0.5} x2={labelRoom - 0.5} y1={4} y2={rowHeight - 4} stroke={palette.axisLine} />
          {row.value !== null && row.value > 0 && (
            <rect
              x={labelRoom}
              y={8}
              width={Math.max(1.5, length(row.value))}
              height={rowHeight - 15}
              rx={2}
              fill={row.isUnknown ? palette.unknown : palette.accent}
            />
          )}
          <g fill={palette.accent} fontWeight={600} fontSize={15}>
            {linked(
              link,
              row,
              <text x={width - ofRoom} y={21} textAnchor="end">
                {row.valueText}
              </text>,
            )}
          </g>
          <text x={width} y={21} textAnchor="end" fill={palette.ink2}>
            {row.ofText}
          </text>
        </g>
      ))}
    </Drawing>
  );
}
