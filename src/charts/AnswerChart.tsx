import type { AnswerRow } from '../domain/document/block.ts';
import { Drawing, type DrawingTexts, shortenedTo, wrappedTo } from './Drawing.tsx';
import type { ChartPalette } from './palette.ts';

interface AnswerChartProps {
  rows: readonly AnswerRow[];
  texts: DrawingTexts;
  palette: ChartPalette;
  /** As wide as it is shown, so that its text keeps its size. */
  width?: number;
}

const paperWidth = 480;
const lineHeight = 18;
const barHeight = 15;
const barStep = 22;
const rowGap = 12;
const mostLines = 3;
const [shareRoom, ofRoom] = [58, 74];

/**
 * The answers to a question: the whole answer above its bar, since answers are sentences. A full bar is all who answered, so
 * that bars of two questions can be compared. Several bars an answer are groups or years; the last of them is the strongest.
 */
export function AnswerChart({ rows, texts, palette, width = paperWidth }: AnswerChartProps) {
  const hasNames = rows.some(({ bars }) => bars.some(({ label }) => label !== null));
  const nameRoom = hasNames ? Math.min(150, width * 0.28) : 0;
  const length = width - nameRoom - shareRoom - ofRoom;
  const placed = placedFrom(rows, width);
  const height = placed.reduce((sum, { own }) => sum + own, -rowGap);
  return (
    <Drawing width={width} height={Math.max(1, height)} texts={texts} hasLinks={false}>
      {placed.map(({ row, lines, top: y }) => (
        <g key={row.key} transform={`translate(0 ${y})`}>
          {lines.map((line, index) => (
            <text key={line} y={14 + index * lineHeight} fill={palette.ink}>
              {line}
            </text>
          ))}
          {row.bars.map((bar, index) => (
            <g key={bar.key} transform={`translate(0 ${lines.length * lineHeight + 3 + index * barStep})`}>
              {bar.label !== null && (
                <text y={12.5} fill={palette.ink2}>
                  {shortenedTo(bar.label, nameRoom - 8)}
                </text>
              )}
              <rect x={nameRoom} width={length} height={barHeight} rx={2} fill={palette.gap} />
              {bar.value !== null && bar.value > 0 && (
                <rect
                  x={nameRoom}
                  width={Math.max(1.5, Math.min(1, bar.value) * length)}
                  height={barHeight}
                  rx={2}
                  fill={index === row.bars.length - 1 ? palette.accent : palette.national}
                />
              )}
              <text
                x={nameRoom + length + shareRoom - 4}
                y={12.5}
                textAnchor="end"
                fontWeight={600}
                fill={palette.accent}
              >
                {bar.valueText}
              </text>
              <text x={width} y={12.5} textAnchor="end" fill={palette.ink2}>
                {bar.ofText}
              </text>
            </g>
          ))}
        </g>
      ))}
    </Drawing>
  );
}

/** Where each answer begins, in how many lines it is written, and how high it is with its bars. */
function placedFrom(rows: readonly AnswerRow[], width: number) {
  const measured = rows.map((row) => {
    const lines = wrappedTo(row.label, width - 8, mostLines);
    return { row, lines, own: lines.length * lineHeight + row.bars.length * barStep + rowGap };
  });
  return measured.map((one, index) => ({
    ...one,
    top: measured.slice(0, index).reduce((sum, { own }) => sum + own, 0),
  }));
}
