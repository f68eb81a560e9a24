import type { PDFDocumentProxy, RenderTask } from 'pdfjs-dist';

interface DrawnPage {
  width: number;
  height: number;
  words: string;
}

/** Width of a page in the window's own pixels; the canvas has as many more as the screen. */
const pageWidth = 900;

/** Draws a page; null when it was stopped or cannot be drawn, in which case the page stays white. */
export function drawPage(
  document: PDFDocumentProxy,
  number: number,
  canvas: HTMLCanvasElement,
): { done: Promise<DrawnPage | null>; stop: () => void } {
  let task: RenderTask | null = null;
  let isStopped = false;
  const draw = async (): Promise<DrawnPage | null> => {
    const page = await document.getPage(number);
    if (isStopped) return null;
    const natural = page.getViewport({ scale: 1 });
    const viewport = page.getViewport({ scale: (pageWidth / natural.width) * Math.min(2, window.devicePixelRatio) });
    canvas.width = Math.floor(viewport.width);
    canvas.height = Math.floor(viewport.height);
    task = page.render({ canvas, viewport });
    await task.promise;
    const { items } = await page.getTextContent();
    const words = items.map((item) => ('str' in item ? item.str : '')).join(' ');
    return { width: natural.width, height: natural.height, words };
  };
  return {
    done: draw().catch(() => null),
    stop: () => {
      isStopped = true;
      task?.cancel();
    },
  };
}
