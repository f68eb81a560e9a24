import { scaleLinear } from 'd3-scale';

import { Drawing, type DrawingTexts, type FigureLink, linked, shortenedTo } from './Drawing.tsx';
import type { ChartPalette } from './palette.ts';

export interface LoadRow {
  readonly key: string;
  readonly name: string;
  readonly persons: number;
  /** The agreed most: a tick on the common scale. */
  readonly max: number;
}

interface LoadTexts extends DrawingTexts {
  readonly number: (value: number) => string;
  /** Said of a row with more than agreed. */
  readonly over: string;
}

interface LoadChartProps {
  rows: readonly LoadRow[];
  texts: LoadTexts;
  palette: ChartPalette;
  link?: FigureLink<LoadRow>;
}

const width = 300;
const rowHeight = 33;
const [barLeft, barRight] = [142, width - 52];

/** Persons per coordinator on one common scale from zero; the tick is the agreed most. */
export function LoadChart({ rows, texts, palette, link }: LoadChartProps) {
  const most = Math.max(1, ...rows.map((row) => Math.max(row.persons, row.max)));
  const x = scaleLinear([0, most], [barLeft, barRight]);
  return (
    <Drawing width={width} height={rows.length * rowHeight} texts={texts} hasLinks={link !== undefined}>
      {rows.map((row, index) => (
        <g key={row.key} transform={`translate(0 ${index * rowHeight})`}>
          <text y={21} fontSize={15} fill={palette.ink}>
            {shortenedTo(row.name, barLeft - 8, 15)}
          </text>
          {row.persons > 0 && (
            <rect x={barLeft} y={9} width={x(row.persons) - barLeft} height={15} rx={2} fill={palette.accent} />
          )}
          <line x1={x(row.max)} x2={x(row.max)} y1={5} y2={28} stroke={palette.ink} strokeWidth={2} />
          {row.persons > row.max && (
            <WarningSign text={texts.over} colour={palette.warning} ground={palette.background} />
          )}
          <g fill={palette.accent} fontWeight={600} fontSize={15}>
            {linked(
              link,
              row,
              <text x={width - 2} y={21} textAnchor="end">
                {texts.number(row.persons)}
              </text>,
            )}
          </g>
        </g>
      ))}
    </Drawing>
  );
}

function WarningSign({ text, colour, ground }: { text: string; colour: string; ground: string }) {
  return (
    <g transform={`translate(${width - 44} 9)`}>
      <title>{text}</title>
      <path d="M7 0.8 L13.6 12.6 a0.8 0.8 0 0 1 -0.7 1.2 H1.1 a0.8 0.8 0 0 1 -0.7 -1.2 Z" fill={colour} />
      <path d="M7 4.6 V9 M7 10.6 V11.8" stroke={ground} strokeWidth={1.5} />
    </g>
  );
}
