import type { OutcomeRow } from '../domain/document/block.ts';
import { Drawing, type DrawingTexts, shortenedTo, textWidth } from './Drawing.tsx';
import type { ChartPalette } from './palette.ts';

const parts = ['met', 'partly', 'notMet', 'notAssessed'] as const;
type Part = (typeof parts)[number];

interface OutcomeChartProps {
  rows: readonly OutcomeRow[];
  /** What the pieces are called; null where that stands beside the chart already. */
  words: Readonly<Record<Part, string>> | null;
  texts: DrawingTexts;
  palette: ChartPalette;
  /** As wide as it is shown, so that its text keeps its size. */
  width?: number;
}

const paperWidth = 480;
const rowHeight = 33;
const headHeight = 30;
const figureRoom = 84;
const [leastLabelRoom, mostLabelRoom] = [48, 216];
/** Space between two pieces, so that colour is never alone in telling them apart. */
const seam = 2;

/** Criteria by theme or by year, one bar a row of one length a criterion: full, half, empty, dashed; its number in each piece. */
export function OutcomeChart({ rows, words, texts, palette, width = paperWidth }: OutcomeChartProps) {
  const totals = rows.map((row) => parts.reduce((sum, part) => sum + row[part], 0));
  const widest = Math.max(0, ...rows.map(({ label }) => textWidth(label)));
  const labelRoom = Math.min(mostLabelRoom, Math.max(leastLabelRoom, widest + 12));
  const unit = (width - labelRoom - figureRoom) / Math.max(1, ...totals);
  const head = words === null ? 0 : headHeight;
  const shown = parts.filter((part) => part !== 'notAssessed' || rows.some((row) => row.notAssessed > 0));
  return (
    <Drawing width={width} height={head + rows.length * rowHeight} texts={texts} hasLinks={false}>
      {words && <Legend shown={shown} words={words} palette={palette} />}
      {rows.map((row, index) => (
        <g key={row.key} transform={`translate(0 ${head + index * rowHeight})`}>
          <text y={21} fill={palette.ink}>
            {shortenedTo(row.label, labelRoom - 8)}
          </text>
          {piecesOf(row).map(({ part, before, count }) => (
            <g key={part} transform={`translate(${labelRoom + before * unit} 6)`}>
              <Piece part={part} width={Math.max(1, count * unit - seam)} height={rowHeight - 12} palette={palette} />
              {count * unit > 18 && (
                <text
                  x={(count * unit - seam) / 2}
                  y={15.5}
                  textAnchor="middle"
                  fontWeight={600}
                  fill={part === 'met' ? palette.background : palette.ink}
                >
                  {count}
                </text>
              )}
            </g>
          ))}
          <text x={width} y={21} textAnchor="end" fill={palette.ink2}>
            {row.ofText}
          </text>
        </g>
      ))}
    </Drawing>
  );
}

function piecesOf(row: OutcomeRow): { part: Part; before: number; count: number }[] {
  let before = 0;
  return parts.flatMap((part) => {
    const count = row[part];
    before += count;
    return count === 0 ? [] : [{ part, before: before - count, count }];
  });
}

interface PieceProps {
  part: Part;
  width: number;
  height: number;
  palette: ChartPalette;
}

/** Full, half, empty or dashed: told apart without colour too. */
function Piece({ part, width: length, height, palette }: PieceProps) {
  if (part === 'met') return <rect width={length} height={height} rx={2} fill={palette.accent} />;
  const isAssessed = part !== 'notAssessed';
  return (
    <>
      <rect
        x={0.75}
        y={0.75}
        width={Math.max(0.5, length - 1.5)}
        height={height - 1.5}
        rx={2}
        fill={part === 'partly' ? palette.tint : palette.background}
        stroke={part === 'partly' ? palette.accent : palette.axisLine}
        strokeWidth={1.5}
        {...(isAssessed ? {} : { strokeDasharray: '3 3' })}
      />
      {part === 'partly' && (
        <path d={`M1 1 h${Math.min(length - 2, 9)} L1 ${Math.min(length - 1, 10)} z`} fill={palette.accent} />
      )}
    </>
  );
}

function Legend({
  shown,
  words,
  palette,
}: {
  shown: readonly Part[];
  words: Readonly<Record<Part, string>>;
  palette: ChartPalette;
}) {
  let at = 0;
  return shown.map((part) => {
    const x = at;
    at += 20 + textWidth(words[part]) + 14;
    return (
      <g key={part} transform={`translate(${x} 3)`}>
        <Piece part={part} width={13} height={13} palette={palette} />
        <text x={19} y={11.5} fill={palette.ink2}>
          {words[part]}
        </text>
      </g>
    );
  });
}
