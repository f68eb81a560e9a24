import { Drawing, type DrawingTexts, type FigureLink, linked } from './Drawing.tsx';
import type { ChartPalette } from './palette.ts';

/** A step on the way from melding to plan. `count` null is hidden and has no length. */
export interface FunnelStep {
  readonly key: string;
  readonly label: string;
  readonly count: number | null;
  readonly countText: string;
  /** What became of those who did not come to the next step; empty for none. */
  readonly note: string;
}

interface FunnelChartProps {
  steps: readonly FunnelStep[];
  texts: DrawingTexts;
  palette: ChartPalette;
  link?: FigureLink<FunnelStep>;
}

const width = 300;
const [barHeight, stepHeight] = [30, 58];

/** Each step as a bar of the first one's length, with what fell away between two. */
export function FunnelChart({ steps, texts, palette, link }: FunnelChartProps) {
  const most = Math.max(1, ...steps.map((step) => step.count ?? 0));
  const height = (steps.length - 1) * stepHeight + barHeight + 2;
  return (
    <Drawing width={width} height={height} texts={texts} hasLinks={link !== undefined}>
      {steps.map((step, index) => (
        <g key={step.key} transform={`translate(0 ${index * stepHeight})`}>
          <rect width={Math.max(4, (width * (step.count ?? 0)) / most)} height={barHeight} rx={2} fill={palette.tint} />
          <rect width={4} height={barHeight} fill={palette.accent} />
          <text x={14} y={20} fontSize={15} fontWeight={600} fill={palette.ink}>
            {step.label}
          </text>
          <g fill={palette.accent} fontWeight={600} fontSize={15}>
            {linked(
              link,
              step,
              <text x={width - 5} y={20} textAnchor="end">
                {step.countText}
              </text>,
            )}
          </g>
          {index < steps.length - 1 && (
            <text x={14} y={barHeight + 18} fill={palette.ink2}>
              {step.note}
            </text>
          )}
        </g>
      ))}
    </Drawing>
  );
}
