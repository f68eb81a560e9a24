import { type ReactNode, useId } from 'react';

/** The window has the variable font; a picture for Word the single ones of the same family. */
const chartFont = "'Source Sans 3 Variable', 'Source Sans 3', sans-serif";
const textSize = 14;

export interface DrawingTexts {
  /** What the drawing shows, read aloud first. */
  readonly title: string;
  /** Its message and figures in words. */
  readonly description: string;
}

interface DrawingProps {
  width: number;
  height: number;
  texts: DrawingTexts;
  /** With links inside it is a group to step into, without it is one picture. */
  hasLinks: boolean;
  children: ReactNode;
}

/** The sheet every chart is drawn on: fixed measures, scaled as a whole, with title and description. */
export function Drawing({ width, height, texts, hasLinks, children }: DrawingProps) {
  const id = useId();
  return (
    <svg
      xmlns="http://www.w3.org/2000/svg"
      viewBox={`0 0 ${width} ${height}`}
      role={hasLinks ? 'group' : 'img'}
      aria-labelledby={`${id}t ${id}d`}
      fontFamily={chartFont}
      fontSize={textSize}
    >
      <title id={`${id}t`}>{texts.title}</title>
      <desc id={`${id}d`}>{texts.description}</desc>
      {children}
    </svg>
  );
}

/** Makes a figure into a link to the list behind it; a report leaves it out. */
export type FigureLink<Figure> = (figure: Figure, children: ReactNode) => ReactNode;

/** The figure as it is, or as a link with the underline that says «press». */
export function linked<Figure>(link: FigureLink<Figure> | undefined, figure: Figure, children: ReactNode): ReactNode {
  return link ? link(figure, <g textDecoration="underline">{children}</g>) : children;
}

/** About how wide a text is drawn: there is no window to measure in. Errs on the wide side. */
export const textWidth = (text: string, size = textSize): number => text.length * size * 0.5;

/** A text that fits in a width, its end cut off with «…» where it would not. */
export function shortenedTo(text: string, width: number, size = textSize): string {
  if (textWidth(text, size) <= width) return text;
  const kept = Math.max(1, Math.floor(width / (size * 0.5)) - 1);
  return `${text.slice(0, kept).trimEnd()}…`;
}

/** A text in lines that fit in a width; the last of at most so many ends in «…» where more would follow. */
export function wrappedTo(text: string, width: number, most: number, size = textSize): string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(/\s+/)) {
    const longer = line === '' ? word : `${line} ${word}`;
    if (line === '' || textWidth(longer, size) <= width) line = longer;
    else {
      lines.push(line);
      line = word;
    }
  }
  lines.push(line);
  const kept = lines.slice(0, most);
  if (lines.length > most) kept[most - 1] = shortenedTo(lines.slice(most - 1).join(' '), width, size);
  return kept.map((one) => shortenedTo(one, width, size));
}

/** Moves labels apart that would overlap, upwards from the lowest, keeping their order. Positions are of the baselines. */
export function spread(positions: readonly number[], least: number, lowest: number): number[] {
  const placed: number[] = [];
  for (const position of positions) {
    const limit = placed.length === 0 ? lowest : (placed.at(-1) ?? lowest) - least;
    placed.push(Math.min(position, limit));
  }
  return placed;
}
