import type { PDFDocumentProxy } from 'pdfjs-dist';
import { useEffect, useRef, useState } from 'react';

import { useTexts } from '../../../app/language.tsx';
import classes from '../fileView.module.css';
import { drawPage } from './drawPage.ts';

/** One page: drawn when it comes near, let go when it is far. What it says stands beside it for those who cannot see it. */
export function PdfPage({ document, number }: { document: PDFDocumentProxy; number: number }) {
  const t = useTexts('attachment');
  const frame = useRef<HTMLElement>(null);
  const canvas = useRef<HTMLCanvasElement>(null);
  const [isNear, setNear] = useState(number === 1);
  const [words, setWords] = useState('');
  const [shape, setShape] = useState('1 / 1.414');
  useEffect(() => {
    if (!frame.current) return undefined;
    const watch = new IntersectionObserver(([entry]) => setNear(entry?.isIntersecting ?? false), {
      rootMargin: '1200px',
    });
    watch.observe(frame.current);
    return () => watch.disconnect();
  }, []);
  useEffect(() => {
    if (!isNear || !canvas.current) return undefined;
    const drawing = drawPage(document, number, canvas.current);
    void drawing.done.then((drawn) => {
      if (!drawn) return;
      setWords(drawn.words);
      setShape(`${drawn.width} / ${drawn.height}`);
    });
    return drawing.stop;
  }, [document, number, isNear]);
  return (
    <section
      ref={frame}
      className={classes.page}
      style={{ aspectRatio: shape }}
      aria-label={t('view.page', { page: number, pages: document.numPages })}
    >
      {isNear && <canvas ref={canvas} aria-hidden />}
      <p className="visually-hidden">{words}</p>
    </section>
  );
}
