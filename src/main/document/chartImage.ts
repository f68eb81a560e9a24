import { Resvg } from '@resvg/resvg-js';
import type { ReactElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';

/** A drawing as a picture, with its measures in the drawing's own units (about points on paper). */
export interface ChartImage {
  readonly png: Uint8Array;
  readonly width: number;
  readonly height: number;
}

/** Gives the path of a font shipped with the product: `Reference.fontFile`. */
export type FontFile = (name: string) => string;

const fontFiles = ['SourceSans3_400Regular.ttf', 'SourceSans3_600SemiBold.ttf', 'SourceSans3_700Bold.ttf'];

/** A chart as SVG text, the same drawing as the window shows. `idPrefix` keeps the ids of several in one page apart. */
export const chartSvg = (chart: ReactElement, idPrefix = ''): string =>
  renderToStaticMarkup(chart, { identifierPrefix: idPrefix });

/** A chart as PNG, three times its size so that it prints sharply. Fonts are those shipped, never the machine's. */
export function chartImage(chart: ReactElement, fontFile: FontFile): ChartImage {
  const resvg = new Resvg(chartSvg(chart), {
    fitTo: { mode: 'zoom', value: 3 },
    background: '#ffffff',
    font: {
      loadSystemFonts: false,
      fontFiles: fontFiles.map(fontFile),
      defaultFontFamily: 'Source Sans 3',
      sansSerifFamily: 'Source Sans 3',
    },
  });
  return { png: resvg.render().asPng(), width: resvg.width, height: resvg.height };
}
