import type { SeriesSpec } from '../domain/document/block.ts';
import type { ChartPalette } from './palette.ts';
import type { SeriesPlot } from './SeriesAxis.tsx';

interface SeriesBreaksProps {
  spec: Pick<SeriesSpec, 'breaks' | 'breakWord' | 'takeOver'>;
  plot: SeriesPlot;
  palette: ChartPalette;
}

/** A dotted line where counting changed, and a thin one where the register takes over; each named at its top. */
export function SeriesBreaks({ spec, plot, palette }: SeriesBreaksProps) {
  const { breaks, breakWord, takeOver } = spec;
  const places = [...new Set(breaks.map(({ at }) => at))].toSorted((a, b) => a - b);
  const marks = [
    ...places.map((at) => ({ at, word: breakWord, dash: '1.5 3' })),
    ...(takeOver && takeOver.at > 0 && !places.includes(takeOver.at) ? [{ ...takeOver, dash: undefined }] : []),
  ];
  return marks.map(({ at, word, dash }) => {
    const x = (plot.x(at - 1) + plot.x(at)) / 2;
    return (
      <g key={at}>
        <line
          x1={x}
          x2={x}
          y1={plot.top - 4}
          y2={plot.bottom}
          stroke={dash ? palette.axisLine : palette.gridLine}
          strokeWidth={1.5}
          {...(dash && { strokeDasharray: dash })}
        />
        <text x={x} y={plot.top - 11} textAnchor="middle" fill={palette.ink2}>
          {word}
        </text>
      </g>
    );
  });
}
