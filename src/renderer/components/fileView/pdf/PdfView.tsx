import type { PDFDocumentProxy } from 'pdfjs-dist';
import { useEffect, useState } from 'react';

import { useTexts } from '../../../app/language.tsx';
import { Loading } from '../../Loading.tsx';
import classes from '../fileView.module.css';
import { openPdf } from './openPdf.ts';
import { PdfPage } from './PdfPage.tsx';

/** A PDF, its pages below each other. Only pages near the eye are drawn. */
export function PdfView({ content }: { content: Uint8Array }) {
  const t = useTexts('attachment');
  const [document, setDocument] = useState<PDFDocumentProxy | null>(null);
  const [isBroken, setBroken] = useState(false);
  useEffect(() => {
    let isLeft = false;
    const opened = openPdf(content);
    opened.document.then(
      (found) => !isLeft && setDocument(found),
      () => !isLeft && setBroken(true),
    );
    return () => {
      isLeft = true;
      opened.close();
    };
  }, [content]);
  if (isBroken) return <p role="alert">{t('view.broken')}</p>;
  if (!document) return <Loading />;
  return (
    <div className={classes.pages}>
      {Array.from({ length: document.numPages }, (_, index) => (
        <PdfPage key={index + 1} document={document} number={index + 1} />
      ))}
    </div>
  );
}
